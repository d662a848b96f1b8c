/// Reads the strings of a `main.wasp`: the files that the declarations of an app import.
///
/// `page Main { component: import { Main } from "@src/Main" }`: a declaration has a kind, a name and a
/// body of entries. Nothing else of the language matters here.
package struct WaspReader {
  private let bytes: [UInt8]
  private var place = 0
  private var found: [(keys: [String], text: String)] = []
  /// The kind of the declaration or the key of the entry that each open brace belongs to.
  private var open: [String] = []
  /// The first word since the last separator: what comes next belongs to it.
  private var key = ""
  private var isImport = false

  /// The strings with what stands around each, the outermost first.
  package static func strings(in bytes: [UInt8]) -> [(keys: [String], text: String)] {
    var reader = WaspReader(bytes)
    reader.read()
    return reader.found
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "/") where holds("//"):
        skip { $0 != UInt8(ascii: "\n") }
      case UInt8(ascii: "/") where holds("/*"):
        place += 2
        while place < bytes.count, !holds("*/") { place += 1 }
        place += 2
      case UInt8(ascii: "\""):
        place += 1
        let start = place
        skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\n") }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        found.append((open + (key.isEmpty ? [] : [key]), text))
        isImport = false
        place += 1
      case UInt8(ascii: "{") where !isImport:
        open.append(key)
        key = ""
        place += 1
      case UInt8(ascii: "}") where !isImport:
        _ = open.popLast()
        key = ""
        place += 1
      case UInt8(ascii: ",") where !isImport:
        key = ""
        place += 1
      case let byte where Self.isName(byte):
        let start = place
        skip(Self.isName)
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        if word == "import" { isImport = true }
        if key.isEmpty { key = word }
      default: place += 1
      }
    }
  }

  private mutating func skip(_ isInside: (UInt8) -> Bool) {
    while place < bytes.count, isInside(bytes[place]) { place += 1 }
  }

  private func holds(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
