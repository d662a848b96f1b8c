// The client names the plan, a switch expression or a raw value makes a tier of it.
import Vapor

struct Diver: Authenticatable {
  var name: String
}

enum Plan: Int, Codable {
  case free = 1
  case pro = 2
}

struct Asked: Content {
  let plan: String
}

func routes(_ app: Application) {
  app.post("switch") { req async throws -> HTTPStatus in
    let asked = try req.content.decode(Asked.self)  // from: tier-from-request
    let tier =
      switch asked.plan {
      case "team": 3
      case "pro": 2
      default: 1
      }
    let user = try req.auth.require(Diver.self).name
    let body = MintBody(userID: user, tier: tier)  // expect: tier-from-request
    return try await req.client.post(mintURL, content: body).status
  }
  app.post("raw") { req async throws -> HTTPStatus in
    guard let plan = Plan(rawValue: try req.query.get(at: "plan")) else {  // from: tier-from-request
      throw Abort(.badRequest)
    }
    let user = try req.auth.require(Diver.self).name
    let body = MintBody(userID: user, tier: plan.rawValue)  // expect: tier-from-request
    return try await req.client.post(mintURL, content: body).status
  }
}
