package import Flow

extension Model {
  /// Firebase and Google Cloud functions over HTTP; callable functions get verified claims.
  package static let firebase: Model = {
    let https = APIPath.module(
      "firebase-functions/v2/https", "firebase-functions/https", "firebase-functions/v1/https")
    let root = APIPath.module("firebase-functions", "firebase-functions/v1")
    let configured = root.member("region", "runWith").called
    let legacy =
      (root | configured | configured.member("region", "runWith").called).member("https")
    let onRequest = https.member("onRequest") | legacy.member("onRequest")
    let handler =
      onRequest.lastArgument
      | APIPath.module("@google-cloud/functions-framework").member("http").argument(1)
    let request = handler.parameter(0)
    let onCall = https.member("onCall").lastArgument
    let legacyCall = legacy.member("onCall").argument(0)

    return Model(
      "Firebase",
      [
        .route(onRequest.called),
        .same(request, as: .type("Request", from: "express")),
        .same(handler.parameter(1), as: .type("Response", from: "express")),
        .source(.arguments, onCall.parameter(0).member("data")),
        .same(
          onCall.parameter(0).member("rawRequest") | legacyCall.parameter(1).member("rawRequest"),
          as: .type("Request", from: "express")),
        .neutral(onCall.parameter(0).member("app")),
        .verified("the callable's verified user", onCall.parameter(0).member("auth")),
        // From version 6 on, the package's root is version 2's.
        .verified(
          "the callable's verified user", legacyCall.parameter(0, arity: 1...1).member("auth")),
        .source(.arguments, legacyCall.parameter(0)),
        .verified("the callable's verified user", legacyCall.parameter(1).member("auth")),
      ])
  }()
}
