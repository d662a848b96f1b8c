package import Flow

extension Model {
  /// Hummingbird 2 with HummingbirdAuth 2, and what is left of Hummingbird 1.
  package static let hummingbird: Model = {
    let module = "Hummingbird"
    let auth = "HummingbirdAuth"
    let router =
      APIPath.global("Router").called | APIPath.type("Router", from: module)
      | APIPath.type("RouterMethods", from: module)
    let group =
      APIPath.type("RouterGroup", from: module) | router.member("group", "add").called
    let registering = (router | group).member(.httpVerbs + ["on"])
    // HummingbirdRouter's result builder: `Post("token") { request, context in … }`.
    let builders = ["Get", "Post", "Put", "Patch", "Delete", "Head", "Route"].map {
      APIPath.global($0)
    }
    let built = builders.dropFirst().reduce(builders[0]) { $0 | $1 }
    let handler =
      registering.lastArgument | registering.argument("use") | built.lastArgument
      | built.argument("handler")
    let middleware =
      APIPath.type("RouterMiddleware", from: module)
      | APIPath.type("MiddlewareProtocol", from: module)
    let authenticator = APIPath.type("AuthenticatorMiddleware", from: auth)
    let authenticate = authenticator.member("authenticate")
    let closure = APIPath.global("ClosureAuthenticator")
    let request =
      APIPath.type("Request", from: module) | handler.parameter(0, arity: 2...2)
      | middleware.member("handle").parameter(0) | authenticate.parameter(0)
      | closure.lastArgument.parameter(0)
    // A context that is made of the one around its group.
    let child = APIPath.type("ChildRequestContext", from: module)
    let context =
      handler.parameter(1, arity: 2...2) | middleware.member("handle").parameter(1)
      | authenticate.parameter(1) | APIPath.type("BasicRequestContext", from: module)
      | APIPath.type("RequestContext", from: module)
      | child | child.member("init").parameter(0)
      | APIPath.type("AuthRequestContext", from: auth)
      | APIPath.type("BasicAuthRequestContext", from: auth)
      | APIPath.type("BasicSessionRequestContext", from: auth)
    let sessions = context.member("sessions")
    let oldRouter =
      APIPath.type("HBApplication", from: module).member("router")
      | APIPath.global("HBApplication").called.member("router")
      | APIPath.type("HBRouterBuilder", from: module) | APIPath.type("HBRouterGroup", from: module)
    let oldGroup = oldRouter | oldRouter.member("group", "add").called
    let oldRegistering = oldGroup.member(.httpVerbs + ["on"])
    let old =
      APIPath.type("HBRequest", from: module)
      | (oldRegistering.lastArgument | oldRegistering.argument("use")).parameter(0, arity: 1...1)

    return Model(
      "Hummingbird",
      [
        .same(group.member("group", "add").called, as: group),
        .same((router | group).member("group").lastArgument.parameter(0), as: group),
        // What a project adds to the type, every request has.
        .same(handler.parameter(0, arity: 2...2), as: APIPath.type("Request", from: module)),
        .same(
          middleware.member("handle").parameter(0) | authenticate.parameter(0)
            | closure.lastArgument.parameter(0), as: APIPath.type("Request", from: module)),
        .same(
          (oldRegistering.lastArgument | oldRegistering.argument("use"))
            .parameter(0, arity: 1...1), as: APIPath.type("HBRequest", from: module)),
        .route(registering.called),
        .route(built.called),
        .source(.body, request.member("decode").called),
        .source(.body, request.member("body")),
        .source(.body, request.member("collectBody").called),
        // Of a whole request, or of the text of its body.
        .source(.body, APIPath.global("URLEncodedFormDecoder").called.member("decode").called),
        .source(.query, request.member("uri")),
        .source(.path, context.member("parameters")),
        .source(.header, request.member("headers")),
        .credential(.header, request.member("headers").member("bearer", "basic")),
        .source(.cookie, request.member("cookies")),
        .neutral(request.member("method", "id") | context.member("logger", "id", "coreContext")),
        // What middleware and authenticators put into the context is what handlers read of it.
        .store(context),
        .storeReturned(context, by: authenticate, as: "identity"),
        .storeComputed(context, by: closure, at: Locator(.last), as: "identity"),
        .storeRead(context.member("requireIdentity").called, from: context, named: "identity"),
        .store(sessions),
        .storeGiven(
          sessions, by: sessions.member("setSession"), at: Locator(.position(0)),
          as: "session"),
        .verified("the session", sessions.member("session")),
        .source(.body, old.member("decode").called | old.member("body")),
        .source(.query, old.member("uri")),
        .source(.path, old.member("parameters")),
        .source(.header, old.member("headers")),
        .route(oldRegistering.called),
        .verified("the authenticated user", old.member("authRequire", "authGet").called),
        .environment(
          APIPath.global("Environment").member("dotEnv").called.member("get").called
            | APIPath.global("Environment").member("shared").member("get").called
            | APIPath.type("Environment", from: module).member("get").called),
      ])
  }()
}
