import Vapor

public func configure(_ app: Application) async throws {
  app.behest.use { LiveBehestService(req: $0) }
  try app.register(collection: TokenController())
}
