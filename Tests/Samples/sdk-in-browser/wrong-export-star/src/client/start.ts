// A shared module re-exports the SDK to a page.
import { BehestError, MODELS } from "../shared/behest";

window.addEventListener("error", ({ error }) => {
  if (error instanceof BehestError) console.warn("gateway", error.message);
});

document.querySelector("main")!.textContent = MODELS.join(", ");
