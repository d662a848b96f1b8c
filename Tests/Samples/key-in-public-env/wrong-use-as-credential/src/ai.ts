// The name tells nothing, its use does.
import OpenAI from "openai";
export const ai = new OpenAI({ apiKey: import.meta.env.VITE_AI_KEY, baseURL: "https://demo.behest.app/v1", dangerouslyAllowBrowser: true }); // expect: key-in-public-env
