/// A rule, by its name. The raw value is the id that users write, and it never changes.
///
/// The order is that of the contract's table, and of every list of rules that the linter prints.
package enum RuleID: String, CaseIterable, Hashable, Comparable, Sendable {
  case keyInPublicEnv = "key-in-public-env"
  case keySentToClient = "key-sent-to-client"
  case keyHardcoded = "key-hardcoded"
  case userIDFromRequest = "user-id-from-request"
  case userIDUnverified = "user-id-unverified"
  case userIDShared = "user-id-shared"
  case tierFromRequest = "tier-from-request"
  case tierHardcoded = "tier-hardcoded"
  case roleInMint = "role-in-mint"
  case wildcardCORSOnMint = "wildcard-cors-on-mint"
  case sdkInBrowser = "sdk-in-browser"
  case browserGuardBypassed = "browser-guard-bypassed"
  case badSuppression = "bad-suppression"

  /// By id, as the reports sort findings of one place.
  package static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}
