import ArgumentParser
import Findings
import Linter
import Report

/// `behest-lint rules`.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules.")

  @Option(help: ArgumentHelp("text, json or markdown.", valueName: "format"))
  var format = "text"

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color = "auto"

  func run() throws {
    let catalogue = CatalogueReport(RuleCatalogue.all)
    let options = try TextReport.Options(color: color)
    switch format {
    case "text": try Streams.writeOutput(catalogue.text(options: options))
    case "json": try Streams.writeOutput(catalogue.json())
    case "markdown": try Streams.writeOutput(catalogue.markdown())
    default:
      throw UsageError(
        unknown: "format", format, among: ["text", "json", "markdown"],
        list: "there are text, json, markdown")
    }
  }
}

/// `behest-lint explain <rule>`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule checks, why, wrong and right code.")

  @Argument(help: ArgumentHelp("The rule's id.", valueName: "rule"))
  var rule: String

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color = "auto"

  func run() throws {
    let id = try CheckRequest.rule(rule)
    let options = try TextReport.Options(color: color)
    guard let info = RuleCatalogue.all.first(where: { $0.id == id }) else {
      throw UsageError("nothing is written about '\(rule)'", hints: [])
    }
    try Streams.writeOutput(Explanation(info).text(options: options))
  }
}

extension TextReport.Options {
  /// For standard output.
  fileprivate init(color: String) throws {
    let terminal = Terminal()
    self.init()
    width = terminal.width
    usesColor = terminal.usesColor(try CheckRequest.color(color))
  }
}
