// A hash of what the client names is the client's choice all the same.
import Crypto
import Fluent
import Foundation
import Vapor

struct MintBody: Content { let user_id: String }

struct Owner: Authenticatable { let email: String }

final class LoginToken: Model, @unchecked Sendable {
  static let schema = "login_tokens"
  @ID(key: .id) var id: UUID?
  @Field(key: "hash") var hash: String
  @Field(key: "owner") var owner: String
  init() {}
}

let mintURL: URI = "https://gadwall.behest.app/v1/auth/mint"
let pepper = SymmetricKey(data: Data((Environment.get("PEPPER") ?? "").utf8))

func routes(_ app: Application) throws {
  app.post("by-email") { req async throws -> ClientResponse in
    let email = try req.content.get(String.self, at: "email")  // from: user-id-from-request
    let digest = SHA256.hash(data: Data(email.utf8)).map { String(format: "%02x", $0) }.joined()
    let body = MintBody(user_id: digest)  // expect: user-id-from-request
    return try await req.client.post(mintURL, content: body)
  }
  app.post("by-device") { req async throws -> ClientResponse in
    let device = req.headers.first(name: "X-Device") ?? ""  // from: user-id-from-request
    let code = HMAC<SHA256>.authenticationCode(for: Data(device.utf8), using: pepper)
    let body = MintBody(user_id: Data(code).base64EncodedString())  // expect: user-id-from-request
    return try await req.client.post(mintURL, content: body)
  }
  app.post("by-avatar") { req async throws -> ClientResponse in
    let email = try req.query.get(String.self, at: "email")  // from: user-id-from-request
    let digest = Insecure.MD5.hash(data: Data(email.lowercased().utf8)).map { String(format: "%02x", $0) }
    let body = MintBody(user_id: digest.joined())  // expect: user-id-from-request
    return try await req.client.post(mintURL, content: body)
  }
}
