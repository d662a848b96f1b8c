import Source
import Testing

@testable import Project

/// Commands and words of the shell, as far as names and values need them.
@Suite struct ShellScriptTests {
  private func commands(_ text: String, _ writing: ShellScript.Writing = .plain) -> [[String]] {
    let bytes = Array(text.utf8)
    return ShellScript(bytes, in: [0..<bytes.count], writing).commands.map { command in
      command.words.map(\.string) + command.targets.map { "> \($0.string)" }
        + (command.isPiped ? ["|"] : [])
    }
  }

  @Test func wordsAndQuotes() {
    #expect(commands("a 'b c' \"d $E\" f\"g\"h i\\ j") == [["a", "b c", "d $E", "fgh", "i j"]])
  }

  @Test func commandsEnd() {
    #expect(
      commands("a && b; c | d || e\nf # comment\n# comment\n(g)")
        == [["a"], ["b"], ["c", "|"], ["d"], ["e"], ["f"], ["g"]])
  }

  @Test func expansionsStayWhole() {
    #expect(
      commands("A=${{ secrets.B }} C=$(op read \"x y\") ${D:-e f}")
        == [["A=${{ secrets.B }}", "C=$(op read \"x y\")", "${D:-e f}"]])
  }

  @Test func linesGoOn() { #expect(commands("a \\\n b\\\r\n c") == [["a", "b", "c"]]) }

  @Test func outputGoesToFiles() {
    #expect(commands("echo a >> .env 2>&1") == [["echo", "a", "2", "> .env"]])
  }

  @Test func escapesOfTheStringAroundIt() {
    #expect(
      commands("a \\\"b c\\\" && d\\ne", .escaped) == [["a", "b c"], ["d"], ["e"]])
  }

  @Test func aWordKnowsWhereItStands() throws {
    let bytes = Array("x \\\"A=b\\\"".utf8)
    let script = ShellScript(bytes, in: [0..<bytes.count], .escaped)
    let word = try #require(script.commands.first?.words.last)
    #expect(word.string == "A=b")
    #expect(word.range(of: 0..<1) == ByteRange(4, 5))
  }

  @Test(arguments: ["", "'", "\"", "$(", "${", "\\", ">", "|", "&", "#", "<<", "`"])
  func fragmentsEnd(_ text: String) { _ = commands(text) }
}
