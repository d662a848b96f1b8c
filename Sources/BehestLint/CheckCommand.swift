import ArgumentParser
import Findings
import Linter
import Report

/// `behest-lint [check] [<path> ...]`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check code that integrates the Behest AI gateway.",
    usage: "behest-lint [<path> ...] [<options>]",
    discussion: """
      Paths choose what is reported; what is analysed is the whole project around them.

      Exit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 the command line is \
      wrong or a named path cannot be read.
      """)

  @OptionGroup var options: CheckOptions

  func run() async throws {
    let request = try CheckRequest(options)
    let status = try await Check(request).run()
    throw ExitCode(status)
  }
}

/// What can be typed. What it means is `CheckRequest`'s business.
struct CheckOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files and folders (default: the current folder).", valueName: "path"))
  var paths: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("text or sarif; may repeat, as FORMAT or FORMAT=FILE.", valueName: "format"))
  var format: [String] = []

  @Option(help: ArgumentHelp("Write the report there.", valueName: "file"))
  var output: String?

  @Flag(help: "Check what is in the git index, not the working tree.")
  var staged = false

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Run only this rule; may repeat.", valueName: "rule"))
  var only: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Do not run this rule; may repeat.", valueName: "rule"))
  var skip: [String] = []

  @Option(
    help: ArgumentHelp(
      "The lowest level that fails: error, warning, note, never.", valueName: "level"))
  var failOn = "warning"

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color = "auto"

  @Flag(help: "Print nothing when there are no findings.")
  var quiet = false

  @Flag(
    help: """
      Show more lines of source, paths in full, and on standard error what was taken on trust.
      """)
  var verbose = false

  @Flag(help: "Print how long each stage took, on standard error.")
  var timings = false
}
