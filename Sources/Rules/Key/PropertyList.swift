import Project
import Source

/// The keys of an XML property list, with the strings that follow them.
enum PropertyList {
  static func entries(in file: SourceFile) -> [NamedEntry] {
    var entries: [NamedEntry] = []
    var index = 0
    while let key = element("key", in: file.bytes, from: index) {
      index = key.end
      let value = string(after: key.end, in: file.bytes)
      entries.append(
        NamedEntry(
          String(decoding: file.bytes[key.content], as: UTF8.self),
          at: ByteRange(key.content.lowerBound, key.content.upperBound),
          value: value, path: [], form: .assigned))
    }
    return entries
  }

  /// The next `<name>…</name>`; comments are passed over.
  private static func element(
    _ name: String, in bytes: [UInt8], from start: Int
  ) -> (content: Range<Int>, end: Int)? {
    let opening = Array("<\(name)>".utf8)
    let closing = Array("</\(name)>".utf8)
    var index = start
    while index < bytes.count {
      guard let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
      if bytes[next...].starts(with: "<!--".utf8) {
        index = find(Array("-->".utf8), in: bytes, from: next) ?? bytes.count
        continue
      }
      guard bytes[next...].starts(with: opening) else {
        index = next + 1
        continue
      }
      let begin = next + opening.count
      guard let end = find(closing, in: bytes, from: begin) else { return nil }
      return (begin..<end, end + closing.count)
    }
    return nil
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while let next = bytes[index...].firstIndex(of: needle[0]) {
      if bytes[next...].starts(with: needle) { return next }
      index = next + 1
    }
    return nil
  }

  /// The text of a `<string>` that comes next, and nothing else before it.
  private static func string(after end: Int, in bytes: [UInt8]) -> String {
    var index = end
    while index < bytes.count {
      if bytes[index] == 0x20 || (9...13).contains(bytes[index]) {
        index += 1
      } else if bytes[index...].starts(with: "<!--".utf8) {
        index = find(Array("-->".utf8), in: bytes, from: index).map { $0 + 3 } ?? bytes.count
      } else {
        break
      }
    }
    guard bytes[index...].starts(with: "<string>".utf8),
      let found = element("string", in: bytes, from: index)
    else { return "" }
    return String(decoding: bytes[found.content], as: UTF8.self)
  }
}
