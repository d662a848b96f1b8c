// Signing with the Behest key is a server's right.
import JWT
import Vapor

struct BehestClaims: JWTPayload {
  let tid: String
  let pid: String
  let uid: String
  let exp: ExpirationClaim

  func verify(using algorithm: some JWTAlgorithm) async throws {
    try exp.verifyNotExpired()
  }
}

struct Caller: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

func configure(_ app: Application) async throws {
  let pem = Environment.get("BEHEST_SIGNING_KEY_PEM") ?? ""
  let kid = JWKIdentifier(string: Environment.get("BEHEST_KID") ?? "")
  let key = try Insecure.RSA.PrivateKey(pem: pem)
  await app.jwt.keys.add(rsa: key, digestAlgorithm: .sha256, kid: kid)

  app.post("token") { req async throws -> [String: String] in
    let caller = try await req.jwt.verify(as: Caller.self)
    let claims = BehestClaims(
      tid: Environment.get("BEHEST_TENANT_ID") ?? "", pid: "prj_sundial", uid: caller.sub.value,
      exp: .init(value: .now.addingTimeInterval(900)))
    return ["token": try await req.jwt.sign(claims, kid: kid)]
  }
}
