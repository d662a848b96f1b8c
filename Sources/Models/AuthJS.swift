package import Flow

extension Model {
  /// Auth.js and NextAuth, 4 and 5, and Auth.js for Express, Fastify, SvelteKit, Solid, Qwik and
  /// Nuxt. Signatures from the packages' source.
  package static let authJS: Model = {
    let created = APIPath.module("next-auth", "@auth/core").called
    let svelte = APIPath.module("@auth/sveltekit").member("SvelteKitAuth")
    let auth = (created | svelte.called).member("auth")
    let next = APIPath.module("next-auth", "next-auth/next", "#auth")
    let jwt = APIPath.module("next-auth/jwt", "@auth/core/jwt", "#auth")
    let servers = APIPath.module(
      "@auth/express", "@auth/fastify", "@auth/sveltekit", "@auth/solid-start",
      "next-auth/react")
    let configuration =
      APIPath.module("next-auth").argument(0) | svelte.argument(0)
      | APIPath.module("@auth/express").member("ExpressAuth").argument(0)
      | APIPath.module("@auth/fastify").member("FastifyAuth").argument(0)
      | APIPath.module("@auth/solid-start").member("SolidAuth").argument(0)
      | APIPath.module("#auth").member("NuxtAuthHandler").argument(0)
      | APIPath.module("@auth/core").member("Auth").argument(1)
      | APIPath.type("NextAuthOptions") | APIPath.type("NextAuthConfig")
      | APIPath.type("AuthOptions") | APIPath.type("AuthConfig")
      | APIPath.type("ExpressAuthConfig") | APIPath.type("SvelteKitAuthConfig")
    let callbacks = configuration.member("callbacks")
    let token = callbacks.member("jwt").parameter(0).member("token")
    let kept = callbacks.member("session").parameter(0)
    let svelteEvent = APIPath.type("RequestEvent", from: "@sveltejs/kit")
    let session =
      auth.called | auth.argument(0).parameter(0).member("auth")
      | next.member("getServerSession", "unstable_getServerSession").called
      | servers.member("getSession").called
      | svelteEvent.member("locals").member("auth", "getSession").called
    let user = session.member("user")

    return Model(
      "Auth.js",
      [
        .verified("the Auth.js session", session),
        .same(auth.argument(0).parameter(0), as: .type("Request")),
        // `decode` here decrypts, and so authenticates.
        .verified("the Auth.js token", jwt.member("getToken", "decode").called),
        // Both callbacks get a token and a session that live on: what one writes, `auth()` gives.
        .verified("the Auth.js token", token),
        .store(token),
        .same(jwt.member("getToken", "decode").called, as: token),
        .same(kept.member("token"), as: token),
        .storeReturned(token, by: callbacks.member("jwt")),
        .store(session),
        .store(user),
        .same(kept.member("session"), as: session),
        .storeReturned(session, by: callbacks.member("session")),
        // What that callback makes of the session, the browser gets from `/api/auth/session`.
        .returned(callbacks.member("session")),
        // `update(data)` posts the browser's data, and Auth.js hands it to the callbacks unchanged.
        .source(.clientState, callbacks.member("jwt").parameter(0).member("session")),
        .source(.clientState, kept.member("newSession")),
      ])
  }()
}
