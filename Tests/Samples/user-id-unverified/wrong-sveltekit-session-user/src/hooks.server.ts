import { createServerClient } from "@supabase/ssr";
import type { Handle } from "@sveltejs/kit";

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.supabase = createServerClient(process.env.SUPABASE_URL!, process.env.ANON_KEY!, {
    cookies: { getAll: () => event.cookies.getAll(), setAll: () => {} },
  });
  event.locals.safeGetSession = async () => {
    const { data: { session } } = await event.locals.supabase.auth.getSession(); // from: user-id-unverified
    if (!session) return { session: null, user: null };
    const { data: { user }, error } = await event.locals.supabase.auth.getUser();
    if (error) return { session: null, user: null };
    return { session, user };
  };
  return resolve(event);
};
