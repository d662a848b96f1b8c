// Vapor: a group whose middleware lets every origin in, and a controller that is registered in it.
import Vapor

func configure(_ app: Application) throws {
  let open = CORSMiddleware.Configuration(
    allowedOrigin: .originBased, // expect: wildcard-cors-on-mint
    allowedMethods: [.GET, .POST, .OPTIONS],
    allowedHeaders: [.accept, .authorization, .contentType])
  let api = app.grouped("api").grouped(CORSMiddleware(configuration: open))
  try api.register(collection: TokenController())

  let feed = app.grouped(CORSMiddleware(configuration: .init(allowedOrigin: .all, allowedMethods: [.GET], allowedHeaders: [])))
  feed.get("feed") { _ in "[]" }
}
