// What the OpenAPI generator calls mints for the user that a middleware has put into the task.
import OpenAPIRuntime

enum Caller {
  @TaskLocal static var id: String?
}

struct API: APIProtocol {
  let gateway: Gateway

  func createToken(
    _ input: Operations.createToken.Input
  ) async throws -> Operations.createToken.Output {
    guard let id = Caller.id else { return .unauthorized(.init()) }
    try await gateway.mint(for: id)
    return .noContent(.init())
  }
}
