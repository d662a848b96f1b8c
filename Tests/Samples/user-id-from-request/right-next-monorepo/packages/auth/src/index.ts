import { betterAuth } from "better-auth";
import { headers } from "next/headers";

export const auth = betterAuth({ database: { provider: "pg", url: process.env.DATABASE_URL! } });

export async function getReader() {
  const session = await auth.api.getSession({ headers: await headers() });
  return session?.user ?? null;
}
