import { defineEventHandler, getHeader } from "h3";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const key = new TextEncoder().encode(process.env.SESSION_SECRET);

export default defineEventHandler(async (event) => {
  const { payload } = await jwtVerify(getHeader(event, "authorization")!.slice(7), key);
  return behest.auth.mint({ user_id: payload.sub! });
});
