import { Behest } from "@behest/client-ts";

export const behest = new Behest({ key: "behest\x5fsk\u{5f}live_9e998606da789188a59ac38a58689e69" }); // expect: key-hardcoded
