export const load = async ({ locals }) => ({ user: locals.user, isReady: !!locals.behestKey });
