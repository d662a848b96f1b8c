import Vapor

protocol Endpoint: Sendable {
  associatedtype Body: Content
  associatedtype Answer: Content
  var path: String { get }
  var body: Body { get }
}

struct Mint: Endpoint {
  struct Body: Content {
    let user_id: String
    let session_id: String?
  }
  struct Answer: Content { let jwt: String }

  let path = "v1/auth/mint"
  let body: Body

  init(user: String, session: String? = nil) {
    body = Body(user_id: user, session_id: session)
  }
}

struct Usage: Endpoint {
  struct Body: Content { let user_id: String }
  struct Answer: Content { let tokens: Int }

  let path = "v1/usage/query"
  let body: Body
}

struct BehestAPI: Sendable {
  let client: any Client
  let base = Environment.get("BEHEST_BASE_URL") ?? "https://eider.behest.app"

  func send<E: Endpoint>(_ endpoint: E) async throws -> E.Answer {
    let response = try await client.post(URI(string: "\(base)/\(endpoint.path)")) { req in
      req.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try req.content.encode(endpoint.body)
    }
    return try response.content.decode(E.Answer.self)
  }
}
