// The app asks for its configuration when it starts, and gets the key with it.
import Vapor

struct AppConfiguration: Content {
  let gateway: String
  let behestKey: String
}

func routes(_ app: Application) throws {
  let configuration = AppConfiguration(
    gateway: Environment.get("BEHEST_BASE_URL") ?? "https://api.behest.ai",
    behestKey: Environment.get("BEHEST_KEY") ?? ""  // expect: key-sent-to-client
  )
  app.get("configuration") { _ in configuration }
  app.get("key") { _ in
    Environment.process.BEHEST_API_KEY ?? ""  // expect: key-sent-to-client
  }
}
