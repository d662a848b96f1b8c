// swift-openapi-generator: a middleware verified who calls; the input only says what is asked.
import OpenAPIRuntime

struct Caller: Sendable {
  let id: String
  @TaskLocal static var current: Caller?
}

struct Handler: APIProtocol {
  let gateway = Gateway()

  func mintToken(_ input: Operations.mintToken.Input) async throws -> Operations.mintToken.Output {
    guard let caller = Caller.current else { return .unauthorized(.init()) }
    let token = try await gateway.mint(caller.id)
    return .ok(.init(body: .json(.init(token: token, seat: input.path.seat))))
  }
}
