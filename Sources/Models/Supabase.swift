package import Flow

extension Model {
  /// Supabase on a server: supabase-js, the helpers for frameworks, and Nuxt's module. `getSession()`
  /// reads the cookie and verifies nothing; `user_metadata` is what `auth.updateUser({ data })`
  /// writes, `app_metadata` what only the service role does.
  package static let supabase: Model = {
    let js = APIPath.module("@supabase/supabase-js")
    let helpers = APIPath.module(
      "@supabase/ssr", "@supabase/auth-helpers-nextjs", "@supabase/auth-helpers-remix",
      "@supabase/auth-helpers-sveltekit", "@supabase/auth-helpers-shared")
    let nuxt = APIPath.module("#supabase/server")
    let client =
      js.member("createClient").called
      | helpers.member(
        "createServerClient", "createRouteHandlerClient", "createServerComponentClient",
        "createServerActionClient", "createMiddlewareClient", "createPagesServerClient",
        "createServerSupabaseClient", "createMiddlewareSupabaseClient",
        "createServerComponentSupabaseClient", "createRouteHandlerSupabaseClient",
        "createSupabaseServerClient"
      ).called | nuxt.member("serverSupabaseClient", "serverSupabaseServiceRole").called
      | APIPath.type("SupabaseClient", from: "@supabase/supabase-js")
      | APIPath.named("supabase", "supabaseClient", "supabaseAdmin")
    let auth = client.member("auth")
    let asked = auth.member("getUser").called
    let signedIn = auth.member(
      "signInWithPassword", "verifyOtp", "exchangeCodeForSession", "signInWithIdToken"
    ).called
    let session = auth.member("getSession").called
    let claims = auth.member("getClaims").called.member("data").member("claims")
    let event = nuxt.member("serverSupabaseUser").called
    let looked = auth.member("admin").member("getUserById").called.member("data").member("user")
    let pageUser = helpers.member("getUser").called
    let metadata = ["user_metadata", "raw_user_meta_data"]

    return Model(
      "Supabase",
      [
        .verified("the Supabase user", auth.member("getUser", "getClaims").called),
        .verified("the Supabase user", event),
        .verified("the Supabase user", pageUser),
        .verified("the Supabase sign-in", signedIn),
        .unverified("getSession()", session),
        .unverified("getSession()", auth.member("session", "user").called),
        .unverified("serverSupabaseSession()", nuxt.member("serverSupabaseSession").called),
        .unverified(
          "onAuthStateChange()", auth.member("onAuthStateChange").argument(0).parameter(1)),
        .credential(
          .cookie, session.member("data").member("session").member("access_token")),
        .editable("user_metadata", (asked | signedIn).anything.member(metadata)),
        .editable("user_metadata", (claims | event | looked | pageUser).member(metadata)),
      ])
  }()
}
