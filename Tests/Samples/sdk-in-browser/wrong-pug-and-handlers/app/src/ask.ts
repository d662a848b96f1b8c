import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const ask = (text: string) => new Behest().chat.completions.create({ messages: [{ role: "user", content: text }] });
