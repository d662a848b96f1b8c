import { createServerClient } from "@supabase/ssr";
import type { Handle } from "@sveltejs/kit";
import { env } from "$env/dynamic/public";

export const handle: Handle = async ({ event, resolve }) => {
  const supabase = createServerClient(env.PUBLIC_SUPABASE_URL, env.PUBLIC_SUPABASE_KEY, {
    cookies: { getAll: () => event.cookies.getAll(), setAll: () => {} },
  });

  event.locals.safeGetSession = async () => {
    const {
      data: { session },
    } = await supabase.auth.getSession();
    if (!session) return { session: null, user: null };
    const {
      data: { user },
      error,
    } = await supabase.auth.getUser();
    if (error) return { session: null, user: null };
    return { session, user };
  };

  const { session, user } = await event.locals.safeGetSession();
  event.locals.session = session;
  event.locals.user = user;
  return resolve(event);
};
