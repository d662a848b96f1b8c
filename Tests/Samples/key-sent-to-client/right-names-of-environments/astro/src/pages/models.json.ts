import type { APIRoute } from "astro";
import { BEHEST_BASE_URL } from "astro:env/client";
import { BEHEST_KEY } from "astro:env/server";

export const GET: APIRoute = () =>
  fetch(`${BEHEST_BASE_URL}/v1/models`, { headers: { authorization: `Bearer ${BEHEST_KEY}` } });
