package import Flow

extension Model {
  /// Alamofire 5: requests of iOS and macOS apps.
  package static let alamofire: Model = {
    let session =
      APIPath.global("AF") | APIPath.global("Session").called
      | APIPath.global("Session").member("default")
      | APIPath.type("Session", from: "Alamofire")
    let encodings = APIPath.global("JSONEncoding") | APIPath.global("URLEncoding")
    let encoders =
      APIPath.global("JSONParameterEncoder") | APIPath.global("URLEncodedFormParameterEncoder")
    return Model(
      "Alamofire",
      [
        // With an address, or with what makes the request itself: a router's case.
        .request(
          session.member("request").called,
          RequestShape(
            url: [Locator(.position(0)), Locator(.position(0), "asURLRequest()", "url")],
            body: [
              Locator(.label("parameters")), Locator(.position(0), "asURLRequest()", "httpBody"),
            ],
            headers: [Locator(.label("headers"))])),
        .initializer(
          (encodings.called | encodings.member("default")).member("encode").called,
          members: ["httpBody": .label("with")], others: .position(0)),
        .initializer(
          (encoders.called | encoders.member("default")).member("encode").called,
          members: ["httpBody": .position(0)], others: .label("into")),
        .request(
          session.member("upload").called,
          RequestShape(url: [Locator(.label("to"))], body: [Locator(.position(0))])),
      ])
  }()
}
