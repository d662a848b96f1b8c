// A client of several endpoints by an enumeration; one of its callers hands the body on.
import Vapor

func routes(_ app: Application) throws {
  let gateway = GatewayClient(app: app)
  let signedIn = app.grouped(User.sessionAuthenticator(), User.guardMiddleware())
  signedIn.post("token") { req async throws -> Token in
    let who = try req.content.decode(Who.self)  // from: user-id-from-request
    return try await gateway.call(.mint, who)
  }
  signedIn.grouped(AdminMiddleware()).get("usage", ":user") { req async throws -> Spent in
    guard let id = req.parameters.get("user") else { throw Abort(.badRequest) }
    return try await gateway.call(.usage, Who(user_id: id))
  }
}
