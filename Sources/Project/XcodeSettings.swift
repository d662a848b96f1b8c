import Source

extension JSONValue {
  /// Reads a file of Xcode's build settings (`.xcconfig`): an object of one member for each setting.
  ///
  /// `NAME = value`, `NAME[sdk=iphoneos*][arch=arm64] = value`; `//` begins a comment anywhere, as Xcode
  /// has it, even in an address. An `#include` brings in a file that is read by itself.
  package init(readingXcodeSettings bytes: [UInt8]) {
    let table = LineTable(bytes)
    let members = (1...table.count).compactMap {
      SettingLine(bytes, table.bytes(ofLine: $0)).setting()
    }
    self.init(content: .object(members), range: ByteRange(0, bytes.count))
  }
}

private struct SettingLine {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    index = line.lowerBound
    let slash = UInt8(ascii: "/")
    end =
      line.first { bytes[$0] == slash && $0 + 1 < line.upperBound && bytes[$0 + 1] == slash }
      ?? line.upperBound
    if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  consuming func setting() -> JSONValue.Member? {
    skipSpace()
    let start = index
    while index < end, isInName(bytes[index]) { index += 1 }
    let name = start..<index
    guard !name.isEmpty else { return nil }
    skipSpace()
    while index < end, bytes[index] == UInt8(ascii: "[") {
      while index < end, bytes[index] != UInt8(ascii: "]") { index += 1 }
      index += 1
      skipSpace()
    }
    guard index < end, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipSpace()
    var last = end
    while last > index, bytes[last - 1] <= 0x20 || bytes[last - 1] == UInt8(ascii: ";") {
      last -= 1
    }
    let value = min(index, last)..<last
    return JSONValue.Member(
      key: String(decoding: bytes[name], as: UTF8.self),
      keyRange: ByteRange(name.lowerBound, name.upperBound),
      value: JSONValue(
        content: .string(String(decoding: bytes[value], as: UTF8.self)),
        range: ByteRange(value.lowerBound, value.upperBound)))
  }

  private mutating func skipSpace() {
    while index < end, bytes[index] <= 0x20 { index += 1 }
  }

  private func isInName(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "_")
  }
}
