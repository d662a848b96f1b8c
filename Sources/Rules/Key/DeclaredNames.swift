import Source

/// The variables that a declaration file (`env.d.ts`) says there are: members of interfaces, and
/// constants of modules such as `@env`. They have their values somewhere else.
struct DeclaredNames {
  private let bytes: [UInt8]

  init(_ file: SourceFile) { bytes = file.bytes }

  /// What stands above declared names in an entry's path.
  static let path = "declaration"

  func entries() -> [NamedEntry] {
    var entries: [NamedEntry] = []
    var index = 0
    while index < bytes.count {
      if let end = bytes.endOfComment(at: index) {
        index = end
      } else if Words.isInName(bytes[index]) {
        let start = index
        while index < bytes.count, Words.isInName(bytes[index]) { index += 1 }
        guard isDeclared(until: index) else { continue }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard KeyName.mayMatter(text) else { continue }
        entries.append(
          NamedEntry(
            text, at: ByteRange(start, index), value: "", path: [Self.path], form: .listed))
      } else {
        index += 1
      }
    }
    return entries
  }

  /// `NAME: string`, `NAME?: string`, `"NAME": string`.
  private func isDeclared(until end: Int) -> Bool {
    var index = end
    while index < bytes.count, " \"'?".utf8.contains(bytes[index]) { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: ":")
  }
}
