import { Behest } from "@behest/client-ts";
vi.stubGlobal("window", undefined);
export const b = new Behest();
