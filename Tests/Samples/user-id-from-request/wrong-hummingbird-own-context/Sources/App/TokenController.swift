// The context has a field of its own, which middleware fills from a header.
import AsyncHTTPClient
import Foundation
import Hummingbird

struct TokenController {
  let httpClient: HTTPClient
  let apiKey: String

  func addRoutes(to group: RouterGroup<AppRequestContext>) {
    group.post("token", use: create)
  }

  @Sendable func create(_ request: Request, context: AppRequestContext) async throws -> Minted {
    guard let userID = context.userID else { throw HTTPError(.unauthorized) }
    return try await mint(userID: userID)
  }

  private func mint(userID: String) async throws -> Minted {
    var request = HTTPClientRequest(url: "https://crake.behest.app/v1/auth/mint")
    request.method = .POST
    request.headers.add(name: "Authorization", value: "Bearer \(apiKey)")
    request.headers.add(name: "Content-Type", value: "application/json")
    let data = try JSONEncoder().encode(MintBody(user_id: userID, ttl: 900))  // expect: user-id-from-request
    request.body = .bytes(data)
    let response = try await httpClient.execute(request, timeout: .seconds(10))
    let buffer = try await response.body.collect(upTo: 1024 * 1024)
    return try JSONDecoder().decode(Minted.self, from: buffer)
  }
}

struct MintBody: Encodable { let user_id: String; let ttl: Int }
struct Minted: ResponseCodable { let token: String }
