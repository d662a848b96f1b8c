// AnalogJS: API routes are h3's; a page's load and action get the path's parameters and the event.
import { defineEventHandler, readBody } from "h3";
import { behest } from "../../../behest";

export default defineEventHandler(async (event) => {
  const { guest } = await readBody(event);
  return behest.auth.mint({ user_id: guest }); // expect: user-id-from-request
});
