import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const start = (key: string) => new Behest({ key, kid: "kid_smoke" });

document.querySelector("p")!.textContent = typeof start;
