import OpenAI from "openai";
export const make = (token: string) => new OpenAI({ apiKey: token, baseURL: "https://x.behest.app/v1", dangerouslyAllowBrowser: true });
