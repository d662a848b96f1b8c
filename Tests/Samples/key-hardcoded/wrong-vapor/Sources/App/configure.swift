// A default value behind the environment is still in the repository.
import Vapor

struct GatewayKey: StorageKey {
  typealias Value = String
}

func configure(_ app: Application) throws {
  let key = Environment.get("BEHEST_KEY") ?? "behest_sk_live_569557e40a95c976b2e197e548e544b6"  // expect: key-hardcoded
  app.storage[GatewayKey.self] = key
  app.http.server.configuration.port = 8080

  let token = BearerAuthorization(
    token: "behest_sk_live_d7186acd35c55765c7210677295a83d6"  // expect: key-hardcoded
  )
  app.logger.info("the gateway's key has \(token.token.count) characters")
}
