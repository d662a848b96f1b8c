import { Behest } from "@behest/client-ts";

export const behest = new Behest({
  baseUrl: process.env.BEHEST_BASE_URL,
  defaultUserId: "lobby", // expect: user-id-shared
});
