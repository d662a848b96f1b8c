// The same controller stands under two groups, each for the origins of one site; the open group has
// another controller.
import Vapor

func configure(_ app: Application) throws {
  func cors(_ origins: CORSMiddleware.AllowOriginSetting) -> CORSMiddleware {
    CORSMiddleware(
      configuration: .init(
        allowedOrigin: origins, allowedMethods: [.GET, .POST, .OPTIONS],
        allowedHeaders: [.authorization]))
  }
  try app.grouped("web").grouped(cors(.any(["https://godwit.example"])))
    .register(collection: TokenController())
  try app.grouped("api").grouped(cors(.custom("https://api.godwit.example")))
    .register(collection: TokenController())
  try app.grouped("feed").grouped(cors(.all)).register(collection: FeedController())
}

struct FeedController: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    routes.get { _ in "[]" }
  }
}
