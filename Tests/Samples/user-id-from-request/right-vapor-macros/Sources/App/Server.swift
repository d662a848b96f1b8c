// A controller of Vapor 5 mints for whoever is signed in.
import Vapor

struct Diver: Authenticatable {
  let id: UUID
}

@Controller
struct Tokens {
  let gateway: Gateway

  @POST("tokens")
  func create(req: Request) async throws -> HTTPStatus {
    try await gateway.mint(for: req.auth.require(Diver.self).id.uuidString)
    return .noContent
  }
}
