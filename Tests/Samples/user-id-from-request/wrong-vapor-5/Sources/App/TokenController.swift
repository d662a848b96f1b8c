// Vapor 5: the macros hand a part of the path to the parameters behind the request.
import Vapor

@Controller
struct TokenController {
  @GET("tokens", Int.self)
  func token(req: Request, visitor: Int) async throws -> String {
    try await Gateway().mint(String(visitor)) // via: user-id-from-request
  }
}
