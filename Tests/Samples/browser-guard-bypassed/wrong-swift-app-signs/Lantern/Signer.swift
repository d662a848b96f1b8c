// The app carries the private key and signs tokens on the device.
import Foundation
import JWTKit
import SwiftUI

struct BehestClaims: JWTPayload {
  let tid: String
  let pid: String
  let uid: String
  let aud: AudienceClaim
  let exp: ExpirationClaim

  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

struct Signer {
  let pem: String
  let kid = JWKIdentifier(string: "kid_lantern")

  func token(for visitor: String) async throws -> String {
    let claims = BehestClaims(
      tid: "ten_lantern", pid: "prj_lantern", uid: visitor, aud: "behest",
      exp: .init(value: .now.addingTimeInterval(900)))
    let key = try Insecure.RSA.PrivateKey(pem: pem)
    let keys = await JWTKeyCollection().add(rsa: key, digestAlgorithm: .sha256, kid: kid)
    return try await keys.sign(claims, kid: kid)  // expect: browser-guard-bypassed
  }
}
