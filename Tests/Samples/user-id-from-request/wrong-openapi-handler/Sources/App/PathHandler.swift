// swift-openapi-generator: an operation's input is the client's, in the path, the query and the body.
import OpenAPIRuntime

struct PathHandler: APIProtocol {
  let gateway = Gateway()

  func mintForSeat(_ input: Operations.mintForSeat.Input) async throws
    -> Operations.mintForSeat.Output
  {
    let token = try await gateway.mint(input.path.seat) // from: user-id-from-request
    return .ok(.init(body: .json(.init(token: token))))
  }
}
