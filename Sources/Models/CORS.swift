package import Flow

extension Model {
  /// Packages that set cross-origin answers, with what they answer when they are told nothing. Read
  /// in the sources of the versions that each line names.
  package static let cors: Model = {
    let origin = [Locator(.position(0), "origin")]
    let second = [Locator(.position(1), "origin")]
    let cors = APIPath.module("cors")
    let h3 = APIPath.module("h3", "h3-nightly")
    let elysia = APIPath.module("@elysiajs/cors", "@elysia/cors")
    let itty = APIPath.module("itty-router", "itty-cors")
    let corsify = itty.member("createCors", "cors").called
    let nest = APIPath.module("@nestjs/core").member("NestFactory").member("create").called
    let socketServer = APIPath.module("socket.io")
    let firebase = APIPath.module(
      "firebase-functions/v2/https", "firebase-functions/https", "firebase-functions/v2",
      "firebase-functions")
    let yoga = APIPath.module("graphql-yoga")
    let apollo = APIPath.module("@apollo/server/standalone")
    let swift = APIPath.global("CORSMiddleware")
    let hapi = APIPath.module("@hapi/hapi").member("server", "Server")
    let hapiServer = hapi.called | hapi.constructed

    return Model(
      "CORS",
      [
        // cors 2.8: a list is exact, so that `["*"]` lets nobody in.
        .cors(cors.called, CORSShape(origin: origin, whenAbsent: .permissive)),
        // nextjs-cors 2.2 hands its options to cors.
        .cors(
          APIPath.module("nextjs-cors").called,
          CORSShape(
            origin: [Locator(.position(2), "origin")], whenAbsent: .permissive, reach: .answer)),
        // remix-utils wraps one answer.
        .cors(
          APIPath.module("remix-utils", "remix-utils/cors").member("cors").called,
          CORSShape(
            origin: [Locator(.position(2), "origin")], whenAbsent: .permissive, reach: .answer)),
        // @fastify/cors 11: a list that holds "*" is made "*".
        .cors(
          APIPath.module("@fastify/cors", "fastify-cors"),
          CORSShape(
            origin: second, whenAbsent: .permissive, reach: .plugin, listMayBeWildcard: true)),
        // @koa/cors 5; 4 and older reflect. Its predicate is handed the context.
        .cors(
          APIPath.module("@koa/cors").called,
          CORSShape(origin: origin, whenAbsent: .permissive, question: .request)),
        .cors(
          APIPath.module("koa2-cors", "kcors", "koa-cors").called,
          CORSShape(origin: origin, whenAbsent: .reflecting, question: .request)),
        // Ports of cors to Deno.
        .cors(
          APIPath.module("https://deno.land/x/cors/mod.ts", "@tajpouria/cors").member(
            "oakCors", "opineCors", "mithCors"
          ).called,
          CORSShape(origin: origin, whenAbsent: .permissive)),
        // Hapi 21: off unless told; `true` and options without an origin are "*".
        .cors(
          hapiServer,
          CORSShape(
            origin: [Locator(.position(0), "routes", "cors")], whenAbsent: .closed,
            reach: .application, listMayBeWildcard: true)),
        .cors(
          hapiServer.member("route").called,
          CORSShape(
            origin: [
              Locator(.position(0), "options", "cors"), Locator(.position(0), "config", "cors"),
            ], whenAbsent: .closed, reach: .route, listMayBeWildcard: true)),
        // hono 4.
        .cors(
          APIPath.module("hono/cors").member("cors").called,
          CORSShape(origin: origin, whenAbsent: .permissive)),
        // @elysiajs/cors 1.4: its predicate is handed the request.
        .cors(
          elysia.member("cors").called | elysia.called,
          CORSShape(
            origin: origin, whenAbsent: .reflecting, question: .request, listMayBeWildcard: true)),
        // h3 1 and 2: no origin, or an empty one, is "*".
        .cors(
          h3.member("handleCors", "appendCorsHeaders").called
            | APIPath.global("handleCors").called | APIPath.global("appendCorsHeaders").called,
          CORSShape(origin: second, whenAbsent: .permissive, reach: .answer)),
        // Express' `cors`, or @fastify/cors on Fastify.
        .cors(
          nest,
          CORSShape(
            origin: [
              Locator(.position(1), "cors"), Locator(.position(2), "cors"),
            ], whenAbsent: .closed, reach: .application)),
        .cors(
          nest.member("enableCors").called,
          CORSShape(origin: origin, whenAbsent: .permissive, reach: .application)),
        // Socket.IO 3 and 4: off unless told; its options go to cors.
        .cors(
          socketServer.called | socketServer.member("Server").constructed
            | socketServer.constructed,
          CORSShape(
            origin: [Locator(.position(1), "cors"), Locator(.position(0), "cors")],
            whenAbsent: .closed, reach: .application)),
        // micro-cors 0.1 wraps one handler.
        .cors(
          APIPath.module("micro-cors").called, CORSShape(origin: origin, whenAbsent: .permissive)),
        // itty-router 4 takes `origins` and reflects; 5 takes `origin`.
        .cors(
          corsify,
          CORSShape(
            origin: origin + [Locator(.position(0), "origins")], whenAbsent: .permissive,
            listMayBeWildcard: true, preflightMembers: ["preflight"])),
        // @middy/http-cors 7: no header unless told.
        .cors(
          APIPath.module("@middy/http-cors").called,
          CORSShape(
            origin: origin + [Locator(.position(0), "origins")], whenAbsent: .closed,
            listMayBeWildcard: true)),
        // GraphQL Yoga 3 to 5 reflects, with credentials, unless `cors` says otherwise.
        .cors(
          yoga.member("createYoga", "createServer").called,
          CORSShape(
            origin: [Locator(.position(0), "cors")], whenAbsent: .reflecting, reach: .route,
            listMayBeWildcard: true)),
        // Apollo Server 4 and 5: the standalone server always answers "*".
        .cors(
          apollo.member("startStandaloneServer").called,
          CORSShape(origin: [], whenAbsent: .permissive, reach: .route)),
        // oRPC: `origin => origin`.
        .cors(
          APIPath.module("@orpc/server/plugins").member("CORSPlugin").constructed,
          CORSShape(origin: origin, whenAbsent: .reflecting)),
        // convex-helpers.
        .cors(
          APIPath.module("convex-helpers/server/cors").member("corsRouter").called,
          CORSShape(
            origin: [Locator(.position(1), "allowedOrigins")], whenAbsent: .permissive,
            reach: .application, listMayBeWildcard: true)),
        // Firebase 2: `onRequest` is off unless told. A callable function is authenticated by its
        // token, and so counts only where its options are written.
        .cors(
          firebase.member("onRequest", "onCall").called
            | firebase.member("https").member("onRequest", "onCall").called,
          CORSShape(
            origin: [Locator(.position(0), "cors")], whenAbsent: .closed, reach: .route)),
        // The wildcard as a constant, since 2026.
        .openHeaders(APIPath.module("@supabase/supabase-js/cors").member("corsHeaders")),
        // Vapor 4 and 5 with a `configuration`, Hummingbird 2 with `allowOrigin`: both reflect.
        .cors(
          swift.called,
          CORSShape(
            origin: [
              Locator(.label("configuration"), "allowedOrigin"), Locator(.label("allowOrigin")),
            ], whenAbsent: .reflecting, question: .request,
            permissiveCases: ["all", "originBased", "default"])),
      ] + .corsServers + .corsPlaces + .corsDeployments)
  }()
}
