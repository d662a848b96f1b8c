import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const visitor = Math.random().toString(36).slice(2);

export async function askSky(): Promise<string> {
  const behest = new Behest({ baseUrl: process.env.EXPO_PUBLIC_BEHEST_BASE_URL });
  const { token } = await behest.auth.mint({ user_id: visitor });
  return token;
}
