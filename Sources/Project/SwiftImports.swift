/// The modules that a Swift file imports, read from its lines.
enum SwiftImports {
  static func modules(in bytes: [UInt8]) -> [String] {
    var modules: [String] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if let module = module(inLine: bytes[start..<end]) { modules.append(module) }
      start = end + 1
    }
    return modules
  }

  private static let word = Array("import".utf8)
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
  ]

  /// `import X`, `@testable import X`, `public import struct X.Y`.
  private static func module(inLine line: ArraySlice<UInt8>) -> String? {
    // Most lines are told apart by their first letters.
    let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = text.first,
      first == UInt8(ascii: "i") || first == UInt8(ascii: "@")
        || first == UInt8(ascii: "p") || first == UInt8(ascii: "f")
    else { return nil }
    var words = String(decoding: text, as: UTF8.self)
      .split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == ";" }[...]
    while let word = words.first, word != "import" {
      guard word.hasPrefix("@") || Self.modifiers.contains(word) else { return nil }
      words = words.dropFirst()
    }
    words = words.dropFirst()
    if let kind = words.first, Self.kinds.contains(kind) { words = words.dropFirst() }
    guard let module = words.first?.split(separator: ".").first else { return nil }
    return String(module)
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate",
  ]
}
