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
    let id = try gardener.requireID().uuidString
    return try await gateway.send(.mint(user: id, tier: gardener.tier), as: Token.self)
  }
}
