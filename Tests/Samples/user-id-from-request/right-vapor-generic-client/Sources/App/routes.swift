// A client of several endpoints by an enumeration; only what is no mint takes the id of the path.
import Vapor

func routes(_ app: Application) throws {
  let gateway = GatewayClient(app: app)
  let signedIn = app.grouped(User.sessionAuthenticator(), User.guardMiddleware())
  signedIn.post("token") { req async throws -> Token in
    let user = try req.auth.require(User.self)
    return try await gateway.call(.mint, Who(user_id: user.id.uuidString))
  }
  signedIn.grouped(AdminMiddleware()).get("usage", ":user") { req async throws -> Spent in
    guard let id = req.parameters.get("user") else { throw Abort(.badRequest) }
    return try await gateway.call(.usage, Who(user_id: id))
  }
}
