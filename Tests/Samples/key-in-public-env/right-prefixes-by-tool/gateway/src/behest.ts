import { Behest } from "@behest/client-ts";

// No tool here ships these: they are the names that a company gives its own services.
export const farm = new Behest({ key: process.env.FARM_BEHEST_KEY });
export const rink = new Behest({ key: process.env.ICE_BEHEST_KEY });
export const loft = new Behest({ key: process.env.MODERN_BEHEST_KEY });
export const exchange = new Behest({ key: process.env.NX_BEHEST_KEY });
