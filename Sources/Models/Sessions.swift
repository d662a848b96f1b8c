package import Flow

extension Model {
  /// Auth.js and NextAuth, 4 and 5.
  package static let authJS: Model = {
    let created = APIPath.module("next-auth", "@auth/core", "@auth/express", "@auth/sveltekit")
      .called
    let auth = created.member("auth")
    let next = APIPath.module("next-auth", "next-auth/next")
    let jwt = APIPath.module("next-auth/jwt", "@auth/core/jwt")
    let react = APIPath.module("next-auth/react")
    let callbacks =
      APIPath.module("next-auth").argument(0).member("callbacks")
      | APIPath.type("NextAuthOptions").member("callbacks")
      | APIPath.type("NextAuthConfig").member("callbacks")
      | APIPath.type("AuthOptions").member("callbacks")

    let token = callbacks.member("jwt").parameter(0).member("token")
    let user =
      auth.called.member("user")
      | next.member("getServerSession", "unstable_getServerSession").called.member("user")

    return Model(
      "Auth.js",
      [
        .verified("the Auth.js session", auth.called),
        .verified("the Auth.js session", auth.argument(0).parameter(0).member("auth")),
        .same(auth.argument(0).parameter(0), as: .type("Request")),
        .verified(
          "the NextAuth session",
          next.member("getServerSession", "unstable_getServerSession").called),
        .verified("the NextAuth session", react.member("getSession").called),
        // `decode` here decrypts, and so authenticates.
        .verified("the NextAuth token", jwt.member("getToken", "decode").called),
        // Both callbacks get a token and a session that live on: what one writes, `auth()` gives.
        .verified("the Auth.js token", token),
        .store(token),
        .same(callbacks.member("session").parameter(0).member("token"), as: token),
        .storeReturned(token, by: callbacks.member("jwt")),
        .store(user),
        .same(callbacks.member("session").parameter(0).member("session").member("user"), as: user),
        // `update(data)` posts the browser's data, and Auth.js hands it to the callback unchanged.
        .source(.clientState, callbacks.member("jwt").parameter(0).member("session")),
      ])
  }()

  /// Clerk, for Next.js, Express, Hono, Remix and plain backends.
  package static let clerk: Model = {
    let server = APIPath.module("@clerk/nextjs/server", "@clerk/nextjs", "@clerk/astro/server")
    let others = APIPath.module(
      "@clerk/express", "@clerk/clerk-sdk-node", "@clerk/remix/ssr.server", "@clerk/fastify",
      "@hono/clerk-auth", "@clerk/react-router/ssr.server", "@clerk/tanstack-react-start/server")
    let backend = APIPath.module("@clerk/backend")
    let session =
      server.member("auth").called | server.member("getAuth").called
      | others.member("getAuth").called | server.member("auth").member("protect").called
      | server.member("clerkMiddleware").argument(0).parameter(0).called
    let user = server.member("currentUser").called

    return Model(
      "Clerk",
      [
        .verified("the Clerk session", session),
        .verified("the Clerk user", user),
        .verified("the Clerk token", backend.member("verifyToken").called),
        .verified(
          "the Clerk token", APIPath.module("@clerk/backend/jwt").member("verifyJwt").called),
        .verified(
          "the Clerk session",
          backend.member("createClerkClient").called.member("authenticateRequest").called),
        .unverified("decodeJwt()", APIPath.module("@clerk/backend/jwt").member("decodeJwt").called),
        .editable("unsafeMetadata", user.member("unsafeMetadata", "unsafe_metadata")),
        .editable(
          "unsafe_metadata",
          session.member("sessionClaims").member("unsafeMetadata", "unsafe_metadata")),
      ])
  }()

