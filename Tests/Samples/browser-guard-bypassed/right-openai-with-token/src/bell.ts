import OpenAI from "openai";

let cached: Promise<OpenAI> | undefined;

export function bell(): Promise<OpenAI> {
  cached ??= fetch("/api/behest/token", { method: "POST", credentials: "include" })
    .then((answer) => answer.json())
    .then(
      ({ token, baseUrl }) =>
        new OpenAI({ apiKey: token, baseURL: `${baseUrl}/v1`, dangerouslyAllowBrowser: true }),
    );
  return cached;
}
