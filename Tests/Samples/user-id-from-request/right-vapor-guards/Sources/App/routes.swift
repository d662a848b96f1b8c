// What the client names is proven: by a password, the session, a membership, a one-time code.
import Fluent
import Vapor

struct LoginRequest: Content {
  let email: String
  let password: String
}

func mint(_ id: UUID, _ req: Request) async throws -> ClientResponse {
  try await req.client.post("https://scoter.behest.app/v1/auth/mint") {
    $0.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
    try $0.content.encode(["user_id": id.uuidString])
  }
}

func routes(_ app: Application) throws {
  // Whoever knows the password is who they say they are.
  app.post("login") { req async throws -> ClientResponse in
    let login = try req.content.decode(LoginRequest.self)
    guard
      let user = try await User.query(on: req.db).filter(\.$email == login.email.lowercased()).first(),
      try Bcrypt.verify(login.password, created: user.passwordHash)
    else { throw Abort(.unauthorized) }
    return try await mint(user.requireID(), req)
  }

  let signedIn = app.grouped(User.sessionAuthenticator(), User.guardMiddleware())
  // The path names the user, who must be the one that is signed in.
  signedIn.post("users", ":id", "token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    guard let id = req.parameters.get("id", as: UUID.self), try id == user.requireID() else {
      throw Abort(.forbidden)
    }
    return try await mint(id, req)
  }

  // A member of the team whose token is asked for.
  signedIn.post("teams", ":team", "token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    guard let team = req.parameters.get("team", as: UUID.self) else { throw Abort(.badRequest) }
    let isMember = try await Membership.query(on: req.db)
      .filter(\.$team.$id == team).filter(\.$user.$id == user.requireID()).count() > 0
    guard isMember else { throw Abort(.forbidden) }
    return try await mint(team, req)
  }

  // The same, asked where it stands.
  signedIn.get("teams", ":team", "token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    let team = try req.parameters.require("team", as: UUID.self)
    guard
      try await Membership.query(on: req.db)
        .filter(\.$team.$id == team).filter(\.$user.$id == user.requireID()).count() > 0
    else { throw Abort(.forbidden) }
    return try await mint(team, req)
  }

  // A case that is only for a workspace of the user's own.
  signedIn.post("support", "token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    let workspace = try req.content.get(UUID.self, at: "workspace")
    switch user.role {
    case .support where user.workspaces.contains(workspace): return try await mint(workspace, req)
    case .support: throw Abort(.forbidden)
    case .member: return try await mint(user.requireID(), req)
    }
  }

  // A one-time code that the server has sent by mail.
  app.post("magic") { req async throws -> ClientResponse in
    let token = try req.query.get(String.self, at: "token")
    guard let link = try await MagicLink.query(on: req.db).filter(\.$token == SHA256.hash(token)).with(\.$user).first(),
      link.expiresAt > Date()
    else { throw Abort(.gone) }
    try await link.delete(on: req.db)
    return try await mint(link.user.requireID(), req)
  }
}
