import Source

/// The fields that a Gradle script of an Android app generates into its code, its resources and its
/// manifest: `buildConfigField`, `resValue`, `manifestPlaceholders` of the Android plugin, in Groovy
/// and in Kotlin.
struct GradleScript {
  private let bytes: [UInt8]

  init(_ file: SourceFile) { bytes = file.bytes }

  /// Other plugins have fields of these names for servers.
  private static let plugin = Array("android".utf8)

  func entries() -> [NamedEntry] {
    guard contains(Self.plugin) else { return [] }
    var entries: [NamedEntry] = []
    var index = 0
    while index < bytes.count {
      if let end = bytes.endOfComment(at: index) {
        index = end
      } else if let literal = literal(at: index) {
        index = literal.end
      } else if Words.isInName(bytes[index]) {
        let start = index
        while index < bytes.count, Words.isInName(bytes[index]) { index += 1 }
        let setting = String(decoding: bytes[start..<index], as: UTF8.self)
        switch setting {
        case "buildConfigField", "resValue": entries += field(setting, from: index)
        case "manifestPlaceholders": entries += placeholder(setting, from: index)
        default: continue
        }
      } else {
        index += 1
      }
    }
    return entries
  }

  // MARK: settings

  /// `buildConfigField("String", "NAME", value)`: the second text is the name.
  private func field(_ setting: String, from start: Int) -> [NamedEntry] {
    let (literals, end) = statement(from: start)
    guard literals.count > 1 else { return [] }
    let name = literals[1]
    return [entry(name, setting, value: name.end..<end)]
  }

  /// `manifestPlaceholders["behestKey"] = value`, `manifestPlaceholders = [behestKey: value]`.
  private func placeholder(_ setting: String, from start: Int) -> [NamedEntry] {
    let end = statement(from: start).end
    guard let name = secret(in: start..<end) else { return [] }
    return [
      NamedEntry(
        name.text, at: name.range, value: "", path: [setting], form: .assigned)
    ]
  }

  private func entry(_ name: Literal, _ setting: String, value: Range<Int>) -> NamedEntry {
    let written = String(decoding: bytes[value], as: UTF8.self)
    return NamedEntry(
      name.text, at: name.range, value: written, path: [setting], form: .assigned,
      secret: secret(in: value)?.text)
  }

  /// The first name of the key in a stretch: a variable, or a text such as `behest.key` under which a
  /// property is looked up.
  private func secret(in stretch: Range<Int>) -> (text: String, range: ByteRange)? {
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let start = index
      while index < stretch.upperBound,
        Words.isInName(bytes[index]) || bytes[index] == UInt8(ascii: ".")
      {
        index += 1
      }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      if KeyName.mayMatter(text), KeyName(text).isSecret { return (text, ByteRange(start, index)) }
      if index == start { index += 1 }
    }
    return nil
  }

  // MARK: reading

  private struct Literal {
    let text: String
    /// Without the quotes.
    let range: ByteRange
    /// The offset behind the closing quote.
    let end: Int
  }

  /// The texts of a statement and its end: the line's, or that of what is open in it.
  private func statement(from start: Int) -> (literals: [Literal], end: Int) {
    var literals: [Literal] = []
    var depth = 0
    var index = start
    while index < bytes.count {
      if let literal = literal(at: index) {
        literals.append(literal)
        index = literal.end
        continue
      }
      let byte = bytes[index]
      if "([{".utf8.contains(byte) { depth += 1 }
      if ")]}".utf8.contains(byte) {
        depth -= 1
        if depth < 0 { break }
      }
      if byte == 0x0A, depth <= 0, !goesOn(before: index) { break }
      index += 1
    }
    return (literals, index)
  }

  /// Whether a line ends in the midst of a list of arguments.
  private func goesOn(before end: Int) -> Bool {
    bytes[..<end].last { $0 > 0x20 } == UInt8(ascii: ",")
  }

  /// A text in quotes; `${ }` within may hold further ones.
  private func literal(at start: Int) -> Literal? {
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var index = start + 1
    var depth = 0
    while index < bytes.count, bytes[index] != 0x0A, depth > 0 || bytes[index] != quote {
      if bytes[index...].starts(with: "${".utf8) { depth += 1 }
      if depth > 0, bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.count)
    return Literal(
      text: String(decoding: bytes[(start + 1)..<end], as: UTF8.self),
      range: ByteRange(start + 1, end), end: min(end + 1, bytes.count))
  }

  private func contains(_ text: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: text) }
  }
}
