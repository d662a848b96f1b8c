// An operation of Smoke mints for a field of its input.
import SmokeOperationsHTTP1

struct TokenInput: Codable {
  let user: String
}

struct TokenContext {
  let gateway: Gateway
}

func createToken(input: TokenInput, context: TokenContext) async throws {
  try await context.gateway.mint(for: input.user)  // from: user-id-from-request
}

func addOperations<Selector: SmokeHTTP1HandlerSelector>(to selector: inout Selector) {
  selector.addHandlerForOperation(
    "createToken", httpMethod: .POST, operation: createToken, allowedErrors: [])
}
