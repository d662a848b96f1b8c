// The routes use a key that another file of the module has read, and answer with what it is good for.
import Vapor

struct ClientSettings: Content {
  let gateway: String
  let hasKey: Bool
}

func routes(_ app: Application) throws {
  app.get("settings") { _ in
    ClientSettings(gateway: Settings.gateway, hasKey: !Settings.key.isEmpty)
  }
  let secrets = Secrets.read()
  app.post("token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    return try await req.client.post("https://avocet.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: secrets.key)
      try request.content.encode(["user_id": user.requireID().uuidString])
    }
  }
}
