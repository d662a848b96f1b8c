import { behest } from "$lib/server/behest";

export const load = async () => ({ gateway: behest.mode });
