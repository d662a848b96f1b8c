import Vapor

enum Settings {
  static let gateway = Environment.get("BEHEST_BASE_URL") ?? "https://api.behest.ai"
  static let key = Environment.get("BEHEST_KEY") ?? ""  // expect: key-sent-to-client
}

struct Secrets {
  let key: String

  static func read() -> Secrets {
    Secrets(key: Environment.get("BEHEST_API_KEY") ?? "")  // expect: key-sent-to-client
  }
}
