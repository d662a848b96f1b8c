// The key is read by a key of Swift Configuration's, and stays on the server.
import Configuration
import Vapor

struct Gateway: Sendable {
  let base: String
  let project: String
  let key: String
}

func configure(_ app: Application) async throws {
  let config = ConfigReader(provider: EnvironmentVariablesProvider())
  let behest = config.scoped(to: "behest")
  let gateway = Gateway(
    base: behest.string(forKey: "base.url", default: "https://curlew.behest.app"),
    project: try config.requiredString(forKey: "behest.project.id"),
    key: try config.requiredString(forKey: "behest.key", isSecret: true))
  app.get("status") { req async throws -> View in
    try await req.view.render("status", ["base": gateway.base, "project": gateway.project])
  }
}
