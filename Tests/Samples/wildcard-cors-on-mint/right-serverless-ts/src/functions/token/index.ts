import { handlerPath } from "../../handler-path";

export default {
  handler: `${handlerPath(__dirname)}/handler.main`,
  events: [{ http: { method: "post", path: "token", cors: { origin: "https://app.example.com" } } }],
};
