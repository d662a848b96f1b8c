package import Flow

extension Model {
  /// Elysia 1, with `@elysiajs/jwt`, `/bearer` and `/cookie`: a chain of routes, what `derive` and
  /// `resolve` add to the context, and sockets. Signatures from Elysia's source.
  package static let elysia: Model = {
    let created =
      APIPath.module("elysia").member("Elysia").constructed | APIPath.module("elysia").constructed
    let app =
      created.anything
    let group = app.member("group", "guard").lastArgument.parameter(0)
    let routing = app.member(.httpVerbs + ["all", "route"])
    let hooks = [
      "beforeHandle", "afterHandle", "resolve", "derive", "transform", "onBeforeHandle",
    ]
    let handler =
      routing.argument(1) | routing.argument(2).member(hooks)
      | app.member(hooks + ["onRequest", "onTransform", "onAfterHandle"]).anyArgument
      | app.member("guard").argument(0).member(hooks)
      | app.member("macro").anyArgument.anyMember.anyMember
    let context = handler.parameter(0) | APIPath.type("Context", from: "elysia")
    let socket = app.member("ws").argument(1)
    let connection =
      socket.member("open", "message", "close").parameter(0)

    return Model(
      "Elysia",
      [
        .same(group, as: app),
        .route(routing.called),
        .source(.body, context.member("body")),
        .source(.query, context.member("query", "path", "url")),
        .source(.path, context.member("params")),
        // What a schema does not name, Elysia removes unless it is told not to.
        .shaped(context.member("body"), by: "body"),
        .shapes(routing.called, schema: Locator(.position(2), "body"), as: "body"),
        .shaped(context.member("query"), by: "query"),
        .shapes(routing.called, schema: Locator(.position(2), "query"), as: "query"),
        .objectSchema(APIPath.module("elysia").member("t").member("Object"), .position(0)),
        .schemaMade(
          APIPath.module("elysia").member("t").member("Pick", "Omit", "Partial", "Required")),
        .source(.header, context.member("headers")),
        .cookie(context.member("cookie"), .listed("sign")),
        .credential(.header, context.member("headers").member("authorization", "cookie")),
        .credential(.header, context.member("bearer")),
        .same(context.member("request"), as: .type("Request")),
        .verified("the verified token", context.member("jwt").member("verify").called),
        .source(.socket, socket.member("message").parameter(1)),
        .source(.query, connection.member("data").member("query")),
        .source(.path, connection.member("data").member("params")),
        .source(.header, connection.member("data").member("headers")),
        .neutral(context.member("set", "server", "ip")),
        .store(context),
        .store(connection.member("data")),
        .storeComputed(
          context, by: app.member("derive", "resolve"), at: Locator(.last)),
        .storeEntry(
          context, by: app.member("decorate"), key: .position(0), value: .position(1)),
      ])
  }()
}
