// Vapor: what is open is another group; the group that mints names its origins.
import Vapor

func configure(_ app: Application) throws {
  let origins = (Environment.get("ALLOWED_ORIGINS") ?? "").split(separator: ",").map(String.init)
  let strict = CORSMiddleware(
    configuration: .init(allowedOrigin: .any(origins), allowedMethods: [.POST], allowedHeaders: [.authorization], allowCredentials: true))
  let api = app.grouped(strict)
  try api.register(collection: TokenController())

  app.group(CORSMiddleware(configuration: .init(allowedOrigin: .all, allowedMethods: [.GET], allowedHeaders: []))) { open in
    open.get("feed") { _ in "[]" }
  }
  app.get("logo") { req -> Response in
    let response = Response(status: .ok)
    response.headers.replaceOrAdd(name: .accessControlAllowOrigin, value: "*")
    return response
  }
}
