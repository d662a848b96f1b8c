import Findings
import Linter
import Report

/// One run: lint, report, and say how it went.
struct Check {
  private let request: CheckRequest
  private let terminal = Terminal()

  init(_ request: CheckRequest) { self.request = request }

  /// The exit status: 0 or 1.
  func run() async throws(UsageError) -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    let outcome: Outcome
    do {
      outcome = try await Linter.run(request.lint)
    } catch {
      throw UsageError(error)
    }
    let linted = clock.now
    let status = status(of: outcome)
    for target in request.targets {
      let text = report(outcome, target, status: status)
      switch target.place {
      case .output: try Streams.writeOutput(text)
      case .file(let path): try Streams.write(text, toFile: path)
      }
    }
    tellWhatWasLeftOut(outcome)
    if request.showsTimings {
      let report = Stage("report", linted.duration(to: clock.now))
      let all = Stage("all", start.duration(to: clock.now))
      Streams.writeError((outcome.stages + [report, all]).map(\.line).joined())
    }
    return status
  }

  private func status(of outcome: Outcome) -> Int32 {
    guard let failOn = request.failOn else { return 0 }
    let levels = Dictionary(RuleCatalogue.all.map { ($0.id, $0.level) }) { first, _ in first }
    return outcome.findings.contains { (levels[$0.rule] ?? .error) >= failOn } ? 1 : 0
  }

  private func report(_ outcome: Outcome, _ target: ReportTarget, status: Int32) -> String {
    switch target.format {
    case .text:
      var options = TextReport.Options()
      options.isVerbose = request.isVerbose
      options.isQuiet = request.isQuiet
      if target.place == .output {
        options.width = terminal.width
        options.usesColor = terminal.usesColor(request.color)
      } else {
        options.usesColor = request.color == .always
      }
      return TextReport(outcome, rules: RuleCatalogue.all, options: options).text()
    case .sarif:
      let options = SARIFReport.Options(version: linterVersion, exitStatus: Int(status))
      return SARIFReport(outcome, rules: RuleCatalogue.all, options: options).text()
    }
  }

  /// What somebody must know who does not read the report.
  private func tellWhatWasLeftOut(_ outcome: Outcome) {
    let textOnTerminal =
      terminal.isOutput && terminal.isError
      && request.targets.contains { $0.format == .text && $0.place == .output }
    // A text report on the same screen has just said it.
    if !textOnTerminal {
      for file in outcome.notAnalysed { Streams.writeError("behest-lint: \(file.sentence)\n") }
    }
    Streams.writeError(TrustReport(outcome.trust).text())
    let count = outcome.findings.count + outcome.suppressed.count
    if request.targets.contains(where: { $0.format == .sarif }), count > 5_000 {
      Streams.writeError(
        "behest-lint: \(count) results, of which GitHub shows 5,000 and takes 25,000\n")
    }
  }
}

extension Stage {
  /// A line of a table of two columns.
  fileprivate var line: String {
    let gap = String(repeating: " ", count: max(1, 25 - name.count))
    return "\(name)\(gap)\(duration.text)\n"
  }
}

extension Duration {
  /// In milliseconds, with one decimal.
  fileprivate var text: String {
    let (seconds, attoseconds) = components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
