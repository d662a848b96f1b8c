const http = require("http");
const { Behest } = require("@behest/client-ts");
const { readBody } = require("./lib/read-body.cjs");

const behest = new Behest();

http
  .createServer((req, res) => {
    let raw = "";
    if (req.url === "/old") {
      req.on("data", (piece) => { raw += piece; }); // from: user-id-from-request
      req.on("end", async () => {
        const { captain } = JSON.parse(raw);
        res.end(JSON.stringify(await behest.auth.mint({ user_id: captain }))); // expect: user-id-from-request
      });
      return;
    }
    readBody(req).then(async (body) => {
      const minted = await behest.auth.mint({ user_id: body.captain }); // expect: user-id-from-request
      res.end(minted.token);
    });
  })
  .listen(process.env.PORT);
