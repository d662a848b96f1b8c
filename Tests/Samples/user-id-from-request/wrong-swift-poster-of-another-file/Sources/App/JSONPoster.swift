// Posts anything anywhere, and knows nothing of the gateway.
import Vapor

struct JSONPoster {
  let client: any Client
  var token: String?

  func post<Body: Content>(_ url: String, _ body: Body) async throws -> ClientResponse {
    try await send(.POST, url, body)
  }

  private func send<Body: Content>(
    _ method: HTTPMethod, _ url: String, _ body: Body
  ) async throws -> ClientResponse {
    let response = try await client.send(method, to: URI(string: url)) { request in
      if let token { request.headers.bearerAuthorization = .init(token: token) }
      try request.content.encode(body)  // expect: user-id-from-request
    }
    guard response.status.code < 300 else { throw Abort(.badGateway) }
    return response
  }
}
