// A controller decodes the body and hands it to a service, which mints in another file.
import Vapor

struct ChatController: RouteCollection {
  let gateway: Gateway

  func boot(routes: any RoutesBuilder) throws {
    let chat = routes.grouped("chat")
    chat.post("token", use: token)
  }

  @Sendable
  func token(req: Request) async throws -> MintedToken {
    let input = try req.content.decode(TokenInput.self)  // from: user-id-from-request
    guard !input.visitor.id.isEmpty else { throw Abort(.badRequest) }
    return try await gateway.token(for: input.visitor, on: req)  // via: user-id-from-request
  }
}

struct TokenInput: Content {
  let visitor: Visitor
  var locale: String?
}

struct Visitor: Content {
  let id: String
  let name: String
}
