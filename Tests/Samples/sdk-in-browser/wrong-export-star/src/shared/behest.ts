export * from "@behest/client-ts"; // expect: sdk-in-browser
export const MODELS = ["gemini-2.5-flash", "gpt-4o-mini"];
