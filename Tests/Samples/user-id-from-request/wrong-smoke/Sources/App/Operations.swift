// Smoke: the input of an operation is what the client sent.
import SmokeOperations

struct TokenRequest: Codable { let shopper: String }
struct TokenResponse: Codable { let token: String }
struct AppContext: Sendable { let gateway = Gateway() }

func mintToken(input: TokenRequest, context: AppContext) async throws -> TokenResponse {
  TokenResponse(token: try await context.gateway.mint(input.shopper)) // from: user-id-from-request
}
