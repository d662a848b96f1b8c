// A keychain that the app fills with a key from its own code.
import KeychainSwift
import Security
import SwiftUI

@main
struct OtterApp: App {
  init() {
    KeyStore.fill()
  }

  var body: some Scene {
    WindowGroup { Text("Otter") }
  }
}

enum KeyStore {
  static func fill() {
    KeychainSwift().set("behest_sk_live_8c1f04b7a95e42d6b3e7109c5d2a6f48", forKey: "gateway")  // expect: key-hardcoded
    let item: [String: Any] = [
      kSecClass as String: kSecClassGenericPassword,
      kSecAttrService as String: "gateway",
      kSecValueData as String: Data("behest_sk_live_2b9d6e0f7c814a35b6d0e3f19a7c5248".utf8),  // expect: key-hardcoded
    ]
    SecItemAdd(item as CFDictionary, nil)
  }
}
