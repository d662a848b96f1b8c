import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();

export const ask = (userId: string) =>
  behest.chat.completions.create({ user_id: userId, messages: [{ role: "user", content: "Hello" }] });
