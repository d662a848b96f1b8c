import Findings
import Linter

/// What a command line asks for, once it is known to make sense.
struct CheckRequest {
  let lint: LintOptions
  let targets: [ReportTarget]
  /// The lowest level that fails the run; nil for `never`.
  let failOn: Level?
  let color: ColorChoice
  let isQuiet: Bool
  let isVerbose: Bool
  let showsTimings: Bool

  init(_ typed: CheckOptions) throws(UsageError) {
    if typed.quiet && typed.verbose {
      throw UsageError("--quiet and --verbose exclude each other", hints: ["leave one of them out"])
    }
    var lint = LintOptions(
      paths: typed.paths, source: typed.staged ? .staged : .workingTree,
      only: try CheckRequest.rules(typed.only), skip: try CheckRequest.rules(typed.skip))
    lint.listsTrust = typed.verbose
    self.lint = lint
    targets = try ReportTarget.targets(formats: typed.format, output: typed.output)
    failOn = try CheckRequest.level(typed.failOn)
    color = try CheckRequest.color(typed.color)
    isQuiet = typed.quiet
    isVerbose = typed.verbose
    showsTimings = typed.timings
  }

  /// The rule of an id that somebody typed.
  static func rule(_ name: String) throws(UsageError) -> RuleID {
    guard let rule = RuleID(rawValue: name) else {
      throw UsageError(
        unknown: "rule", name, among: RuleID.allCases.map(\.rawValue),
        list: "behest-lint rules lists them all")
    }
    return rule
  }

  private static func rules(_ names: [String]) throws(UsageError) -> Set<RuleID> {
    var rules: Set<RuleID> = []
    for name in names { rules.insert(try rule(name)) }
    return rules
  }

  private static func level(_ name: String) throws(UsageError) -> Level? {
    if name == "never" { return nil }
    guard let level = Level(rawValue: name) else {
      throw UsageError(
        unknown: "level", name, among: ["error", "warning", "note", "never"],
        list: "--fail-on takes error, warning, note or never")
    }
    return level
  }

  static func color(_ name: String) throws(UsageError) -> ColorChoice {
    guard let choice = ColorChoice(rawValue: name) else {
      throw UsageError(
        unknown: "choice", name, among: ColorChoice.allCases.map(\.rawValue),
        list: "--color takes auto, always or never")
    }
    return choice
  }
}
