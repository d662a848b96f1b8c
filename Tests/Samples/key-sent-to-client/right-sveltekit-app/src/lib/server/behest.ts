// The key is read in server modules only.
import { BEHEST_KEY } from "$env/static/private";
import { PUBLIC_BEHEST_BASE_URL } from "$env/static/public";
import { Behest } from "@behest/client-ts";
export const behest = new Behest({ key: BEHEST_KEY, baseUrl: PUBLIC_BEHEST_BASE_URL });
