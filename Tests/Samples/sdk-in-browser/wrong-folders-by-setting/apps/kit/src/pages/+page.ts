import { ask } from "$lib/ai";

export const load = async () => ({ answer: await ask(visitorId()) });
