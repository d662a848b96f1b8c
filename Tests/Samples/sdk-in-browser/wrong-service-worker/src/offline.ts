// A service worker has no `window`, so the SDK's guard is silent; the key ships all the same.
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();

self.addEventListener("fetch", () => {
  console.debug(behest.mode);
});
