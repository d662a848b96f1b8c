import ArgumentParser
import Project
import Report

/// The command.
@main
struct BehestLint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "behest-lint",
    abstract: CheckCommand.configuration.abstract,
    version: linterVersion,
    subcommands: [
      CheckCommand.self, WhyCommand.self, RulesCommand.self, ExplainCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)

  static func main() async {
    Streams.ignoreClosedPipes()
    let status = await run(Array(CommandLine.arguments.dropFirst()))
    Streams.end(status)
  }

  private static func run(_ arguments: [String]) async -> Int32 {
    do {
      if [["--help"], ["-h"], ["help"]].contains(arguments) {
        try Streams.writeOutput(help)
        return 0
      }
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await withTaskExecutorPreference(DeepThreads()) { try await asynchronous.run() }
      } else {
        try command.run()
      }
      return 0
    } catch {
      return status(of: error)
    }
  }

  /// The options of a check, since that is what the command does by itself, and the other commands.
  private static var help: String {
    let others = [
      WhyCommand.configuration, RulesCommand.configuration, ExplainCommand.configuration,
    ]
    let lines = others.map { command in
      let name = command.commandName ?? ""
      return "  \(name)" + String(repeating: " ", count: 24 - name.count) + "\(command.abstract)\n"
    }
    return helpMessage(for: CheckCommand.self, columns: 80) + "\nSUBCOMMANDS:\n" + lines.joined()
      + "\n  See 'behest-lint help <subcommand>' for more.\n"
  }

  /// 0 for `--help` and `--version`, what a run ended with, 2 for everything else: the parser's own
  /// 64 never leaves.
  private static func status(of error: any Error) -> Int32 {
    if let status = error as? ExitCode { return status.rawValue }
    if let error = error as? UsageError { return fail(error) }
    if exitCode(for: error) == .success {
      do {
        try Streams.writeOutput(fullMessage(for: error) + "\n")
        return 0
      } catch {
        return fail(error)
      }
    }
    return fail(UsageError(parserMessage: message(for: error)))
  }

  private static func fail(_ error: UsageError) -> Int32 {
    let hints = error.hints.map { "  \(TextReport.plain($0))\n" }.joined()
    Streams.writeError("behest-lint: \(TextReport.plain(error.message))\n" + hints)
    return 2
  }
}

extension UsageError {
  /// The parser's sentences, in the form of all others.
  fileprivate init(parserMessage: String) {
    let sentences = parserMessage.split(separator: "\n").flatMap { line in
      line.split(separator: ". ").map(String.init)
    }
    let clauses = sentences.map { sentence in
      let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
      return words.prefix(1).lowercased() + words.dropFirst()
    }
    self.init(
      clauses.first ?? "the command line is wrong",
      hints: clauses.dropFirst() + ["behest-lint --help lists the options"])
  }
}
