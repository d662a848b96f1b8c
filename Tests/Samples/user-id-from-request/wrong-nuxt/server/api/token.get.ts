import { behest } from "~~/server/utils/behest";

export default eventHandler(async (event) => {
  const { observer } = getQuery(event); // from: user-id-from-request
  return behest.auth.mint({ user_id: String(observer) }); // expect: user-id-from-request
});
