import Foundation

enum Gateway {
  static let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? "" // expect: key-sent-to-client
  static let other = Bundle.main.infoDictionary?["BehestApiKey"] as? String // expect: key-sent-to-client
}
