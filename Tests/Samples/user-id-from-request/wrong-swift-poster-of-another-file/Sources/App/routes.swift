import JWT
import Vapor

let gateway = "https://siskin.behest.app/v1"

struct Who: Content { var user_id: String }

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> ClientResponse in
    let who = try req.content.decode(Who.self)  // from: user-id-from-request
    let poster = JSONPoster(client: req.client, token: Environment.get("BEHEST_KEY"))
    return try await poster.post("\(gateway)/auth/mint", who)
  }
}
