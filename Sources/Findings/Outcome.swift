package import Source

/// What a run found, and what it looked at: all that a report is made of.
package struct Outcome: Sendable {
  /// Sorted by path, line, column, rule; without the suppressed ones.
  package var findings: [Finding]
  /// Sorted likewise.
  package var suppressed: [SuppressedFinding]
  /// The files that findings point into, by id.
  package var files: [FileID: SourceFile]
  /// How many files were looked at, and how many of them mention Behest.
  package var checkedFiles: Int
  package var behestFiles: Int
  /// How many mints were found.
  package var mints: Int
  /// Sorted by path.
  package var notAnalysed: [NotAnalysed]
  /// The baseline identity (SARIF calls it `behest/v1`) of each finding, findings first and then the
  /// suppressed ones: 32 hexadecimal digits.
  package var fingerprints: [String]
  /// What was let pass without proof; empty unless it was asked for.
  package var trust = Trust()
  /// How long each stage took, in order. No part of any report.
  package var stages: [Stage]

  package init(
    findings: [Finding], suppressed: [SuppressedFinding] = [], files: [FileID: SourceFile],
    checkedFiles: Int, behestFiles: Int, mints: Int, notAnalysed: [NotAnalysed] = [],
    fingerprints: [String] = [], stages: [Stage] = []
  ) {
    self.findings = findings
    self.suppressed = suppressed
    self.files = files
    self.checkedFiles = checkedFiles
    self.behestFiles = behestFiles
    self.mints = mints
    self.notAnalysed = notAnalysed
    self.fingerprints = fingerprints
    self.stages = stages
  }
}

/// A stage of a run, or one rule's check, and how long it took.
package struct Stage: Sendable {
  package let name: String
  package let duration: Duration

  package init(_ name: String, _ duration: Duration) {
    self.name = name
    self.duration = duration
  }
}

/// A finding that a comment in the source sets aside.
package struct SuppressedFinding: Sendable {
  package let finding: Finding
  package let reason: String
  /// The comment.
  package let comment: SourceRange

  package init(_ finding: Finding, reason: String, comment: SourceRange) {
    self.finding = finding
    self.reason = reason
    self.comment = comment
  }
}

/// A file that could not be checked, or only in part.
package struct NotAnalysed: Hashable, Sendable {
  package let path: String
  package let reason: Reason

  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    /// The size and the limit, in bytes.
    case tooLarge(Int, limit: Int)
    case unreadable(String)
    case notText
    /// The parser's work went over its bound.
    case tooCostly
    /// The parser gave up on some lines (1-based) that a rule looked at.
    case partlyParsed(lines: [Int])
  }
}
