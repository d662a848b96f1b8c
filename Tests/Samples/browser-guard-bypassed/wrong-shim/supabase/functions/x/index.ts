delete (globalThis as any).window;
import { Behest } from "npm:@behest/client-ts";
const b = new Behest();
