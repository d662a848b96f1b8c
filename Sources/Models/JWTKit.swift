package import Flow

extension Model {
  /// JWTKit 4 and 5, on any server.
  package static let jwtKit: Model = {
    let keys =
      APIPath.global("JWTKeyCollection").called | APIPath.type("JWTKeyCollection")
      | APIPath.global("JWTSigners").called | APIPath.type("JWTSigners")

    return Model(
      "JWTKit",
      [
        .verified("the verified token", keys.member("verify").called),
        .unverified("unverified(_:as:)", keys.member("unverified").called),
        .same(keys.member("add").called, as: keys),
      ])
  }()
}
