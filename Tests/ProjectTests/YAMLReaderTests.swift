import Source
import Testing

@testable import Project

/// Where the scalars of a YAML file stand, whatever they are written in.
@Suite struct YAMLReaderTests {
  /// `keys=text` for every string, with what stands at its range.
  private func strings(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let documents = try #require(JSONValue.documents(readingYAML: bytes))
    return documents.flatMap { document in
      document.strings().map { keys, value in
        let range = value.range
        let written = String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
        return keys.map(\.key).joined(separator: ".") + "=" + written
      }
    }
  }

  @Test func scalarsStandWhereTheyAreWritten() throws {
    let text = """
      plain: two words # a comment
      single: 'it''s'
      double: "a \\"b\\" c"
      ключ: значение
      flow: { a: 1, "b": [x, 'y'] }
      tagged: !secret &name value
      list:
      - item
      """
    #expect(
      try strings(text) == [
        "plain=two words", "single='it''s'", "double=\"a \\\"b\\\" c\"", "ключ=значение",
        "flow.a=1", "flow.b=x", "flow.b='y'", "tagged=value", "list=item",
      ])
  }

  @Test func aBlockIsItsLines() throws {
    let text = """
      run: |
        first

        second
      folded: >-
          third
      next: x
      """
    #expect(
      try strings(text) == ["run=  first\n\n  second\n", "folded=    third\n", "next=x"])
  }

  @Test func anAliasIsItsAnchorsValue() throws {
    let text = "a: &a { x: 1 }\nb:\n  <<: *a\n"
    #expect(try strings(text) == ["a.x=1", "b.<<.x=1"])
  }

  @Test func aKeyHasItsPlace() throws {
    let bytes = Array("- { \"NAME\" : x }".utf8)
    let root = try #require(JSONValue.documents(readingYAML: bytes)?.first)
    let member = try #require(root.elements.first?.members.first)
    #expect(member.key == "NAME")
    #expect(member.keyRange == ByteRange(4, 10))
  }

  @Test func documentsFollowOneAnother() throws {
    #expect(try strings("a: 1\n---\nb: 2\n") == ["a=1", "b=2"])
  }

  @Test(arguments: [
    "{{- if .Values.on }}\na: 1\n{{- end }}", "a: [", "a: b: c", "*a : 1", "a: \u{2028}",
  ])
  func whatIsNoYAMLIsRefused(_ text: String) {
    #expect(JSONValue.documents(readingYAML: Array(text.utf8)) == nil)
  }

  @Test func aliasesOfAliasesAreNotMultiplied() throws {
    let levels = (1...9).map { level in
      "l\(level): &l\(level) [\(Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", "))]"
    }
    let text = "l0: &l0 x\n" + levels.joined(separator: "\n")
    let root = try #require(JSONValue.documents(readingYAML: Array(text.utf8))?.first)
    #expect(root.strings().count < 200_000)
  }

  @Test func depthIsBounded() {
    let text = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    #expect(JSONValue.documents(readingYAML: Array(text.utf8)) != nil)
    let deeper = String(repeating: "[", count: 90_000)
    #expect(JSONValue.documents(readingYAML: Array(deeper.utf8)) == nil)
  }
}
