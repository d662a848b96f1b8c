package import Flow

extension Model {
  /// Fastify 4 and 5, with `@fastify/cookie`, `/jwt`, `/session`, `/secure-session` and
  /// `/multipart`. Signatures from the packages' type declarations and documentation.
  package static let fastify: Model = {
    let fastify = APIPath.module("fastify")
    let server = fastify.called | fastify.member("fastify").called
    let instance = APIPath.type("FastifyInstance", from: "fastify")
    let plugin =
      APIPath.module("fastify-plugin").argument(0)
      | (server | instance).member("register").argument(0)
      | APIPath.type("FastifyPluginAsync", from: "fastify")
      | APIPath.type("FastifyPluginCallback", from: "fastify")
      | APIPath.exported(
        Convention(
          files: ["{routes,plugins,modules}/**/*.{ts,js,mjs,cjs}"], names: ["default"],
          package: "fastify"))
    let hooks = [
      "onRequest", "preParsing", "preValidation", "preHandler", "preSerialization", "onSend",
      "onError", "onResponse",
    ]
    let routing = instance.member(.httpVerbs + ["all"])
    let options = routing.argument(1) | instance.member("route").argument(0)
    let hook = options.member(hooks)
    let handler =
      routing.lastArgument | options.member("handler") | hook | hook.element
      | instance.member("addHook").argument(1) | instance.member("decorate").argument(1)
      | instance.member("setNotFoundHandler").lastArgument
      | APIPath.type("RouteHandler", from: "fastify")
    let request =
      handler.parameter(0) | instance.member("setErrorHandler").argument(0).parameter(1)
    let type = APIPath.type("FastifyRequest", from: "fastify")
    let session = type.member("session")

    return Model(
      "Fastify",
      [
        .same(server, as: instance),
        .same(plugin.parameter(0), as: instance),
        .unscopedPlugin(APIPath.module("fastify-plugin").called),
        .pass(APIPath.module("fastify-plugin").called, from: [.argument(.position(0))]),
        .same(
          instance.member(
            .httpVerbs + [
              "all", "route", "register", "after", "ready", "decorate", "decorateRequest",
              "addHook", "withTypeProvider",
            ]
          ).called, as: instance),
        .same(request, as: type),
        .same(type.member("server") | handler.receiver, as: instance),
        .store(instance),
        .storeEntry(
          instance, by: instance.member("decorate"), key: .position(0), value: .position(1)),
        .route(routing.called),
        .route(instance.member("route").called),
        .source(.body, type.member("body", "rawBody")),
        .source(.query, type.member("query", "url", "originalUrl", "hostname", "host")),
        .source(.path, type.member("params")),
        .source(.header, type.member("headers")),
        .typed(type.member("body"), argument: 0, members: ["Body"]),
        .typed(type.member("query"), argument: 0, members: ["Querystring"]),
        .typed(type.member("params"), argument: 0, members: ["Params"]),
        // What a schema does not allow, Fastify's validator removes.
        .shaped(type.member("body"), by: "body"),
        .shapes(
          routing.called, schema: Locator(.position(1), "schema", "body"), as: "body"),
        .shapes(
          instance.member("route").called, schema: Locator(.position(0), "schema", "body"),
          as: "body"),
        .shaped(type.member("query"), by: "query"),
        .shapes(
          routing.called, schema: Locator(.position(1), "schema", "querystring"), as: "query"),
        .shapes(
          instance.member("route").called, schema: Locator(.position(0), "schema", "querystring"),
          as: "query"),
        .source(.cookie, type.member("cookies")),
        .source(
          .form,
          type.member("file", "files", "parts", "saveRequestFiles", "formData").called),
        .same(type.member("raw", "req"), as: .type("IncomingMessage")),
        .credential(.header, type.member("headers").member("authorization", "cookie")),
        .verified("the verified token", type.member("jwtVerify").called),
        .verified("the verified token", instance.member("jwt").member("verify").called),
        .unverified("jwtDecode()", type.member("jwtDecode").called),
        .unverified("jwt.decode()", instance.member("jwt").member("decode").called),
        // The caller has to look at `.valid`, which is what the plugin is used for.
        .verified(
          "a signed cookie",
          (type | instance).member("unsignCookie").called),
        .neutral(type.member("ip", "ips", "socket", "method", "log", "id")),
        .store(type),
        .verified("the session", session),
        .verified("the session", session.member("get").called),
        .store(session),
        .storeEntry(
          session, by: session.member("set"), key: .position(0), value: .position(1)),
        .storeRead(session.member("get").called, from: session),
      ])
  }()
}
