import { env } from "$env/dynamic/private";
export const load = ({ locals }) => ({ user: locals.user, assistant: env.BEHEST_KEY !== undefined });
