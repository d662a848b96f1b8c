package import Flow

extension Model {
  /// Hapi 20 and 21: routes, pre-handlers, extensions, and what its authentication schemes verified.
  /// Signatures from hapi's API reference.
  package static let hapi: Model = {
    let hapi = APIPath.module("@hapi/hapi", "hapi")
    let created =
      hapi.member("server").called | hapi.member("Server").constructed
      | hapi.member("Server").called
    let server = APIPath.type("Server", from: "@hapi/hapi")
    let route = server.member("route").argument(0) | server.member("route").argument(0).element
    let settings = route | route.member("options", "config")
    let step = settings.member("pre").element
    let handler =
      settings.member("handler") | step | step.element | step.member("method")
      | server.member("ext").argument(1) | server.member("handler").argument(1)
    let registered = server.member("register").argument(0)
    let one = registered | registered.element
    let plugin = one | one.member("plugin") | one.member("plugin").member("plugin")
    let request = APIPath.type("Request", from: "@hapi/hapi")
    let session = request.member("yar")

    return Model(
      "Hapi",
      [
        .same(created, as: server),
        .same(
          plugin.member("register").parameter(0)
            | APIPath.type("Plugin", from: "@hapi/hapi")
            .member("register").parameter(0) | request.member("server"),
          as: server),
        .same(handler.parameter(0), as: request),
        .route(server.member("route").called),
        .source(.body, request.member("payload")),
        .source(.query, request.member("query", "url", "path")),
        .source(.path, request.member("params", "paramsArray")),
        .source(.header, request.member("headers")),
        .source(.cookie, request.member("state")),
        .source(.body, request.member("orig")),
        .credential(.header, request.member("headers").member("authorization", "cookie")),
        .same(request.member("raw").member("req"), as: .type("IncomingMessage")),
        .verified("the verified credentials", request.member("auth")),
        .neutral(request.member("info", "method", "log", "id")),
        .store(request.member("app", "plugins")),
        .store(request.member("pre")),
        .verified("the session", session),
        .store(session),
        .storeEntry(
          session, by: session.member("set"), key: .position(0),
          value: .position(1)),
      ])
  }()
}
