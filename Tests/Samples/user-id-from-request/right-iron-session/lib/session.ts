import { cookies } from "next/headers";
import { getIronSession, type SessionOptions } from "iron-session";

const options: SessionOptions = {
  password: process.env.SESSION_PASSWORD!,
  cookieName: "railway",
};

export const railwaySession = async () =>
  getIronSession<{ traveller?: { id: string; plan: number } }>(await cookies(), options);
