import { getIronSession, type SessionOptions } from "iron-session";
import { cookies } from "next/headers";
import { behest } from "./behest";

interface Session { userId?: string }
const options: SessionOptions = { password: process.env.IRON!, cookieName: "club" };
export async function getSession() {
  return getIronSession<Session>(await cookies(), options);
}
