// The service is made for each request by a factory in the application's storage.
import Vapor

struct TokenController: RouteCollection {
  func boot(routes: RoutesBuilder) throws {
    routes.group("api", "v1") { api in
      api.post("token", use: create)
    }
  }

  func create(req: Request) async throws -> TokenResponse {
    try TokenRequest.validate(content: req)
    let body = try req.content.decode(TokenRequest.self)  // from: user-id-from-request
    return try await req.behest.mint(for: body.userID.uuidString)
  }
}

struct TokenRequest: Content, Validatable {
  var userID: UUID

  static func validations(_ validations: inout Validations) {
    validations.add("userID", as: UUID.self)
  }
}
