import { cookies } from "next/headers";
import { getIronSession } from "iron-session";

export interface HutSession {
  hikerId?: string;
  plan?: number;
}

export async function hutSession() {
  return getIronSession<HutSession>(await cookies(), {
    password: process.env.SESSION_PASSWORD!,
    cookieName: "huts",
  });
}
