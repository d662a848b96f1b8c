import { json } from "@sveltejs/kit";

export const GET = () => json([], { headers: { "Access-Control-Allow-Origin": "*" } });
