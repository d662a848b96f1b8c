package import Flow

extension Model {
  /// Other servers in Swift: Smoke 2, the handlers of swift-openapi-generator 1, SwiftNIO 2 without
  /// a framework, and the archived Kitura 2 and Perfect 3. Signatures from their sources.
  package static let swiftServers = Model(
    "Swift servers", smoke + openAPI + channels + kitura + perfect)

  private static let smoke: [Fact] = {
    let selector =
      APIPath.type("SmokeHTTP1HandlerSelector") | APIPath.type("StandardSmokeHTTP1HandlerSelector")
    let registering = selector.member(
      "addHandlerForOperation", "addHandlerForOperationProvider", "addHandlerForUri")
    let operation = registering.argument("operation") | registering.argument("operationProvider")
    return [
      .route(registering.called),
      .source(.body, operation.parameter(0) | operation.returns.parameter(0)),
    ]
  }()

  private static let openAPI: [Fact] = {
    let input =
      APIPath.type("APIProtocol").anyMember.parameter(0)
      | APIPath.type("Operations.*.Input")
    return [
      .source(.body, input.member("body")),
      .source(.query, input.member("query")),
      .source(.path, input.member("path")),
      .source(.header, input.member("headers")),
      .source(.cookie, input.member("cookies")),
    ]
  }()

  private static let channels: [Fact] = {
    let handler = APIPath.type("ChannelInboundHandler") | APIPath.type("ChannelDuplexHandler")
    let part =
      APIPath.type("HTTPServerRequestPart") | APIPath.global("unwrapInboundIn").called
      | handler.member("unwrapInboundIn").called
      | APIPath.type("NIOAsyncChannel").member("executeThenClose").lastArgument.parameter(0).element
    let head = part.member("head") | part.member("head").element
    return [
      .source(.query, head.member("uri") | APIPath.type("HTTPRequestHead").member("uri")),
      .source(.header, head.member("headers") | APIPath.type("HTTPRequestHead").member("headers")),
      .source(.body, part.member("body")),
    ]
  }()

  private static let kitura: [Fact] = {
    let router = APIPath.global("Router").called | APIPath.type("Router", from: "Kitura")
    let registering = router.member(.httpVerbs + ["all"])
    let handler = registering.anyArgument
    let request =
      handler.parameter(0, arity: 3...3) | APIPath.type("RouterRequest", from: "Kitura")
      | APIPath.type("RouterMiddleware", from: "Kitura").member("handle").parameter(0)
    return [
      .same(handler.parameter(0, arity: 3...3), as: APIPath.type("RouterRequest", from: "Kitura")),
      // A handler of two parameters is given the decoded body: `router.post("/x", handler: create)`.
      .source(.body, registering.argument("handler").parameter(0, arity: 2...2)),
      .source(.body, request.member("body")),
      .source(.body, request.member("read", "readString").called),
      .source(.query, request.member("queryParameters", "url", "urlURL", "originalURL")),
      .source(.path, request.member("parameters", "parsedURL")),
      .source(.header, request.member("headers")),
      .source(.cookie, request.member("cookies")),
      .verified("the authenticated user", request.member("userProfile")),
      .store(request.member("userInfo")),
      .neutral(request.member("remoteAddress", "method", "domain")),
    ]
  }()

  private static let perfect: [Fact] = {
    let routes = APIPath.global("Routes").called
    let handler = routes.member("add").lastArgument | routes.member("add").argument("handler")
    let request = handler.parameter(0) | APIPath.type("HTTPRequest", from: "PerfectHTTP")
    return [
      .source(.path, request.member("urlVariables", "path", "uri")),
      .source(
        .query, request.member("param", "params").called | request.member("queryParams", "params")),
      .source(
        .body, request.member("postParams", "postBodyString", "postBodyBytes", "postFileUploads")),
      .source(.header, request.member("header").called),
      .source(.header, request.member("headers")),
      .source(.cookie, request.member("cookies")),
      .verified("the session", request.member("session")),
    ]
  }()
}
