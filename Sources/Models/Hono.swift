package import Flow

extension Model {
  /// Hono 3 and 4: applications and sub-applications, factories, `hono/cookie`, `hono/jwt`,
  /// `@hono/zod-openapi` and validators. Signatures from Hono's source and documentation.
  package static let hono: Model = {
    let library = APIPath.module("hono", "hono/quick", "hono/tiny")
    let factories = APIPath.module("hono/factory")
    let factory = factories.member("createFactory").called
    let created =
      library.member("Hono").constructed
      | APIPath.module("@hono/zod-openapi").member("OpenAPIHono").constructed
      | factory.member("createApp").called
    let app = APIPath.type("Hono", from: "hono")
    let routing = app.member(.httpVerbs + ["all", "on", "use", "openapi", "notFound"])
    let handler =
      routing.anyArgument | factories.member("createMiddleware").argument(0)
      | factory.member("createMiddleware").argument(0)
      | factory.member("createHandlers").anyArgument
      | APIPath.type("MiddlewareHandler", from: "hono") | APIPath.type("Handler", from: "hono")
      | APIPath.module("hono/combine").member("some", "every").anyArgument
    let context = APIPath.type("Context", from: "hono")
    let request = context.member("req")
    let variables = context.member("var")
    // Of hono-sessions, which keeps it under this name.
    let session = variables.member("session")
    let cookies = APIPath.module("hono/cookie")
    let validator = APIPath.module("hono/validator").member("validator").argument(1)

    return Model(
      "Hono",
      [
        .same(created, as: app),
        .same(
          app.member(
            .httpVerbs + [
              "all", "on", "use", "openapi", "notFound", "onError", "route", "basePath", "mount",
            ]
          ).called, as: app),
        .same(handler.parameter(0), as: context),
        .same(app.member("onError").argument(0).parameter(1), as: context),
        .same(APIPath.type("HonoRequest", from: "hono"), as: request),
        // A template with a tag: the text is that of the template.
        .pass(
          APIPath.module("hono/html").member("html", "raw").called,
          from: [.argument(.position(0))]),
        .pass(
          factories.member("createMiddleware").called
            | factory.member("createMiddleware").called,
          from: [.argument(.position(0))]),
        .route(routing.called),
        .source(
          .body,
          request.member("json", "text", "parseBody", "arrayBuffer", "blob").called),
        .source(.form, request.member("formData").called),
        .source(.query, request.member("query", "queries").called),
        .source(.query, request.member("url", "path")),
        .source(.path, request.member("param").called),
        .source(.header, request.member("header").called),
        .source(.body, request.member("valid").called),
        .typed(request.member("json").called, argument: 0),
        .shaped(request.member("valid").called),
        .shapes(
          APIPath.module("@hono/zod-validator", "@hono/zod-openapi").member("zValidator").called
            | APIPath.module("@hono/valibot-validator").member("vValidator").called
            | APIPath.module("@hono/standard-validator").member("sValidator").called,
          schema: Locator(.position(1)), part: .position(0)),
        .source(.body, validator.parameter(0)),
        .same(request.member("raw"), as: .type("Request")),
        .source(.cookie, cookies.member("getCookie").called),
        .verified("a signed cookie", cookies.member("getSignedCookie").called),
        .environment(context.member("env")),
        .environment(APIPath.module("hono/adapter").member("env").called),
        .store(variables),
        .storeEntry(
          variables, by: context.member("set"), key: .position(0), value: .position(1)),
        .storeRead(context.member("get").called, from: variables),
        .verified("the session", session.member("get").called),
        .store(session),
        .storeEntry(
          session, by: session.member("set"), key: .position(0), value: .position(1)),
        .storeRead(session.member("get").called, from: session),
      ])
  }()
}
