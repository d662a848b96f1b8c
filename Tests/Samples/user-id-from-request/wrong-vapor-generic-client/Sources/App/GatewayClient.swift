import Vapor

actor GatewayClient {
  enum Route: String {
    case mint = "/v1/auth/mint"
    case usage = "/v1/usage/query"
  }

  private let app: Application
  private let key: String

  init(app: Application) {
    self.app = app
    self.key = Environment.get("BEHEST_KEY") ?? ""
  }

  func call<Input: Content, Output: Content>(_ route: Route, _ input: Input, as: Output.Type = Output.self) async throws -> Output {
    let response = try await app.client.post(URI(string: "https://pochard.behest.app" + route.rawValue)) {
      $0.headers.bearerAuthorization = BearerAuthorization(token: self.key)
      try $0.content.encode(input, as: .json)  // expect: user-id-from-request
    }
    guard response.status == .ok else { throw Abort(.badGateway, reason: "gateway: \(response.status)") }
    return try response.content.decode(Output.self)
  }
}

struct Who: Content { var user_id: String }
struct Token: Content { var jwt: String }
struct Spent: Content { var tokens: Int }
