package import Flow

extension Model {
  /// Clerk: Next.js, Express, Fastify, Hono, Remix, React Router, TanStack Start, Astro, Nuxt and
  /// plain backends. Signatures from Clerk's source; who may write which metadata, from its
  /// documentation.
  package static let clerk: Model = {
    let server = APIPath.module(
      "@clerk/nextjs/server", "@clerk/nextjs", "@clerk/astro/server", "@clerk/express",
      "@clerk/clerk-sdk-node", "@clerk/remix/ssr.server", "@clerk/fastify", "@clerk/hono",
      "@hono/clerk-auth", "@clerk/react-router/ssr.server", "@clerk/react-router/server",
      "@clerk/tanstack-react-start/server", "@clerk/tanstack-start/server", "@clerk/nuxt/server")
    let hooks = APIPath.module(
      "@clerk/backend/webhooks", "@clerk/nextjs/webhooks", "@clerk/express/webhooks",
      "@clerk/fastify/webhooks", "@clerk/astro/webhooks", "@clerk/nuxt/webhooks",
      "@clerk/react-router/webhooks", "@clerk/tanstack-react-start/webhooks",
      "@clerk/hono/webhooks")
    let jwt = APIPath.module("@clerk/backend/jwt")
    let backend = APIPath.module("@clerk/backend").member("createClerkClient", "Clerk").called
    let express = APIPath.type("Request", from: "express").member("auth")
    let astro = APIPath.type("APIContext", from: "astro").member("locals")
    let nuxt = APIPath.type("H3Event", from: "h3").member("context").member("auth")
    let session =
      server.member("auth", "getAuth").called | server.member("auth").member("protect").called
      | server.member("clerkMiddleware").argument(0).parameter(0).called
      | server.member("clerkMiddleware").argument(0).parameter(0).member("protect").called
      | backend.member("authenticateRequest").called | express.called
      | astro.member("auth").called | nuxt.called
    let user = server.member("currentUser").called | astro.member("currentUser").called
    let client =
      backend | server.member("clerkClient") | server.member("clerkClient").called
      | server.member("createClerkClient").called
    let fetched = client.member("users").member("getUser", "updateUser", "updateUserMetadata")
      .called
    let event = hooks.member("verifyWebhook").called
    let claims =
      session.member("sessionClaims") | session.member("toAuth").called.member("sessionClaims")
      | server.member("verifyToken").called
      | APIPath.module("@clerk/backend")
      .member("verifyToken").called
    let unsafeNames = ["unsafeMetadata", "unsafe_metadata"]

    return Model(
      "Clerk",
      [
        .verified("the Clerk session", session),
        .verified("the Clerk user", user),
        .verified("the Clerk token", claims),
        .verified("the Clerk token", jwt.member("verifyJwt").called),
        .verified("Clerk's signed webhook", event),
        .unverified("decodeJwt()", jwt.member("decodeJwt").called),
        .editable("unsafeMetadata", user.member(unsafeNames)),
        .editable("unsafeMetadata", fetched.member(unsafeNames)),
        .editable("unsafe_metadata", claims.member(unsafeNames)),
        .editable("unsafe_metadata", event.member("data").member(unsafeNames)),
      ])
  }()
}
