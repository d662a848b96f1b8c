// An app carries the key as a constant, and in pieces.
import Foundation

enum Secrets {
  static let behestKey = "behest_sk_live_cb02b7f7ea4255b109f13f5730a218f0"  // expect: key-hardcoded
  static let parts = "behest_sk_live_" + "4f90c2e7b61d8a35e0f7c91b26d43a58"  // expect: key-hardcoded
  static let baseURL = URL(string: "https://campfire.behest.app")!
}