  /// Supabase on a server. `getSession()` reads the cookie and verifies nothing.
  package static let supabase: Model = {
    let js = APIPath.module("@supabase/supabase-js")
    let ssr = APIPath.module(
      "@supabase/ssr", "@supabase/auth-helpers-nextjs", "@supabase/auth-helpers-remix",
      "@supabase/auth-helpers-sveltekit")
    let client =
      js.member("createClient").called | ssr.member("createServerClient").called
      | ssr.member(
        "createRouteHandlerClient", "createServerComponentClient", "createServerActionClient",
        "createMiddlewareClient", "createPagesServerClient", "createServerSupabaseClient"
      ).called | APIPath.type("SupabaseClient", from: "@supabase/supabase-js")
      | APIPath.named("supabase", "supabaseClient", "supabaseAdmin")
    let auth = client.member("auth")
    let user = auth.member("getUser").called.member("data").member("user")
    let claims = auth.member("getClaims").called.member("data").member("claims")
    let session = auth.member("getSession").called

    return Model(
      "Supabase",
      [
        .verified("the Supabase user", auth.member("getUser", "getClaims").called),
        .verified(
          "the Supabase sign-in",
          auth.member(
            "signInWithPassword", "verifyOtp", "exchangeCodeForSession", "signInWithIdToken"
          ).called),
        .unverified("getSession()", session),
        .unverified("getSession()", auth.member("session", "user").called),
        .credential(
          .cookie, session.member("data").member("session").member("access_token")),
        .editable(
          "user_metadata",
          (user | claims | auth.member("getUser").called.anything).member(
            "user_metadata", "raw_user_meta_data")),
      ])
  }()

  /// Firebase Admin.
  package static let firebaseAdmin: Model = {
    let admin = APIPath.module("firebase-admin")
    let auth =
      APIPath.module("firebase-admin/auth").member("getAuth").called | admin.member("auth").called

    return Model(
      "Firebase Admin",
      [
        .verified("the Firebase token", auth.member("verifyIdToken", "verifySessionCookie").called)
      ])
  }()

  /// Auth0: the Next.js SDK, and bearer tokens in Express.
  package static let auth0: Model = {
    let sdk = APIPath.module("@auth0/nextjs-auth0")
    let client = APIPath.module("@auth0/nextjs-auth0/server").member("Auth0Client").constructed
    let session = sdk.member("getSession").called | client.member("getSession").called

    return Model(
      "Auth0",
      [
        .verified("the Auth0 session", session),
        .editable("user_metadata", session.member("user").member("user_metadata")),
      ])
  }()

  /// better-auth.
  package static let betterAuth: Model = {
    let auth = APIPath.module("better-auth").member("betterAuth").called
    return Model(
      "better-auth",
      [
        .verified("the better-auth session", auth.member("api").member("getSession").called),
        .credential(
          .cookie, APIPath.module("better-auth/cookies").member("getSessionCookie").called),
      ])
  }()

  /// JSON web tokens: what verifies, and what only decodes.
  package static let jsonWebTokens: Model = {
    let jose = APIPath.module("jose")
    let jsonwebtoken = APIPath.module("jsonwebtoken")
    let hono = APIPath.module("hono/jwt")
    return Model(
      "JSON web tokens",
      [
        .verified(
          "a verified token",
          jose.member(
            "jwtVerify", "jwtDecrypt", "compactVerify", "flattenedVerify", "generalVerify"
          )
          .called),
        .verifier(
          "jwt.verify()", jsonwebtoken.member("verify").called, key: Locator(.position(1)),
          algorithms: Locator(.position(2), members: ["algorithms"])),
        .verified("a verified token", jsonwebtoken.member("verify").argument(2).parameter(1)),
        .verified("a verified token", jsonwebtoken.member("verify").argument(3).parameter(1)),
        .verified("a verified token", hono.member("verify").called),
        .verified(
          "a verified token",
          APIPath.module("google-auth-library").member("OAuth2Client").constructed
            .member("verifyIdToken").called),
        .verified(
          "a verified token",
          APIPath.module("aws-jwt-verify").member("CognitoJwtVerifier", "JwtVerifier")
            .member("create").called.member("verify").called),
        .unverified("jwt.decode()", jsonwebtoken.member("decode").called),
        .unverified("decodeJwt()", jose.member("decodeJwt").called),
        .unverified("UnsecuredJWT.decode()", jose.member("UnsecuredJWT").member("decode").called),
        .unverified(
          "jwtDecode()",
          APIPath.module("jwt-decode").member("jwtDecode", "jwt_decode").called
            | APIPath.module("jwt-decode").called),
        .unverified("decode()", hono.member("decode").called),
      ])
  }()
}
