import { buildConfig } from "payload";
import { mintToken } from "./endpoints/token";

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET!,
  collections: [
    {
      slug: "keepers", auth: true, fields: [],
      endpoints: [{ path: "/token", method: "post", handler: mintToken }],
    },
  ],
});
