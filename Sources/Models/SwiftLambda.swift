package import Flow

extension Model {
  /// AWS Lambda in Swift: the events of AWSLambdaEvents that a client's request makes. Any other
  /// event is the server's own.
  package static let swiftLambda: Model = {
    let events = "AWSLambdaEvents"
    let event =
      APIPath.type("APIGatewayV2Request", from: events)
      | APIPath.type("APIGatewayRequest", from: events)
      | APIPath.type("FunctionURLRequest", from: events)
      | APIPath.type("ALBTargetGroupRequest", from: events)
    let authorized = event.member("context", "requestContext")
    let appSync = APIPath.type("AppSyncEvent", from: events)
    let answer =
      APIPath.global("APIGatewayV2Response").called | APIPath.global("APIGatewayResponse").called
      | APIPath.global("FunctionURLResponse").called

    return Model(
      "AWS Lambda for Swift",
      [
        .source(.body, event.member("body")),
        .source(.body, event.member("decodeBody").called),
        .source(
          .query,
          event.member(
            "queryStringParameters", "multiValueQueryStringParameters", "rawQueryString")),
        .source(.path, event.member("pathParameters", "rawPath", "path")),
        .source(.header, event.member("headers", "multiValueHeaders")),
        .source(.cookie, event.member("cookies")),
        .neutral(authorized),
        .verified("the authorizer's claims", authorized.member("authorizer")),
        .verified("the authorizer's claims", authorized.member("identity")),
        .source(.arguments, appSync.member("arguments")),
        .source(.header, appSync.member("request").member("headers")),
        .verified("the authorizer's claims", appSync.member("identity")),
        .responseHeaders(answer, .label("headers"), members: []),
      ])
  }()
}
