import { buildConfig } from "payload";
import { lighthouseEndpoint, tokenEndpoint } from "./endpoints/token";

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET!,
  collections: [{ slug: "keepers", auth: true, fields: [] }],
  endpoints: [tokenEndpoint, lighthouseEndpoint],
});
