import Vapor
public func configure(_ app: Application) throws {
  let corsConfiguration = CORSMiddleware.Configuration(
    allowedOrigin: app.environment == .development ? .all : .custom(Environment.get("WEB_ORIGIN") ?? "https://app.example.com"),
    allowedMethods: [.GET, .POST, .PUT, .OPTIONS, .DELETE, .PATCH],
    allowedHeaders: [.accept, .authorization, .contentType, .origin, .xRequestedWith]
  )
  let cors = CORSMiddleware(configuration: corsConfiguration)
  app.middleware.use(cors, at: .beginning)
  app.middleware.use(ErrorMiddleware.default(environment: app.environment))
  try routes(app)
}
