import Source
import Testing

@testable import Project

/// What a TOML file says, and where.
@Suite struct TOMLReaderTests {
  private func told(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TOMLFile(reading: bytes).entries.flatMap { entry in
      entry.value.strings().map { keys, value in
        let range = value.range
        let written = String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
        return (entry.path + keys.map(\.key)).joined(separator: ".") + "=" + written
      }
    }
  }

  @Test func tablesAndKeys() {
    let text = """
      top = "a" # comment
      [web]
      bare-key = 'b'
      "quoted key" = "c # no comment"
      dotted.key = "d"
      [[env."production".vars]]
      KEY = "e"
      """
    #expect(
      told(text) == [
        "top=\"a\"", "web.bare-key='b'", "web.quoted key=\"c # no comment\"",
        "web.dotted.key=\"d\"", "env.production.vars.KEY=\"e\"",
      ])
  }

  @Test func listsAndTablesInline() {
    let text = """
      names = [
        "A", # first
        'B',
      ]
      vars = { A = "x", B = { C = "y" } }
      on = true
      last = "z"
      """
    #expect(
      told(text) == ["names=\"A\"", "names='B'", "vars.A=\"x\"", "vars.B.C=\"y\"", "last=\"z\""])
  }

  @Test func longStrings() {
    let text = "a = \"\"\"\none \"two\"\nthree\"\"\"\nb = '''\nfour'''\nc = \"x\\\"y\"\n"
    #expect(
      told(text) == ["a=\"\"\"\none \"two\"\nthree\"\"\"", "b='''\nfour'''", "c=\"x\\\"y\""])
  }

  @Test(arguments: [
    "", "=", "[", "[a", "a =", "a = [", "a = {", "a = \"", "a = [,]", "a = {,}", ".",
  ])
  func fragmentsEnd(_ text: String) { _ = told(text) }
}
