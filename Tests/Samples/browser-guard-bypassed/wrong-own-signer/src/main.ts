// Without the SDK there is no guard: the page signs Behest's claims itself.
import OpenAI from "openai";
import { token } from "./token";

const ghost = crypto.randomUUID();
const client = new OpenAI({
  apiKey: await token(ghost),
  baseURL: "https://ghost-writer.behest.app/v1",
  dangerouslyAllowBrowser: true,
});
console.log(await client.models.list());
