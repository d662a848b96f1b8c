export const HEAD = "behest_sk_live_";
