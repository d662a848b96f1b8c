import FirebaseRemoteConfig
import SwiftUI

struct Config {
  static var key: String? { Bundle.main.infoDictionary?["BehestApiKey"] as? String } // expect: key-sent-to-client

  static var listed: String? {
    guard let url = Bundle.main.url(forResource: "Secrets", withExtension: "plist"),
      let values = NSDictionary(contentsOf: url)
    else { return nil }
    return values["BEHEST_KEY"] as? String // expect: key-sent-to-client
  }

  static func remote() -> String {
    RemoteConfig.remoteConfig().configValue(forKey: "behest_api_key").stringValue // expect: key-sent-to-client
  }
}
