// What the OpenAPI generator calls with the request's input mints for a field of the body.
import OpenAPIRuntime

struct API: APIProtocol {
  let gateway: Gateway

  func createToken(
    _ input: Operations.createToken.Input
  ) async throws -> Operations.createToken.Output {
    guard case .json(let body) = input.body else { return .badRequest(.init()) }  // from: user-id-from-request
    try await gateway.mint(for: body.user)
    return .noContent(.init())
  }
}
