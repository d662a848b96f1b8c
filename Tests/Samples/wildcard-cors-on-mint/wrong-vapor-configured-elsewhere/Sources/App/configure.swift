// The permissive default of a variable that production may lack, in another file than the route.
import Vapor

public func configure(_ app: Application) async throws {
  let origin = Environment.get("ALLOWED_ORIGIN").map { CORSMiddleware.AllowOriginSetting.custom($0) }
  let configuration = CORSMiddleware.Configuration(
    allowedOrigin: origin ?? .all,  // expect: wildcard-cors-on-mint
    allowedMethods: [.GET, .POST, .OPTIONS],
    allowedHeaders: [.accept, .authorization, .contentType, .origin])
  app.middleware.use(CORSMiddleware(configuration: configuration), at: .beginning)
  app.middleware.use(ErrorMiddleware.default(environment: app.environment))
  try routes(app)
}
