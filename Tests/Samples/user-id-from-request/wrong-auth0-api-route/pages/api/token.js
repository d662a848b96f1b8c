// Signed in as somebody, minting for anybody.
import { withApiAuthRequired } from "@auth0/nextjs-auth0";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default withApiAuthRequired(async (req, res) => {
  const { pupil } = req.body;
  const { token } = await behest.auth.mint({ user_id: pupil }); // expect: user-id-from-request
  res.status(200).json({ token });
});
