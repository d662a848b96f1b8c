import { json } from "@sveltejs/kit";
import { env } from "$env/dynamic/private";
export const GET = () => json({ key: env.BEHEST_KEY }); // expect: key-sent-to-client
