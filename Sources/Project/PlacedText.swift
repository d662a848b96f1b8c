package import Source

/// Text as a reader understands it, without quotes and with its escapes worked out, and where each of
/// its bytes stands in the file.
package struct PlacedText: Sendable {
  package internal(set) var text: [UInt8] = []
  /// Where each byte of the text stands.
  package internal(set) var offsets: [Int] = []

  package var string: String { String(decoding: text, as: UTF8.self) }

  /// Where a part of the text stands.
  package func range(of part: Range<Int>) -> ByteRange {
    guard let first = offsets[part].first, let last = offsets[part].last else {
      return ByteRange(0, 0)
    }
    return ByteRange(first, last + 1)
  }

  mutating func append(_ byte: UInt8, at offset: Int) {
    text.append(byte)
    offsets.append(offset)
  }

  mutating func append(_ other: PlacedText) {
    text += other.text
    offsets += other.offsets
  }
}
