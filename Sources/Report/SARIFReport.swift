package import Findings
import Source

/// The report for code scanning and editors: SARIF 2.1.0.
///
/// Which property is there for whom is the business of the parts; what is left out on purpose are
/// times, machine names and absolute paths, so that the same tree gives the same bytes.
package struct SARIFReport {
  let outcome: Outcome
  let rules: [RuleInfo]
  let options: Options
  let files: [FileID: ReportedFile]
  /// The files that some location names, in the order of their paths.
  let artifacts: [FileID]
  /// Where each of them is in that list.
  let artifactIndices: [FileID: Int]

  package struct Options: Sendable {
    /// The linter's own version, as in semantic versioning.
    package var version: String
    /// What the run is going to exit with.
    package var exitStatus: Int

    package init(version: String, exitStatus: Int) {
      self.version = version
      self.exitStatus = exitStatus
    }
  }

  package init(_ outcome: Outcome, rules: [RuleInfo], options: Options) {
    self.outcome = outcome
    self.rules = rules
    self.options = options
    files = ReportedFile.all(of: outcome)
    artifacts = SARIFReport.namedFiles(outcome).filter { outcome.files[$0] != nil }
    artifactIndices = Dictionary(
      artifacts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func text() -> String {
    JSON.object([
      ("$schema", .string(ReportLink.sarifSchema)),
      ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ]).text()
  }

  private var run: JSON {
    .object([
      ("tool", .object([("driver", driver)])),
      ("taxonomies", .array([taxonomy])),
      // The part before the slash is the category of the alerts on GitHub.
      ("automationDetails", .object([("id", .string("behest-lint/"))])),
      ("columnKind", .string("utf16CodeUnits")),
      // No address: an absolute path would tell where the repository lies on this machine.
      (
        "originalUriBaseIds",
        .object([
          (
            SARIFReport.root,
            .object([("description", SARIFReport.message("The root of the repository."))])
          )
        ])
      ),
      ("invocations", .array([invocation])),
      ("artifacts", .array(artifacts.compactMap { artifact($0) })),
      ("results", .array(results)),
    ])
  }

  static let root = "%SRCROOT%"

  /// SARIF's message object.
  static func message(_ text: String, markdown: String? = nil) -> JSON {
    .compact([
      ("text", .string(text)),
      // The same words twice would say nothing.
      ("markdown", markdown == text ? nil : markdown.map { .string($0) }),
    ])
  }

  private var invocation: JSON {
    let description =
      options.exitStatus == 0
      ? "No findings at or above the --fail-on level." : "Findings at or above the --fail-on level."
    return .object([
      ("executionSuccessful", .bool(true)),
      ("exitCode", .integer(options.exitStatus)),
      ("exitCodeDescription", .string(description)),
      ("toolExecutionNotifications", .array(outcome.notAnalysed.map { notification($0) })),
    ])
  }

  /// A file that was not checked, or only in part.
  private func notification(_ file: NotAnalysed) -> JSON {
    let kind = SARIFNotification(file.reason)
    let lead = kind == .partlyParsed ? "Checked in part: " : "Not checked: "
    return .object([
      ("level", .string("warning")),
      (
        "descriptor",
        .object([("id", .string(kind.rawValue)), ("index", .integer(kind.index))])
      ),
      ("message", SARIFReport.message(Prose(lead + file.explanation + ".").plain)),
      (
        "locations",
        .array([
          .object([
            (
              "physicalLocation",
              .object([
                (
                  "artifactLocation",
                  .object([
                    ("uri", .string(FileURI.relative(file.path))),
                    ("uriBaseId", .string(SARIFReport.root)),
                  ])
                )
              ])
            )
          ])
        ])
      ),
    ])
  }

  private static func namedFiles(_ outcome: Outcome) -> [FileID] {
    var files: Set<FileID> = []
    for finding in outcome.findings + outcome.suppressed.map(\.finding) {
      files.insert(finding.place.file)
      files.formUnion(finding.flow.map(\.place.file))
      files.formUnion(finding.related.map(\.place.file))
      files.formUnion(finding.fix?.edits.map(\.place.file) ?? [])
    }
    files.formUnion(outcome.suppressed.map(\.comment.file))
    return files.sorted()
  }
}

/// Why a file was not checked, by the name that the report gives it.
enum SARIFNotification: String, CaseIterable {
  case fileTooLarge = "file-too-large"
  case fileUnreadable = "file-unreadable"
  case fileNotText = "file-not-text"
  case fileTooCostly = "file-too-costly"
  case partlyParsed = "partly-parsed"

  init(_ reason: NotAnalysed.Reason) {
    switch reason {
    case .tooLarge: self = .fileTooLarge
    case .unreadable: self = .fileUnreadable
    case .notText: self = .fileNotText
    case .tooCostly: self = .fileTooCostly
    case .partlyParsed: self = .partlyParsed
    }
  }

  var index: Int { SARIFNotification.allCases.firstIndex(of: self) ?? 0 }

  var description: String {
    switch self {
    case .fileTooLarge: "A file is over the size limit and was not checked"
    case .fileUnreadable: "A file cannot be read and was not checked"
    case .fileNotText: "A file is not text and was not checked"
    case .fileTooCostly: "A file takes too much work to parse and was not checked"
    case .partlyParsed: "Some of a file could not be parsed and was not checked"
    }
  }
}
