// The routes answer with a key that another file of the module has read.
import Vapor

struct ClientSettings: Content {
  let gateway: String
  let key: String
}

func routes(_ app: Application) throws {
  app.get("settings") { _ in
    ClientSettings(gateway: Settings.gateway, key: Settings.key)  // via: key-sent-to-client
  }
  let secrets = Secrets.read()
  app.get("key") { req async throws -> String in
    secrets.key
  }
}
