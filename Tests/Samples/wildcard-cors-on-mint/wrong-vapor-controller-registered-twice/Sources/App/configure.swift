// The same controller stands under a strict group and under an open one.
import Vapor

func configure(_ app: Application) throws {
  let strict = CORSMiddleware.Configuration(
    allowedOrigin: .any(["https://godwit.example"]),
    allowedMethods: [.GET, .POST, .OPTIONS], allowedHeaders: [.authorization])
  let open = CORSMiddleware.Configuration(
    allowedOrigin: .all,  // expect: wildcard-cors-on-mint
    allowedMethods: [.GET, .POST, .OPTIONS], allowedHeaders: [.authorization])
  try app.grouped("web").grouped(CORSMiddleware(configuration: strict))
    .register(collection: TokenController())
  try app.grouped("api").grouped(CORSMiddleware(configuration: open))
    .register(collection: TokenController())
}
