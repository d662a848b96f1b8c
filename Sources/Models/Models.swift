package import Flow

/// All that is known of frameworks and SDKs.
package enum Models {
  /// In the order in which ties between facts are decided: what comes later wins.
  package static let all: [Model] = [
    .javaScript, .foundation, .alamofire, .validators, .httpClients, .webRequest, .nextJS, .express,
    .firebase, .modelence,
    .nodeHTTP,
    .fastify,
    .koa,
    .hapi,
    .hono,
    .nestJS,
    .adonisJS,
    .elysia,
    .bun,
    .oak,
    .fresh,
    .socketIO,
    .sockets,
    .reactRouter,
    .svelteKit,
    .h3,
    .astro,
    .solidStart,
    .tanStackStart,
    .qwikCity,
    .tRPC,
    .procedures,
    .graphQL,
    .convex,
    .meteor,
    .vapor, .authJS, .clerk, .supabase, .firebaseAdmin, .auth0, .betterAuth,
    .jsonWebTokens, .cors, .clientBundles, .environments, .answers, .behest,
  ]
}
