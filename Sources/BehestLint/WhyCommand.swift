import ArgumentParser
import Linter
import Report

/// `behest-lint why <file>`.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say whether a file gets to the client, and by what.",
    discussion: """
      Exit status: 0 with an answer, 2 where the file cannot be read.
      """)

  @Argument(help: ArgumentHelp("The file.", valueName: "file"))
  var file: String

  func run() async throws {
    let answer: BundleAnswer
    do {
      answer = try await Linter.why(file)
    } catch {
      throw UsageError(error)
    }
    try Streams.writeOutput(WhyCommand.text(of: answer))
    for file in answer.notAnalysed { Streams.writeError("behest-lint: \(file.sentence)\n") }
  }

  /// The verdict, then the ways that lead there.
  static func text(of answer: BundleAnswer) -> String {
    let path = TextReport.plain(answer.path)
    switch (answer.client, answer.server) {
    case (let client?, let server?):
      return "\(path): in a client bundle, and on the server\n"
        + line("client: ", client) + line("server: ", server)
    case (let client?, nil): return "\(path): in a client bundle\n" + line("", client)
    case (nil, let server?): return "\(path): on the server\n" + line("", server)
    case (nil, nil):
      return "\(path): in neither a client bundle nor a server\n"
        + (answer.reason.map { "  \(TextReport.plain($0))\n" } ?? "")
    }
  }

  /// `  app/page.tsx ("use client") → lib/ai.ts → @behest/client-ts`.
  private static func line(_ head: String, _ chain: BundleAnswer.Chain) -> String {
    var names = chain.names.map { TextReport.plain($0) }
    if !names.isEmpty { names[0] += " (\(TextReport.plain(chain.reason)))" }
    return "  \(head)" + names.joined(separator: " → ") + "\n"
  }
}
