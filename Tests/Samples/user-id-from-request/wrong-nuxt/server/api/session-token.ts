import { behest } from "../utils/behest";

export default defineEventHandler(async ({ context }) =>
  behest.auth.mint({ user_id: context.observer }), // expect: user-id-from-request
);
