// The body writes itself, with a role among its keys.
import Vapor

struct MintBody: Content {
  let user: String
  let admin: Bool

  private enum Keys: String, CodingKey {
    case user = "user_id"
    case role
  }

  init(user: String, admin: Bool) {
    self.user = user
    self.admin = admin
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    user = try container.decode(String.self, forKey: .user)
    admin = try container.decode(String.self, forKey: .role) == "admin"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(user, forKey: .user)
    try container.encode(admin ? "admin" : "user", forKey: .role)  // expect: role-in-mint
  }
}
