/// A property list in the older, textual form, which Xcode writes its projects in.
indirect enum OpenStepList: Hashable, Sendable {
  case text(String)
  case list([OpenStepList])
  case dictionary([String: OpenStepList])

  /// Reads a whole file; nil where it is no dictionary. What is wrong within ends the reading.
  static func dictionary(reading bytes: [UInt8]) -> [String: OpenStepList]? {
    var reader = OpenStepReader(bytes)
    guard case .dictionary(let entries) = reader.value() else { return nil }
    return entries
  }

  subscript(key: String) -> OpenStepList? {
    if case .dictionary(let entries) = self { entries[key] } else { nil }
  }

  func text(_ key: String) -> String? {
    if case .text(let text) = self[key] { text } else { nil }
  }

  /// The texts of a list under a key: Xcode's references to other objects.
  func texts(_ key: String) -> [String] {
    guard case .list(let values) = self[key] else { return [] }
    return values.compactMap { value in
      if case .text(let text) = value { text } else { nil }
    }
  }
}

private struct OpenStepReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private static let depthLimit = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func value() -> OpenStepList? {
    guard depth < Self.depthLimit else { return nil }
    depth += 1
    defer { depth -= 1 }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return dictionary()
    case UInt8(ascii: "("): return list()
    case UInt8(ascii: "<"): return data()
    case .some: return text().map(OpenStepList.text)
    case nil: return nil
    }
  }

  private mutating func dictionary() -> OpenStepList {
    index += 1
    var entries: [String: OpenStepList] = [:]
    while true {
      skipSpace()
      if next == UInt8(ascii: "}") {
        index += 1
        break
      }
      guard let key = text() else { break }
      skipSpace()
      guard skip(UInt8(ascii: "=")), let value = value() else { break }
      entries[key] = value
      skipSpace()
      _ = skip(UInt8(ascii: ";"))
    }
    return .dictionary(entries)
  }

  private mutating func list() -> OpenStepList {
    index += 1
    var values: [OpenStepList] = []
    while true {
      skipSpace()
      if next == UInt8(ascii: ")") {
        index += 1
        break
      }
      guard let value = value() else { break }
      values.append(value)
      skipSpace()
      _ = skip(UInt8(ascii: ","))
    }
    return .list(values)
  }

  private mutating func data() -> OpenStepList {
    skip(to: UInt8(ascii: ">"))
    _ = skip(UInt8(ascii: ">"))
    return .text("")
  }

  private mutating func text() -> String? {
    if next == UInt8(ascii: "\"") { return quoted() }
    let start = index
    while let byte = next, isBare(byte) { index += 1 }
    return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
  }

  private mutating func quoted() -> String {
    index += 1
    var content: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      index += 1
      guard byte == UInt8(ascii: "\\"), let escaped = next else {
        content.append(byte)
        continue
      }
      content.append(escaped == UInt8(ascii: "n") ? UInt8(ascii: "\n") : escaped)
      index += 1
    }
    _ = skip(UInt8(ascii: "\""))
    return String(decoding: content, as: UTF8.self)
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "@"), 0x80...:
      true
    default: false
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func skip(to byte: UInt8) {
    while let other = next, other != byte { index += 1 }
  }

  /// Spaces, and comments of both forms.
  private mutating func skipSpace() {
    while let byte = next {
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "/"), following == UInt8(ascii: "/") {
        skip(to: UInt8(ascii: "\n"))
      } else if byte == UInt8(ascii: "/"), following == UInt8(ascii: "*") {
        index += 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        index = min(index + 2, bytes.count)
      } else if byte <= UInt8(ascii: " ") {
        index += 1
      } else {
        return
      }
    }
  }
}
