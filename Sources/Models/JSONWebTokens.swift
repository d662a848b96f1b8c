package import Flow

extension Model {
  /// JSON web tokens and their kin: what verifies, and what only decodes. Signatures from the
  /// packages' source.
  package static let jsonWebTokens = Model(
    "JSON web tokens", jose + jsonwebtoken + otherLibraries + identityProviders)

  private static let jose: [Fact] = {
    let jose = APIPath.module("jose")
    // Claims of Hanko, Clerk and Supabase that the browser writes, whoever checks the token, and
    // Hanko's own answers about a session or a user: https://docs.hanko.io, Public and Admin API.
    let answer =
      APIPath.global("fetch").called.member("json").called
      | APIPath.module("axios").member("get", "post").called.member("data")
    return [
      .editable(
        "unsafe_metadata",
        (answer | answer.member("claims", "user", "metadata")).member("unsafe_metadata")),
      .editable(
        "unsafe_metadata",
        jose.member("jwtVerify").called.member("payload").member(
          "unsafe_metadata", "unsafeMetadata")),
      .editable(
        "user_metadata",
        jose.member("jwtVerify").called.member("payload").member("user_metadata")),
      .verifier(
        "jwtVerify()",
        jose.member(
          "jwtVerify", "compactVerify", "flattenedVerify", "generalVerify"
        ).called, key: Locator(.position(1)),
        algorithms: Locator(.position(2), members: ["algorithms"])),
      .verified(
        "a verified token",
        jose.member("jwtDecrypt", "compactDecrypt", "flattenedDecrypt", "generalDecrypt").called),
      .tokenKey(jose.member("EmbeddedJWK")),
      .unverified("decodeJwt()", jose.member("decodeJwt").called),
      .unverified("UnsecuredJWT.decode()", jose.member("UnsecuredJWT").member("decode").called),
    ]
  }()

  private static let jsonwebtoken: [Fact] = {
    let jsonwebtoken = APIPath.module("jsonwebtoken")
    let verify = jsonwebtoken.member("verify")
    let simple = APIPath.module("jwt-simple")
    let none: [String] = ["algorithms"]
    return [
      .verifier(
        "jwt.verify()", verify.called, key: Locator(.position(1)),
        algorithms: Locator(.position(2), members: none)),
      .verified("a verified token", verify.argument(2).parameter(1)),
      .verified("a verified token", verify.argument(3).parameter(1)),
      .unverified("jwt.decode()", jsonwebtoken.member("decode").called),
      .verifier(
        "jwt.decode()", simple.member("decode").called, key: Locator(.position(1)),
        algorithms: Locator(.position(3)), skipped: Locator(.position(2))),
    ]
  }()

  private static let otherLibraries: [Fact] = {
    let hono = APIPath.module("hono/jwt", "hono/utils/jwt")
    let worker = APIPath.module("@tsndr/cloudflare-worker-jwt")
    let paseto = APIPath.module("paseto")
    let fast = APIPath.module("fast-jwt")
    let deno = APIPath.module("@zaubrik/djwt", "djwt")
    let jsrsasign = APIPath.module("jsrsasign")
    let decoders = APIPath.module("jwt-decode")
    return [
      .verified("a verified token", hono.member("verify", "verifyWithJwks").called),
      .unverified("decode()", hono.member("decode").called),
      .verified("a verified token", worker.member("verify").called),
      .unverified("jwt.decode()", worker.member("decode").called),
      .verified(
        "a verified token",
        paseto.member("V1", "V2", "V3", "V4").member("verify", "decrypt").called),
      .unverified("decode()", paseto.member("decode").called),
      .verified("a verified token", fast.member("createVerifier").called.called),
      .unverified("createDecoder()", fast.member("createDecoder").called.called),
      .verified("a verified token", deno.member("verify").called),
      .unverified("decode()", deno.member("decode").called),
      .verified("a verified token", APIPath.module("njwt").member("verify").called),
      .unverified("jws.decode()", APIPath.module("jws").member("decode").called),
      .unverified(
        "JWS.parse()",
        jsrsasign.member("KJUR").member("jws").member("JWS").member("parse").called
          | jsrsasign.member("jws").member("JWS").member("parse").called),
      .unverified(
        "jwtDecode()", decoders.member("jwtDecode", "jwt_decode").called | decoders.called),
    ]
  }()

  private static let identityProviders: [Fact] = {
    let google = APIPath.module("google-auth-library").member("OAuth2Client").constructed
    let apple = APIPath.module("apple-signin-auth")
    return [
      .verified("Google's token", google.member("verifyIdToken").called),
      .verified("Apple's token", apple.member("verifyIdToken").called),
      .verified(
        "a passkey",
        APIPath.module("@simplewebauthn/server").member("verifyAuthenticationResponse").called),
    ]
  }()
}
