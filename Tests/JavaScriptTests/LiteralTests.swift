import Testing

@testable import JavaScript

@Suite("Literals")
struct LiteralTests {
  @Test(
    "Escapes are resolved",
    arguments: [
      (#"plain"#, "plain"),
      (#"a\nb\tc\rd"#, "a\nb\tc\rd"),
      (#"\b\f\v\0"#, "\u{8}\u{C}\u{B}\0"),
      (#"\x41\x7a"#, "Az"),
      (#"\u0041\u{1F600}"#, "A😀"),
      (#"\uD83D\uDE00"#, "😀"),
      (#"\uD83D!"#, "\u{FFFD}!"),
      (#"\'\"\\\/\q"#, "'\"\\/q"),
      (#"\101\7"#, "A\u{7}"),
      ("a\\\nb\\\r\nc\\\u{2028}d", "abcd"),
      (#"ä\nö"#, "ä\nö"),
      // Broken escapes stand for the character after the backslash.
      (#"\xZZ"#, "xZZ"),
      (#"\u12"#, "u12"),
      (#"\u{110000}"#, "\u{FFFD}"),
      (#"\u{"#, "u{"),
      ("\\", ""),
    ])
  func escapes(_ source: String, _ expected: String) {
    #expect(Literal.unescaped(Array(source.utf8)[...]) == expected)
  }
}
