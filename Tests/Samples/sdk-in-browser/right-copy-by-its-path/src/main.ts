import type { Behest } from "../third_party/client-ts";
import { BehestClient } from "./lib/behest";

declare global {
  interface Window {
    desk?: Behest;
  }
}
document.title = await new BehestClient().ask("Hello");
