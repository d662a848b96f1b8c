// Everyone may read the public status; the group that mints has an allow-list of its own.
import Vapor

func routes(_ app: Application) throws {
  let open = CORSMiddleware(
    configuration: .init(allowedOrigin: .all, allowedMethods: [.GET], allowedHeaders: [.accept]))
  app.grouped(open).get("status") { _ in ["status": "ok"] }

  let own = CORSMiddleware(
    configuration: .init(
      allowedOrigin: .any(["https://app.swift.example", "https://swift.example"]),
      allowedMethods: [.POST], allowedHeaders: [.authorization, .contentType]))
  let signedIn = app.grouped(own).grouped(User.sessionAuthenticator(), User.guardMiddleware())
  signedIn.post("token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    return try await req.client.post(
      "https://api.behest.ai/v1/auth/mint",
      headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"],
      content: ["user_id": user.name])
  }
}
