// A controller of Vapor 5 is handed the path's parameter after the request.
import Vapor

@Controller
struct Tokens {
  let gateway: Gateway

  @POST("tokens", String.self)
  func create(req: Request, user: String) async throws -> HTTPStatus {  // from: user-id-from-request
    try await gateway.mint(for: user)
    return .noContent
  }
}
