import Source
import Testing

@testable import Project

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> JSONValue? { JSONValue(reading: Array(text.utf8)) }

  private func text(_ range: ByteRange, of source: String) -> String {
    String(decoding: Array(source.utf8)[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  @Test func valuesAndKeysHaveTheirPlaces() throws {
    let source = #"{ "größe": {"b": [1, "zwei", true, null]}, "c" : "x" }"#
    let value = try #require(read(source))
    #expect(text(value.range, of: source) == source)
    let member = try #require(value.members.first)
    #expect(member.key == "größe")
    #expect(text(member.keyRange, of: source) == "\"größe\"")
    let list = try #require(value[["größe", "b"]])
    #expect(text(list.range, of: source) == "[1, \"zwei\", true, null]")
    #expect(list.elements.map(\.content) == [.number("1"), .string("zwei"), .bool(true), .null])
    #expect(text(list.elements[1].range, of: source) == "\"zwei\"")
    #expect(value["c"]?.string == "x")
  }

  @Test(arguments: [
    "{\"a\": 1,}", "{// c\n\"a\": 1}", "{/* , \"b\": 2 */\"a\" /**/ : 1 // x\n}", "{a: 1}",
    "{'a': 1}",
    "\u{FEFF}{\"a\":1}", "{\"a\":1", "{\"a\": 1}} trailing", "{,\"a\": 1,,}", "{\"a\" 1}",
    "{\r\n\t\"a\":\r\n1\r\n}", "{\"a\": 1 /* never ends", "{\"a\": 0, \"a\": 1}",
  ])
  func readsWhatPeopleWrite(source: String) throws {
    #expect(read(source)?["a"]?.content == .number("1"), "\(source)")
  }

  @Test(
    arguments: [
      (#""a\nb""#, "a\nb"), (#""\u00e9""#, "é"), (#""\ud83d\ude42!""#, "🙂!"),
      (#""\"q\"""#, "\"q\""),
      (#""C:\\dir""#, #"C:\dir"#), (#""\/x""#, "/x"), (#""\ud83d""#, "\u{FFFD}"),
      (#""\u12""#, "u12"),
      ("\"open\n", "open"), (#""a//b/*c*/""#, "a//b/*c*/"), (#""\é""#, "é"), (#""end\"#, "end\\"),
    ] as [(String, String)])
  func workOutEscapes(source: String, text: String) {
    #expect(read(source)?.string == text)
  }

  @Test(arguments: ["", "  ", "// only a comment", "\u{FEFF}", "]", "}", ","])
  func nothingIsNothing(source: String) {
    #expect(read(source) == nil)
  }

  @Test func depthIsBounded() throws {
    let deep = 200_000
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let source =
        String(repeating: open, count: deep) + "1" + String(repeating: close, count: deep)
      var depth = 0
      var value = read(source)
      while let inner = value?.elements.first ?? value?.members.first?.value {
        value = inner
        depth += 1
      }
      #expect(depth == JSONValue.deepest)
      #expect(value?.content == .null)
      // Without its end it is the same.
      #expect(read(String(source.prefix(deep))) != nil)
    }
  }

  @Test func whatComesAfterADeepPlaceIsRead() {
    let deep =
      String(repeating: "[", count: 200) + "\"]\" /* ] */" + String(repeating: "]", count: 200)
    #expect(read("{\"deep\": \(deep), \"a\": 1}")?["a"]?.content == .number("1"))
  }

  @Test func stringsComeWithTheirKeys() throws {
    let value = try #require(read(#"{"a": {"b": ["x", "y"]}, "c": "z", "d": 1}"#))
    let found = value.strings().map { entry in
      entry.keys.map(\.key).joined(separator: ".") + "=" + (entry.value.string ?? "")
    }
    #expect(found == ["a.b=x", "a.b=y", "c=z"])
  }

  @Test func readsAPartOfAFile() throws {
    let source = Array("<script>{\"a\": 1}</script>{\"a\": 2}".utf8)
    let value = try #require(JSONValue(reading: source, in: ByteRange(8, 16)))
    #expect(value["a"]?.content == .number("1"))
    #expect(value.range == ByteRange(8, 16))
  }
}
