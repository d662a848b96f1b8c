import Findings
import Linter
import Source
import TestSupport

extension TemporaryFolder {
  /// Lints some paths of the folder; all of it where none is named.
  func lint(
    _ paths: String..., source: LintOptions.Contents = .workingTree, only: Set<RuleID> = [],
    skip: Set<RuleID> = []
  ) async throws -> Outcome {
    let named = paths.isEmpty ? [path] : paths.map { "\(path)/\($0)" }
    return try await Linter.run(
      LintOptions(paths: named, source: source, only: only, skip: skip))
  }

  /// A server that mints with a role: one finding, on line 4.
  static let server = """
    import { Behest } from "@behest/client-ts";
    const behest = new Behest();
    export async function token(session) {
      return behest.auth.mint({ user_id: session.user.id, role: "admin" });
    }

    """

  /// The same server put right.
  static let rightServer = """
    import { Behest } from "@behest/client-ts";
    const behest = new Behest();
    export async function token(session) {
      return behest.auth.mint({ user_id: session.user.id });
    }

    """
}

extension Outcome {
  /// Each finding as `path:line rule`.
  var lines: [String] { findings.map(line) }

  /// Each finding that is set aside, likewise.
  var suppressedLines: [String] { suppressed.map { line($0.finding) } }

  private func line(_ finding: Finding) -> String {
    guard let file = files[finding.place.file] else { return "? \(finding.rule.rawValue)" }
    let line = LineTable(file.bytes).line(at: finding.place.bytes.lowerBound)
    return "\(file.path):\(line) \(finding.rule.rawValue)"
  }
}
