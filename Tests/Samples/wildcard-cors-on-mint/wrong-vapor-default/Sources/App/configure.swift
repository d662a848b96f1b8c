// Vapor's default CORS configuration reflects the request's origin.
import JWT
import Vapor

func configure(_ app: Application) throws {
  app.middleware.use(CORSMiddleware(), at: .beginning)  // expect: wildcard-cors-on-mint
  app.middleware.use(ErrorMiddleware.default(environment: app.environment))
  try routes(app)
}
