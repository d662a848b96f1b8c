package import Flow

extension [Fact] {
  /// How servers put middleware before handlers: which method does it, whether the order counts, and
  /// which calls make a part of the server with middleware of its own.
  package static let corsServers: [Fact] = {
    let express = APIPath.module("express", "polka", "restify", "connect")
    let koaRouter = APIPath.module("@koa/router", "koa-router")
    let hono = APIPath.module("hono", "hono/quick", "hono/tiny")
    let fastify = APIPath.module("fastify")
    let h3 = APIPath.module("h3", "h3-nightly")
    let hapi = APIPath.module("@hapi/hapi").member("server", "Server")
    let itty = APIPath.module("itty-router")
    let nest = APIPath.module("@nestjs/common")
    let hummingbird = APIPath.global("Router").called
    let vapor =
      APIPath.type("Application", from: "Vapor") | APIPath.type("RoutesBuilder", from: "Vapor")

    return chained(
      express.called | express.member("Router").called | express.member("Router").constructed
        | express.member("createServer").called,
      ServerShape(middleware: ["use", "all"]))
      + chained(
        APIPath.module("koa").constructed | koaRouter.constructed | koaRouter.called,
        ServerShape(middleware: ["use", "all"]))
      + chained(
        hono.member("Hono").constructed | hono.constructed,
        ServerShape(middleware: ["use", "all"], groups: ["basePath"], pathsAreExact: true))
      // A plugin covers the instance that it is registered on and its children, whatever the order.
      + chained(
        fastify.called | fastify.member("fastify", "default").called
          | APIPath.type("FastifyInstance", from: "fastify"),
        ServerShape(middleware: ["register", "addHook"], isOrdered: false, groups: ["register"]))
      + chained(
        APIPath.module("elysia").member("Elysia").constructed
          | APIPath.module("elysia").constructed,
        ServerShape(
          middleware: ["use", "onRequest", "onBeforeHandle", "onAfterHandle", "mapResponse"],
          groups: ["group", "guard"], mergedMethods: ["use", "onRequest"]))
      + chained(hapi.called | hapi.constructed, ServerShape(middleware: ["ext"]))
      + chained(
        h3.member("createApp", "createRouter").called | h3.member("H3").constructed,
        ServerShape(middleware: ["use"]))
      + chained(
        itty.member("Router", "AutoRouter", "IttyRouter").called,
        ServerShape(middleware: ["all"]))
      + chained(
        APIPath.module("@oak/oak", "oak").member("Application", "Router").constructed
          | APIPath.module("https://deno.land/x/oak/mod.ts").member("Application", "Router")
          .constructed,
        ServerShape(middleware: ["use", "all"]))
      + chained(
        APIPath.module("next-connect").called
          | APIPath.module("next-connect").member("createRouter")
          .called, ServerShape(middleware: ["use", "all"]))
      // A Lambda handler with middleware around it: the order is that of the way in.
      + chained(
        APIPath.module("@middy/core").called
          | APIPath.module("@middy/core").member("default").called,
        ServerShape(middleware: ["use"], isOrdered: false))
      + chained(
        APIPath.module("socket.io").member("Server").constructed
          | APIPath.module("socket.io").constructed | APIPath.module("socket.io").called,
        ServerShape(middleware: ["use"], groups: ["on", "of"]))
      + chained(
        APIPath.module("convex-helpers/server/cors").member("corsRouter").called,
        ServerShape(middleware: []))
      + [
        // The application is made in another file, and finds its controllers by their modules.
        .server(
          nest.member("Get", "Post", "Put", "Patch", "Delete", "All").called,
          ServerShape(
            middleware: ["enableCors", "create", "use"], isOrdered: false, isShared: true,
            setUpMentions: "NestFactory")),
        .route(nest.member("Get", "Post", "Put", "Patch", "Delete", "All").called),
        .server(
          vapor,
          ServerShape(
            middleware: ["use"], isOrdered: false, groups: ["grouped", "group"], isShared: true,
            setUpMentions: "CORSMiddleware",
            collection: ServerShape.Collection(
              method: "boot", register: "register", label: "collection"),
            middlewareMethod: "respond")),
      ]
      + chained(
        hummingbird,
        ServerShape(
          middleware: ["add", "addMiddleware", "use"], groups: ["group"],
          middlewareMethod: "handle"))
  }()

  /// A server whose methods give itself back, so that calls may stand in a chain.
  private static func chained(_ path: APIPath, _ shape: ServerShape) -> [Fact] {
    [.server(path, shape), .same(path.anyMember.called, as: path)]
  }

  /// Where frameworks look for routes, and for what runs before all of them.
  package static let corsPlaces: [Fact] = [
    .fileRoutes(FileRoutes(folder: "app", leaf: "route", package: "next")),
    .fileRoutes(FileRoutes(folder: "pages/api", prefix: "/api", package: "next")),
    .fileRoutes(FileRoutes(folder: "src/routes", leaf: "+server", package: "@sveltejs/kit")),
    .fileRoutes(FileRoutes(folder: "server/api", prefix: "/api", package: "nuxt")),
    .fileRoutes(FileRoutes(folder: "server/routes", package: "nuxt")),
    .fileRoutes(FileRoutes(folder: "api", prefix: "/api", package: "nitropack")),
    .fileRoutes(FileRoutes(folder: "server/api", prefix: "/api", package: "nitropack")),
    .fileRoutes(FileRoutes(folder: "server/routes", package: "nitropack")),
    .fileRoutes(FileRoutes(folder: "src/pages", package: "astro")),
    .fileRoutes(FileRoutes(folder: "netlify/functions", prefix: "/.netlify/functions")),
    .fileRoutes(FileRoutes(folder: "api", prefix: "/api")),
    .headerConfiguration(
      Convention(files: ["next.config.{js,mjs,cjs,ts,mts}"], package: "next"), .entries),
    .headerConfiguration(
      Convention(files: ["nuxt.config.{js,mjs,ts}"], package: "nuxt"), .rules("routeRules")),
    .headerConfiguration(
      Convention(files: ["nitro.config.{js,mjs,ts}"], package: "nitropack"), .rules("routeRules")),
    .loadedPlugins(
      Convention(
        files: ["{plugins,src/plugins}/**/*.{js,mjs,cjs,ts}"], names: ["default"],
        package: "@fastify/autoload")),
    .hook(
      Convention(
        files: ["{middleware,proxy}.{js,mjs,ts}", "src/{middleware,proxy}.{js,mjs,ts}"],
        names: ["middleware", "proxy", "default"], package: "next"),
      matcher: ["config", "matcher"]),
    .hook(
      Convention(
        files: ["src/hooks.server.{js,ts}"], names: ["handle"], package: "@sveltejs/kit"),
      matcher: []),
    .hook(
      Convention(
        files: ["src/middleware.{js,mjs,ts}", "src/middleware/index.{js,mjs,ts}"],
        names: ["onRequest"], package: "astro"), matcher: []),
    .hook(
      Convention(
        files: ["server/middleware/**/*.{js,mjs,ts}"], names: ["default"], package: "nuxt"),
      matcher: []),
    .hook(
      Convention(
        files: ["middleware/**/*.{js,mjs,ts}", "server/middleware/**/*.{js,mjs,ts}"],
        names: ["default"], package: "nitropack"), matcher: []),
  ]
}
