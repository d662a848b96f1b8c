// A chain of futures from the signed-in user to the mint; the boat is the client's choice.
import Fluent
import Vapor

final class Boat: Model, @unchecked Sendable {
  static let schema = "boats"
  @ID(key: .id) var id: UUID?
  @Field(key: "class") var rank: Int
  init() {}
}

final class Sailor: Model, Authenticatable, @unchecked Sendable {
  static let schema = "sailors"
  @ID(key: .id) var id: UUID?
  @Parent(key: "boat") var boat: Boat
  init() {}
}

struct MintBody: Content {
  let user: UUID
  let tier: Int

  enum CodingKeys: String, CodingKey {
    case user = "user_id"
    case tier
  }
}

func token(_ req: Request) throws -> EventLoopFuture<ClientResponse> {
  let sailor = try req.auth.require(Sailor.self)
  return Boat.find(req.parameters.get("boat"), on: req.db)
    .unwrap(or: Abort(.notFound))
    .flatMap { boat in
      req.logger.info("asks for \(boat.rank)")
      return sailor.$boat.get(on: req.db)
    }
    .flatMapThrowing { MintBody(user: try sailor.requireID(), tier: $0.rank) }
    .flatMap { body in
      req.client.post("https://harbour.behest.app/v1/auth/mint") { mint in
        mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
        try mint.content.encode(body)
      }
    }
}
