import Foundation
import Vapor

protocol TokenMinting: Sendable {
  func token(for id: String, on client: any Client) async throws -> ClientResponse
}

/// Made in one place only, by a factory of its own.
struct Gateway: TokenMinting {
  private let key: String

  private init(key: String) { self.key = key }

  static func make() -> Gateway { Gateway(key: Environment.get("BEHEST_KEY") ?? "") }

  func token(for id: String, on client: any Client) async throws -> ClientResponse {
    try await client.post("https://plover.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: key)
      try request.content.encode(["user_id": id])
    }
  }
}

struct AuditLog {
  let gateway: any TokenMinting

  func token(recordedFor id: String, on client: any Client) async throws -> ClientResponse {
    try await gateway.token(for: id, on: client)
  }
}
