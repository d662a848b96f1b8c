// The body writes itself, and a role only into the answer; another body has one that nobody sets.
import Vapor

struct MintBody: Encodable {
  let user: String
  let role: String

  private enum Keys: String, CodingKey {
    case user = "user_id"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(user, forKey: .user)
  }
}

struct ShortBody: Content {
  var user: String
  var role: String?

  enum CodingKeys: String, CodingKey {
    case user = "user_id"
    case role
  }
}

struct Ranger: Authenticatable {
  let name: String
  let role: String
}

func routes(_ app: Application) throws {
  let signedIn = app.grouped(Ranger.guardMiddleware())
  signedIn.post("token") { req async throws -> ClientResponse in
    let ranger = try req.auth.require(Ranger.self)
    return try await req.client.post("https://api.behest.ai/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY")!)
      let body = MintBody(user: ranger.name, role: ranger.role)
      mint.body = ByteBuffer(data: try JSONEncoder().encode(body))
    }
  }
  signedIn.post("short") { req async throws -> ClientResponse in
    let ranger = try req.auth.require(Ranger.self)
    return try await req.client.post("https://api.behest.ai/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY")!)
      try mint.content.encode(ShortBody(user: ranger.name))
    }
  }
}
