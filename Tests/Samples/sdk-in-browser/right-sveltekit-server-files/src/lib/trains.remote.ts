import { query } from "$app/server";
import { behest } from "$lib/server/behest";

export const mode = query(async () => behest.mode);
