// The plan of the signed-in account decides, by a switch expression.
import Vapor

struct Diver: Authenticatable {
  enum Plan: String { case free, pro, team }
  var name: String
  var plan: Plan
}

func routes(_ app: Application) {
  app.post("switch") { req async throws -> HTTPStatus in
    let diver = try req.auth.require(Diver.self)
    let tier =
      switch diver.plan {
      case .team: 3
      case .pro: 2
      case .free: 1
      }
    let body = MintBody(userID: diver.name, tier: tier)
    return try await req.client.post(mintURL, content: body).status
  }
}
