package import Flow

extension Model {
  /// HTTP servers in Swift besides Vapor and Hummingbird: handlers written on SwiftNIO 2 itself,
  /// Kitura 2 and 3, Smoke 2, and what swift-openapi-generator 1 makes of a document.
  package static let swiftServers: Model = {
    let handler =
      APIPath.type("ChannelInboundHandler") | APIPath.type("ChannelDuplexHandler")
    // One part of a request: its head, a piece of its body, or its end.
    let part =
      handler.member("unwrapInboundIn").called | APIPath.type("HTTPServerRequestPart")
      | APIPath.type("NIOAsyncChannel").member("executeThenClose").lastArgument.parameter(0).element
    let head = part.member("head")

    let kitura = "Kitura"
    let router = APIPath.type("Router", from: kitura) | APIPath.global("Router").called
    let registering = router.member(.httpVerbs + ["all"])
    let routed = registering.lastArgument | registering.argument("handler")
    let request = APIPath.type("RouterRequest", from: kitura)

    let selector =
      APIPath.type("SmokeHTTP1HandlerSelector")
      | APIPath.type("StandardSmokeHTTP1HandlerSelector")
    let operation = selector.member(
      "addHandlerForOperation", "addHandlerForOperationProvider", "addHandlerForUri"
    ).argument("operation")

    // The protocol that the generator names so, with one method for each operation.
    let input = APIPath.type("APIProtocol").anyMember.parameter(0)

    return Model(
      "Swift servers",
      [
        .source(.header, head),
        .source(.query, head.anything.member("uri")),
        .source(.body, part.member("body")),

        .same(routed.parameter(0, arity: 3...3), as: request),
        .route(registering.called),
        .source(.body, registering.argument("handler").parameter(0, arity: 2...2)),
        .source(.body, request.member("body")),
        .source(.body, request.member("read").called),
        .source(.query, request.member("queryParameters", "queryParametersMultiValues", "urlURL")),
        .source(.path, request.member("parameters")),
        .source(.header, request.member("headers")),
        .source(.cookie, request.member("cookies")),
        .verified("the authenticated user", request.member("userProfile")),

        .source(.arguments, operation.parameter(0)),

        .source(.arguments, input),
        .source(.body, input.member("body")),
        .source(.query, input.member("query")),
        .source(.path, input.member("path")),
        .source(.header, input.member("headers")),
        .source(.cookie, input.member("cookies")),
      ])
  }()
}
