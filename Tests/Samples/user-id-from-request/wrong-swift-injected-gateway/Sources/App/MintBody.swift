import Vapor

struct MintBody: Content {
  var userID: String
  var tier: Int?

  enum CodingKeys: String, CodingKey {
    case userID = "user_id"
    case tier
  }
}

let mintURL: URI = "https://lagoon.behest.app/v1/auth/mint"
