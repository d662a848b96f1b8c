// A chain of futures from the id in the path to the mint.
import Fluent
import Vapor

final class Sailor: Model, @unchecked Sendable {
  static let schema = "sailors"
  @ID(key: .id) var id: UUID?
  init() {}
}

final class TokenController: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    routes.post("sailors", ":sailor", "token", use: token)
    routes.post("crews", "token", use: crew)
  }

  func token(_ req: Request) -> EventLoopFuture<ClientResponse> {
    Sailor.find(req.parameters.get("sailor"), on: req.db)  // from: user-id-from-request
      .unwrap(or: Abort(.notFound))
      .flatMapThrowing { try $0.requireID().uuidString }
      .flatMap { id in
        req.client.post("https://harbour.behest.app/v1/auth/mint") { mint in
          mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
          try mint.content.encode(["user_id": id])  // expect: user-id-from-request
        }
      }
  }

  func crew(_ req: Request) throws -> EventLoopFuture<ClientResponse> {
    struct Crew: Content {
      let captain: String
    }
    return req.eventLoop.future(try req.content.decode(Crew.self))  // from: user-id-from-request
      .map(\.captain)
      .flatMap { captain in
        req.client.post("https://harbour.behest.app/v1/auth/mint") { mint in
          mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
          try mint.content.encode(["user_id": captain])  // expect: user-id-from-request
        }
      }
  }
}
