// Smoke: the context is made for each call, with the user whose token a middleware verified.
import SmokeOperations

struct TokenRequest: Codable { let purpose: String }
struct TokenResponse: Codable { let token: String }
struct AppContext: Sendable {
  let gateway = Gateway()
  let callerID: String
}

func mintToken(input: TokenRequest, context: AppContext) async throws -> TokenResponse {
  TokenResponse(token: try await context.gateway.mint(context.callerID))
}
