// An operation of Smoke mints for the user that its context was made with.
import SmokeOperationsHTTP1

struct TokenInput: Codable {
  let device: String
}

struct TokenContext {
  let gateway: Gateway
  let caller: String
}

func createToken(input: TokenInput, context: TokenContext) async throws {
  try await context.gateway.mint(for: context.caller)
}

func addOperations<Selector: SmokeHTTP1HandlerSelector>(to selector: inout Selector) {
  selector.addHandlerForOperation(
    "createToken", httpMethod: .POST, operation: createToken, allowedErrors: [])
}
