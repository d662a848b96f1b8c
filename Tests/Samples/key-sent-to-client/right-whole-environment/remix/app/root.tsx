import { json } from "@remix-run/node";
export async function loader() {
  return json({ ENV: { BEHEST_BASE_URL: process.env.BEHEST_BASE_URL, hasKey: Boolean(process.env.BEHEST_KEY) } });
}
