import Findings
import Flow
import Program
import Source

extension Message {
  /// What makes a file an app's: "target `Chat` of App.xcodeproj, an application"; nil where nothing
  /// can be named.
  static func evidence(of file: FileID, _ flow: Flow) -> Message? {
    flow.workspace.appEvidence(file).flatMap { evidence($0) }
  }

  /// The same, of what was found out.
  static func evidence(_ found: AppEvidence) -> Message? {
    let reason = reason(found.reason)
    guard let target = found.target else { return reason.map { "a file that \($0)" } }
    let name: Message =
      if let manifest = found.manifest {
        "target `\(target)` of \(manifest)"
      } else {
        "target `\(target)`"
      }
    switch found.reason {
    case .isApplication: return "\(name), an application"
    default: return reason.map { "\(name), which \($0)" } ?? name
    }
  }

  /// What is wrong, and what tells it where something does.
  static func said(_ what: Message, by evidence: Message?) -> Message {
    evidence.map { "\(what): \($0)" } ?? what
  }

  private static func reason(_ reason: AppEvidence.Reason) -> Message? {
    switch reason {
    case .isLinked(let target): "`\(target)` links"
    case .isForMobilePlatforms: "is for mobile platforms alone"
    case .imports(let module): "imports `\(module)`"
    case .isApplication, .isBuilt: nil
    }
  }
}
