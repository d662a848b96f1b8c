package import Flow

extension Model {
  /// Koa 2 and 3 with `@koa/router` or `koa-router`, `koa-bodyparser` or `koa-body`, `koa-session`
  /// and `koa-jwt`. Signatures from the packages' documentation.
  package static let koa: Model = {
    let koa = APIPath.module("koa")
    let routers = APIPath.module("@koa/router", "koa-router")
    let router =
      routers.constructed | routers.called | routers.member("Router").constructed
    let verbs = [String].httpVerbs + ["all", "use", "del", "register"]
    let middleware =
      koa.constructed.member("use").argument(0) | router.member(verbs).anyArgument
      | router.member(verbs).anyArgument.element
      | APIPath.module("koa-compose").argument(0).element
      | APIPath.module("koa-mount").lastArgument
      | APIPath.type("Middleware", from: "koa")
    let handed =
      middleware.parameter(0) | router.member("param").argument(1).parameter(1)
      | APIPath.type("ParameterizedContext", from: "koa")
      | APIPath.type("DefaultContext", from: "koa")
      | APIPath.type("RouterContext", from: "@koa/router")
    let context = APIPath.type("Context", from: "koa")
    let request = context | context.member("request")

    return Model(
      "Koa",
      [
        .same(handed, as: context),
        .same(router.member(verbs + ["prefix"]).called, as: router),
        .same(koa.constructed.member("use").called, as: koa.constructed),
        .route(router.member(verbs).called),
        .source(.body, context.member("request").member("body", "rawBody", "files")),
        .source(
          .query,
          request.member(
            "query", "querystring", "search", "url", "originalUrl", "href", "path", "URL",
            "hostname", "host")),
        .source(.path, request.member("params")),
        .source(.path, router.member("param").argument(1).parameter(0)),
        .source(.header, request.member("headers", "header")),
        .source(.header, request.member("get").called),
        .credential(
          .header, request.member("headers", "header").member("authorization", "cookie")),
        // Koa checks signatures by default where the application has keys.
        .cookie(
          context.member("cookies").member("get").called,
          .option(Locator(.position(1), "signed"), keys: [".keys ="])),
        .same(context.member("req"), as: .type("IncomingMessage")),
        .neutral(request.member("ip", "ips", "method", "socket", "app")),
        .store(context),
        .store(context.member("state")),
        .verified("the session", context.member("session")),
        .store(context.member("session")),
      ])
  }()
}
