package import Flow

extension Model {
  /// Tokens and sessions in Swift beside JWTKit: Swift-JWT, Auth0's JWTDecode and supabase-swift 2.
  /// Signatures from the packages' documentation.
  package static let swiftTokens: Model = {
    let supabase =
      APIPath.global("SupabaseClient").called | APIPath.type("SupabaseClient", from: "Supabase")
    let auth = supabase.member("auth")
    let stored = auth.member("session", "currentSession")

    return Model(
      "Swift tokens",
      [
        // Swift-JWT checks the signature only with a verifier.
        .depends(
          APIPath.global("JWT").called, on: Locator(.label("verifier")),
          given: .verified("the verified token"), otherwise: .unverified("JWT(jwtString:)")),
        .depends(
          APIPath.global("decode").called, on: Locator(.label("jwt")),
          given: .unverified("decode(jwt:)"), otherwise: .unknown),
        // What the client keeps of the last sign-in; nobody asks whether it still holds.
        .unverified("auth.session", stored),
        .unverified("auth.currentUser", auth.member("currentUser")),
        .credential(.header, stored.member("accessToken")),
        .verified("the Supabase user", auth.member("user", "getClaims").called),
      ])
  }()
}
