// The environment holds the key; the source knows its prefix and a placeholder.
import Vapor

struct Gateway: Sendable {
  static let prefix = "behest_sk_live_"
  static let example = "behest_sk_live_YOUR_KEY_HERE"

  let key: String
  let keyID = "kid_anvil_01"

  init(environment: Environment) throws {
    guard let key = Environment.get("BEHEST_KEY"), key.hasPrefix(Self.prefix) else {
      throw Abort(.internalServerError, reason: "set BEHEST_KEY, for example \(Self.example)")
    }
    self.key = key
  }
}

func configure(_ app: Application) throws {
  let gateway = try Gateway(environment: app.environment)
  app.logger.info("signing key id \(gateway.keyID)")
}
