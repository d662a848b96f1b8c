// A raw value of an enumeration is still the client's choice, however short the list is.
import Vapor

enum Plan: String, Codable {
  case free, pro
}

struct Input: Content {
  var plan: Plan
}

struct MintBody: Content {
  let userID: String
  let tier: Int

  enum CodingKeys: String, CodingKey {
    case userID = "user_id"
    case tier
  }
}

func routes(_ app: Application) throws {
  let signedIn = app.grouped(Member.authenticator(), Member.guardMiddleware())
  signedIn.post("token") { req async throws -> ClientResponse in
    let member = try req.auth.require(Member.self)
    let input = try req.content.decode(Input.self)  // from: tier-from-request
    let tier: Int
    switch input.plan {
    case .free: tier = 1
    case .pro: tier = 2
    }
    let body = MintBody(
      userID: try member.requireID().uuidString,
      tier: tier  // expect: tier-from-request
    )
    return try await req.client.post(
      "https://api.behest.ai/v1/auth/mint",
      headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"], content: body)
  }
}
