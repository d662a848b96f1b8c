// The configuration that the app gets names the gateway only.
import Vapor

struct AppConfiguration: Content {
  let gateway: String
  let chatEnabled: Bool
}

func routes(_ app: Application) throws {
  let key = Environment.get("BEHEST_KEY")
  let configuration = AppConfiguration(
    gateway: Environment.get("BEHEST_BASE_URL") ?? "https://api.behest.ai",
    chatEnabled: key != nil)
  app.get("configuration") { _ in configuration }
}
