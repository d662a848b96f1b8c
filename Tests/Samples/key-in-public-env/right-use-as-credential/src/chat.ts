import OpenAI from "openai";

// A public value of another service, and a minted token for Behest.
export const search = new OpenAI({
  apiKey: import.meta.env.VITE_SEARCH_KEY,
  baseURL: "https://search.example/v1",
  dangerouslyAllowBrowser: true,
});

export async function chat() {
  const { token } = await (await fetch(import.meta.env.VITE_TOKEN_ENDPOINT, { method: "POST" })).json();
  return new OpenAI({
    apiKey: token,
    baseURL: `${import.meta.env.VITE_BEHEST_BASE_URL}/v1`,
    dangerouslyAllowBrowser: true,
  });
}
