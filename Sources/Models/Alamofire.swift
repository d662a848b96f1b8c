package import Flow

extension Model {
  /// Alamofire 5: requests of iOS and macOS apps.
  package static let alamofire: Model = {
    let session =
      APIPath.global("AF") | APIPath.global("Session").called
      | APIPath.global("Session").member("default")
      | APIPath.type("Session", from: "Alamofire")
    return Model(
      "Alamofire",
      [
        .request(
          session.member("request").called,
          RequestShape(
            url: [Locator(.position(0))], body: [Locator(.label("parameters"))],
            headers: [Locator(.label("headers"))])),
        .request(
          session.member("upload").called,
          RequestShape(url: [Locator(.label("to"))], body: [Locator(.position(0))])),
      ])
  }()
}
