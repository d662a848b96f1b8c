// The body is a text; its tier is written into it.
import Vapor

struct Angler: Authenticatable {
  let id: UUID
}

func routes(_ app: Application) {
  app.grouped(Angler.guardMiddleware()).post("token") { req async throws -> ClientResponse in
    let angler = try req.auth.require(Angler.self)
    let body = #"{"user_id":"\#(angler.id)","tier":3}"#  // expect: tier-hardcoded
    return try await req.client.post("https://tern.behest.app/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      mint.body = ByteBuffer(string: body)
    }
  }
}
