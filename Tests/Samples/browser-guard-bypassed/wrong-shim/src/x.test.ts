import { Behest } from "@behest/client-ts";
delete (globalThis as any).window;
