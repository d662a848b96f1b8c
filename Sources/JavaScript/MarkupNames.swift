import Source

/// The names that markup mentions, found by its bytes: an import that only the markup uses is used.
enum MarkupNames {
  /// All words outside of some ranges; `chat-box` counts as `ChatBox` as well.
  static func all(in bytes: [UInt8], outside ranges: [ByteRange]) -> Set<String> {
    var names: Set<String> = []
    var start = 0
    for range in ranges.sorted(by: { $0.start < $1.start }) where range.lowerBound >= start {
      collect(from: bytes[start..<min(range.lowerBound, bytes.count)], into: &names)
      start = min(range.upperBound, bytes.count)
    }
    collect(from: bytes[start...], into: &names)
    return names
  }

  private static func collect(from bytes: ArraySlice<UInt8>, into names: inout Set<String>) {
    for word in bytes.split(whereSeparator: { !isPart($0) }) {
      let text = String(decoding: word, as: UTF8.self)
      for part in text.split(separator: "-") { names.insert(String(part)) }
      guard text.contains("-") else { continue }
      names.insert(
        text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "-"), 0x80...0xFF:
      true
    default: false
    }
  }
}
