import FirebaseRemoteConfig
import SwiftUI

struct Config {
  static var baseURL: String? { Bundle.main.infoDictionary?["BehestBaseURL"] as? String }

  static func isChatEnabled() -> Bool {
    RemoteConfig.remoteConfig().configValue(forKey: "behest_chat_enabled").boolValue
  }
}
