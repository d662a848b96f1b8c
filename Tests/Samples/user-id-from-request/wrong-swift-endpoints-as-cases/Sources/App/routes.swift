import Vapor

struct Token: Content {
  let jwt: String
}

final class Gardener: Model, Authenticatable, @unchecked Sendable {
  static let schema = "gardeners"
  @ID(key: .id) var id: UUID?
  @OptionalField(key: "tier") var tier: Int?
  init() {}
}

func routes(_ app: Application, gateway: GatewayClient) {
  app.grouped(Gardener.guardMiddleware()).post("token") { req async throws -> Token in
    let gardener = try req.auth.require(Gardener.self)
    let name = try req.query.get(String.self, at: "name")  // from: user-id-from-request
    return try await gateway.send(.mint(user: name, tier: gardener.tier), as: Token.self)
  }
}
