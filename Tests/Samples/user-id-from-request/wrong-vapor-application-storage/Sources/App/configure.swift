import Vapor

func configure(_ app: Application) throws {
  app.minter = .live(key: Environment.get("BEHEST_KEY") ?? "")
  app.post("token") { req async throws -> ClientResponse in
    try await token(req)
  }
}

// The application keeps the service as a structure of closures.
func token(_ req: Request) async throws -> ClientResponse {
  let input = try req.content.decode(Input.self)  // from: user-id-from-request
  return try await req.application.minter.token(input.user, req.client)
}

struct Input: Content { let user: String }
