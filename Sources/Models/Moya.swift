package import Flow

extension Model {
  /// Moya 15: endpoints of an app, or of a server, as the cases of an enumeration.
  package static let moya: Model = {
    let provider =
      APIPath.global("MoyaProvider").called | APIPath.type("MoyaProvider", from: "Moya")
    return Model(
      "Moya",
      [
        // The task is `.requestParameters(parameters:encoding:)`, `.requestJSONEncodable(_:)`.
        .request(
          provider.member("request", "requestPublisher").called,
          RequestShape(
            url: [Locator(.position(0), "path")], base: [Locator(.position(0), "baseURL")],
            body: [Locator(.position(0), "task")]))
      ])
  }()
}
