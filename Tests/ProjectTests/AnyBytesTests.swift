import Source
import Testing

@testable import Project

/// Readers of what a repository holds must take any bytes at all.
@Suite struct AnyBytesTests {
  /// The same numbers in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "import 'm", "from \"m\"", "\nA=\"$B", "{\"a\":", "import ", "from ", "export ", "require(",
    "type ", "{", "}", "[", "]", "\"", "'", "`", "\\",
    "\\u",
    "d83d", "//", "/*", "*/", "\n", "\r", "\r\n", "#", "=", ":", ",", "$", "${", ":-", "A",
    "export",
    "behest", "é", "🙂", " ", "\t", "\u{FEFF}", "0", "-", ".", "*", "as ", "\u{0}",
  ]

  private static func texts(count: Int) -> [[UInt8]] {
    var numbers = Numbers(state: 42)
    return (0..<count).map { _ in
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<24, using: &numbers) {
        bytes += Array((pieces.randomElement(using: &numbers) ?? "").utf8)
        if Int.random(in: 0..<9, using: &numbers) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &numbers))
        }
        if Int.random(in: 0..<9, using: &numbers) == 0, !bytes.isEmpty { bytes.removeLast() }
      }
      return bytes
    }
  }

  @Test func nothingTrapsAndEveryRangeIsInside() {
    var found = (modules: 0, entries: 0, values: 0)
    for bytes in AnyBytesTests.texts(count: 20_000) {
      for module in ImportScan.modules(in: bytes) {
        found.modules += 1
        #expect(module.range.upperBound <= bytes.count && module.range.lowerBound < bytes.count)
      }
      let dotenv = DotenvFile(reading: bytes)
      for entry in dotenv.entries {
        found.entries += 1
        #expect(entry.nameRange.upperBound <= entry.valueRange.lowerBound)
        #expect(entry.valueRange.upperBound <= bytes.count)
        for reference in entry.references {
          #expect(entry.valueRange.contains(reference.range))
          if let fallback = reference.fallback { #expect(reference.range.contains(fallback)) }
        }
      }
      if let value = JSONValue(reading: bytes) {
        found.values += 1
        #expect(value.range.upperBound <= bytes.count)
        for string in value.strings() { #expect(value.range.contains(string.value.range)) }
      }
      for entry in TOMLFile(reading: bytes).entries {
        #expect(entry.value.range.upperBound <= bytes.count)
      }
      for document in JSONValue.documents(readingYAML: bytes) ?? [] {
        for string in document.strings() { #expect(string.value.range.upperBound <= bytes.count) }
      }
      for word in ShellScript(bytes, in: [0..<bytes.count], .escaped).commands.flatMap(\.words) {
        #expect(word.range(of: 0..<word.text.count).upperBound <= bytes.count)
      }
      let screen = ByteScreen(bytes)
      #expect(screen.isASCII == bytes.allSatisfy { $0 < 0x80 })
      #expect(screen.hasNUL == bytes.contains(0))
      #expect(
        isUTF8(bytes, count: bytes.count) == (String(validating: bytes, as: UTF8.self) != nil))
    }
    // The texts are such that there is something to find.
    #expect(found.modules > 100 && found.entries > 100 && found.values > 100)
  }
}
