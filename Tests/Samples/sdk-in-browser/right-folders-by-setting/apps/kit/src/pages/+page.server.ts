import { ask } from "$lib/ai";

export const load = async ({ locals }) => ({ answer: await ask(locals.session.user.id) });
