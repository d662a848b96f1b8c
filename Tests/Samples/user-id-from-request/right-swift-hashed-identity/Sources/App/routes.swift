// The identity is a hash of the session's, or that of the row which a secret of the client's finds.
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
  app.grouped(Owner.guardMiddleware()).post("token") { req async throws -> ClientResponse in
    let owner = try req.auth.require(Owner.self)
    let digest = SHA256.hash(data: Data(owner.email.utf8)).map { String(format: "%02x", $0) }.joined()
    return try await req.client.post(mintURL, content: MintBody(user_id: digest))
  }
  app.get("magic") { req async throws -> ClientResponse in
    let raw = try req.query.get(String.self, at: "token")
    let digest = SHA256.hash(data: Data(raw.utf8)).map { String(format: "%02x", $0) }.joined()
    guard let login = try await LoginToken.query(on: req.db).filter(\.$hash == digest).first() else {
      throw Abort(.unauthorized)
    }
    return try await req.client.post(mintURL, content: MintBody(user_id: login.owner))
  }
}
