// Vapor 5: the number in the path says which gallery; the authenticated visitor gets the token.
import Vapor

struct Visitor: Authenticatable { let id: UUID }

@Controller
struct TokenController {
  @POST("galleries", Int.self, "token")
  func token(req: Request, gallery: Int) async throws -> String {
    let visitor = try await req.auth.require(Visitor.self)
    req.logger.info("a token for gallery \(gallery)")
    return try await Gateway().mint(visitor.id.uuidString)
  }
}
