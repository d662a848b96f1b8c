// A CommonJS Express server renames the body's field on the way to the mint.
const express = require("express");
const { Behest } = require("@behest/client-ts");

const app = express();
const behest = new Behest();

app.use(express.json());

app.post("/api/behest/token", async (req, res) => {
  const { uid: shopper, cart } = req.body; // from: user-id-from-request
  console.log("items in the cart", cart.length);
  try {
    const minted = await behest.auth.mint({
      ttl: 900,
      user_id: shopper, // expect: user-id-from-request
    });
    res.json(minted);
  } catch (error) {
    res.status(500).json({ error: String(error) });
  }
});

app.listen(process.env.PORT || 3000);
