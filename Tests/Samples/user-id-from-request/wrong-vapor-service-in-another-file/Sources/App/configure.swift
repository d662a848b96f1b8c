import Vapor

func configure(_ app: Application) throws {
  guard let key = Environment.get("BEHEST_KEY") else { throw Abort(.internalServerError) }
  let gateway = Gateway(baseURL: Environment.get("BEHEST_BASE_URL") ?? "https://api.behest.ai", key: key)
  try app.register(collection: ChatController(gateway: gateway))
}
