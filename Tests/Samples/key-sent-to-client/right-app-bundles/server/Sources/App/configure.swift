import Vapor

func configure(_ app: Application) throws {
  app.get("ready") { _ in Gateway.key.isEmpty ? "no" : "yes" }
}
