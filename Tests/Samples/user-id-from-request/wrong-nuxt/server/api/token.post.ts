import { behest } from "../utils/behest";

export default defineEventHandler(async (event) => {
  const { observer } = await readBody<{ observer: string }>(event); // from: user-id-from-request
  return behest.auth.mint({ user_id: observer }); // expect: user-id-from-request
});
