import { handlerPath } from "../../handler-path";

export default {
  handler: `${handlerPath(__dirname)}/handler.main`,
  events: [{ http: { method: "post", path: "token", cors: true } }], // expect: wildcard-cors-on-mint
};
