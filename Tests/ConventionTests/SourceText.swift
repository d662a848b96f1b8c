import TestSupport

/// A Swift file of the package, for tests of what is written in it.
struct SourceText: CustomStringConvertible {
  /// Relative to the checkout.
  let path: String
  let text: String
  /// The text without comments and without what stands in string literals. Interpolated code goes
  /// with its string.
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    var stripper = CodeStripper(Array(text.utf8))
    code = stripper.code()
  }

  /// All of Sources, in order; empty where it cannot be read, which `thereIsSomethingToCheck` sees.
  static let all: [SourceText] = {
    do {
      return try Checkout.files(below: Checkout.url("Sources")).filter { $0.hasSuffix(".swift") }
        .map { SourceText(path: "Sources/\($0)", text: try Checkout.text("Sources/\($0)")) }
    } catch {
      return []
    }
  }()

  var description: String { path }

  /// The folder of its module: `Flow`.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

  /// The modules that it imports.
  var imports: Set<String> {
    Set(
      code.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.prefix(2).firstIndex(of: "import"), index + 1 < words.count else {
          return nil
        }
        return String(words[index + 1])
      })
  }

  /// The lines of the code that hold a pattern.
  func lines(holding pattern: Regex<Substring>) -> [Substring] {
    code.split(separator: "\n").filter { $0.contains(pattern) }
  }
}

/// Takes comments and strings out of Swift code.
private struct CodeStripper {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func code() -> String {
    var result: [UInt8] = []
    while index < bytes.count {
      if starts(with: "//") {
        skip(to: "\n")
      } else if starts(with: "/*") {
        skip(to: "*/")
        index += 2
      } else if !skipLiteral() {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func skip(to text: String) {
    while index < bytes.count, !starts(with: text) { index += 1 }
  }

  /// Skips a string literal, with `#` around it or not; false where none begins here.
  private mutating func skipLiteral() -> Bool {
    let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
    let quotes = bytes[(index + hashes)...].prefix(3).prefix { $0 == UInt8(ascii: "\"") }.count
    guard quotes > 0 else { return false }
    index += hashes + (quotes == 3 ? 3 : 1)
    let closing =
      String(repeating: "\"", count: quotes == 3 ? 3 : 1) + String(repeating: "#", count: hashes)
    while index < bytes.count, !starts(with: closing) {
      index += bytes[index] == UInt8(ascii: "\\") && hashes == 0 ? 2 : 1
    }
    index += closing.utf8.count
    return true
  }
}
