package import Flow

extension Model {
  /// Astro 3 to 5: endpoints, actions, middleware, `locals`, sessions. Signatures from Astro's
  /// documentation.
  package static let astro: Model = {
    let endpoint = APIPath.exported(
      Convention(
        files: ["src/pages/**/*.{ts,js,mts,mjs}"],
        names: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "ALL"]))
    let middleware =
      APIPath.module("astro:middleware").member("defineMiddleware").argument(0)
      | APIPath.module("astro:middleware").member("sequence").anyArgument
      | APIPath.module("astro").member("defineMiddleware").argument(0)
      | APIPath.exported(
        Convention(
          files: ["src/middleware.{ts,js}", "src/middleware/index.{ts,js}"], names: ["onRequest"],
          package: "astro"))
    let action =
      APIPath.module("astro:actions").member("defineAction").argument(0).member("handler")
    let context = APIPath.type("APIContext", from: "astro")
    let session = context.member("session")

    return Model(
      "Astro",
      [
        .same(
          endpoint.parameter(0) | middleware.parameter(0) | action.parameter(1)
            | APIPath.global("Astro") | APIPath.type("ActionAPIContext", from: "astro:actions"),
          as: context),
        .source(.arguments, action.parameter(0)),
        .same(context.member("request"), as: .type("Request")),
        .source(.path, context.member("params")),
        .source(.query, context.member("url")),
        .neutral(context.member("url").member("origin", "host", "hostname")),
        .source(.cookie, context.member("cookies")),
        .neutral(context.member("clientAddress", "site", "generator")),
        .store(context.member("locals")),
        .response(context.member("response").member("headers").member("set", "append").called),
        .response(context.member("cookies").member("set").called),
        .response(context.member("redirect").called),
        .verified("the session", session),
        .verified("the session", session.member("get").called),
        .store(session),
        .storeEntry(session, by: session.member("set"), key: .position(0), value: .position(1)),
        .storeRead(session.member("get").called, from: session),
      ])
  }()
}
