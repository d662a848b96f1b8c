// The signed-in monk's own id goes into the body, for a caller that must be signed in.
import Fluent
import Vapor

struct TokenController: RouteCollection {
  let app: Application

  func boot(routes: any RoutesBuilder) throws {
    let guarded = routes.grouped(SessionToken.authenticator(), Monk.guardMiddleware())
    guarded.post("token", use: issue)
  }

  @Sendable
  func issue(req: Request) async throws -> ClientResponse {
    let monk = try req.auth.require(Monk.self)
    let id = try monk.requireID()
    return try await req.client.post("https://abbey.behest.app/v1/auth/mint") { call in
      call.headers.add(name: .authorization, value: "Bearer \(Environment.get("BEHEST_KEY") ?? "")")
      try call.content.encode(["user_id": id.uuidString])
    }
  }
}
