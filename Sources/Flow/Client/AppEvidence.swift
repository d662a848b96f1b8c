/// What makes a Swift file an app's: a target and what is known of it, as parts of a sentence.
package struct AppEvidence: Hashable, Sendable {
  /// The target's name; nil where the file's own imports decide.
  package let target: String?
  /// The file that declares the target.
  package let manifest: String?
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case isApplication
    case isLinked(by: String)
    case isForMobilePlatforms
    case imports(String)
    case isBuilt
  }

  package init(target: String?, manifest: String?, reason: Reason) {
    self.target = target
    self.manifest = manifest
    self.reason = reason
  }
}
