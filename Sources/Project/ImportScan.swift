package import Source

/// A module specifier as it is written in a file.
package struct ImportedModule: Hashable, Sendable {
  package let specifier: String
  /// The specifier with its quotes.
  package let range: ByteRange
  /// `import type`, `export type`, or braces with nothing but `type` names: gone after compiling.
  package let isTypeOnly: Bool
}

/// The specifiers of a script, found by its bytes alone and without a parser.
///
/// `from "x"`, `import "x"`, `import("x")` and `require("x")`, with white space, comments and
/// parentheses between, and `import(name)` where the file gives the name a text. What stands in a
/// comment or a string is reported too; the parser has the last word.
package struct ImportScan {
  package internal(set) var modules: [ImportedModule] = []
  /// Whether the script may start others by a call: `new Worker(…)`, `importScripts(…)`.
  package private(set) var startsOthers = false
  /// Whether it may load files that no specifier names: `import.meta.glob(…)`, `require.context(…)`,
  /// `` import(`./x/${name}`) ``, `require(join(folder, file))`.
  package internal(set) var loadsByPattern = false
  let bytes: [UInt8]
  /// Whether the `import` or `export` that was passed last has `type` after it.
  private var isTypeOnly = false
  /// The names that stand in the place of a specifier.
  var names: [ByteRange] = []

  /// The specifiers in the order of the file.
  ///
  /// - Parameter readsElements: whether `<script src>` counts as well, as in pages and components.
  package static func modules(
    in bytes: [UInt8], readsElements: Bool = false
  ) -> [ImportedModule] {
    ImportScan(of: bytes).modules + (readsElements ? HTMLScripts.modules(in: bytes) : [])
  }

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    scan()
    if !names.isEmpty { resolveNames() }
  }

  private mutating func scan() {
    for start in WordSearch.places(ofImportWordsIn: bytes) {
      if start > 0, bytes[start] != UInt8(ascii: "W"), ImportScan.isNameByte(bytes[start - 1]) {
        continue
      }
      switch bytes[start] {
      case UInt8(ascii: "f"):
        word("from", at: start) { scan, end in
          scan.specifier(at: scan.skippingSpace(from: end), isTypeOnly: scan.isTypeOnly)
        }
      case UInt8(ascii: "e"):
        word("export", at: start) { scan, end in
          scan.isTypeOnly = scan.isTypeClause(at: scan.skippingSpace(from: end))
        }
      case UInt8(ascii: "W"):
        if isStarter(at: start) { startsOthers = true }
      case UInt8(ascii: "i"):
        word("importScripts", at: start) { scan, end in scan.scripts(at: end) }
        word("import", at: start) { scan, end in
          let next = scan.skippingSpace(from: end)
          if scan.holds(".meta.glob", at: next) { scan.loadsByPattern = true }
          scan.isTypeOnly = scan.isTypeClause(at: next)
          scan.specifierOrArgument(at: next)
        }
      default:
        word("require", at: start) { scan, end in
          if scan.holds(".context", at: end) { scan.loadsByPattern = true }
          scan.specifierOrArgument(at: scan.skippingWraps(from: end), parenthesesOnly: true)
        }
      }
    }
  }

  /// Calls `body` with the end of the word where it stands here whole.
  private mutating func word(
    _ word: String, at start: Int, _ body: (inout ImportScan, Int) -> Void
  ) {
    let end = start + word.utf8.count
    guard holds(word, at: start), end >= bytes.count || !ImportScan.isNameByte(bytes[end]) else {
      return
    }
    body(&self, end)
  }

  /// `new Worker(`, `serviceWorker.register(`, `audioWorklet.addModule(`.
  private func isStarter(at start: Int) -> Bool {
    if holds("Worklet", at: start) { return true }
    guard holds("Worker", at: start), start + 6 < bytes.count else { return false }
    let next = skippingSpace(from: start + 6)
    return next < bytes.count
      && [UInt8(ascii: "("), UInt8(ascii: "."), UInt8(ascii: "?")]
        .contains(bytes[next])
  }

  func holds(_ word: String, at start: Int) -> Bool {
    start <= bytes.count && bytes[start...].starts(with: word.utf8)
  }

  /// The arguments of `importScripts("./a.js", "./b.js")`: addresses as a page's `src` has them.
  private mutating func scripts(at end: Int) {
    startsOthers = true
    var place = skippingSpace(from: end)
    guard place < bytes.count, bytes[place] == UInt8(ascii: "(") else { return }
    repeat {
      let known = modules.count
      specifier(at: skippingSpace(from: place + 1), isTypeOnly: false)
      guard modules.count > known, let found = modules.popLast() else { return }
      for specifier in PageSource.specifiers(found.specifier) {
        modules.append(
          ImportedModule(specifier: specifier, range: found.range, isTypeOnly: false))
      }
      place = skippingSpace(from: found.range.upperBound)
    } while place < bytes.count && bytes[place] == UInt8(ascii: ",")
  }

  private mutating func specifierOrArgument(at place: Int, parenthesesOnly: Bool = false) {
    guard place < bytes.count else { return }
    guard bytes[place] == UInt8(ascii: "(") else {
      if !parenthesesOnly { specifier(at: place, isTypeOnly: false) }
      return
    }
    let start = skippingOpenParentheses(from: place)
    guard start < bytes.count, bytes[start] != UInt8(ascii: ")") else { return }
    if opensText(at: start) {
      specifier(at: start, isTypeOnly: false)
      if let last = modules.last, last.range.lowerBound == start,
        isPartOfSum(endingAt: last.range.upperBound)
      {
        loadsByPattern = true
      }
      return
    }
    let end = endOfName(from: start)
    if end > start, endsArgument(at: skippingSpace(from: end)) {
      names.append(ByteRange(start, end))
    } else {
      loadsByPattern = true
    }
  }

  /// Takes the quoted text that begins here, if there is one; not one with a `${` in it.
  mutating func specifier(at place: Int, isTypeOnly: Bool) {
    guard place < bytes.count else { return }
    let quote = bytes[place]
    guard
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`")
    else { return }
    var end = place + 1
    while end < bytes.count, bytes[end] != quote {
      if bytes[end] == UInt8(ascii: "\n") { return }
      if quote == UInt8(ascii: "`"), bytes[end] == UInt8(ascii: "$") {
        loadsByPattern = true
        return
      }
      end += 1
    }
    guard end < bytes.count, end > place + 1 else { return }
    modules.append(
      ImportedModule(
        specifier: String(decoding: bytes[place + 1..<end], as: UTF8.self),
        range: ByteRange(place, end + 1), isTypeOnly: isTypeOnly))
  }

  /// Whether what follows `import` or `export` is `type X`, `type { … }` or `{ type X, type Y }`.
  private func isTypeClause(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] == UInt8(ascii: "{") { return namesOnlyTypes(from: place + 1) }
    guard let next = afterType(at: place) else { return false }
    // `import type from "x"` imports a value of that name.
    return !(holds("from", at: next) && endsWord(at: next + 4) && opensQuote(after: next + 4))
  }

  private func opensQuote(after place: Int) -> Bool {
    let next = skippingSpace(from: place)
    return next < bytes.count
      && (bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "'"))
  }

  /// Where the name or brace after the modifier `type` begins; nil where there is no such.
  private func afterType(at place: Int) -> Int? {
    guard holds("type", at: place), endsWord(at: place + 4) else { return nil }
    let next = skippingSpace(from: place + 4)
    guard next < bytes.count else { return nil }
    let begins =
      ImportScan.isNameByte(bytes[next]) || bytes[next] == UInt8(ascii: "{")
      || bytes[next] == UInt8(ascii: "*")
    return begins && !(holds("as", at: next) && endsWord(at: next + 2)) ? next : nil
  }

  func endsWord(at place: Int) -> Bool {
    place >= bytes.count || !ImportScan.isNameByte(bytes[place])
  }

  private func namesOnlyTypes(from start: Int) -> Bool {
    var place = skippingSpace(from: start)
    var count = 0
    while place < bytes.count, bytes[place] != UInt8(ascii: "}") {
      guard afterType(at: place) != nil else { return false }
      count += 1
      while place < bytes.count, bytes[place] != UInt8(ascii: ","),
        bytes[place] != UInt8(ascii: "}")
      {
        place += 1
      }
      if place < bytes.count, bytes[place] == UInt8(ascii: ",") {
        place = skippingSpace(from: place + 1)
      }
    }
    return count > 0
  }

  /// Past white space and comments.
  func skippingSpace(from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        place += 1
      } else if byte == UInt8(ascii: "/"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "/")
      {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      } else if byte == UInt8(ascii: "/"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "*")
      {
        place += 2
        while place + 1 < bytes.count,
          !(bytes[place] == UInt8(ascii: "*") && bytes[place + 1] == UInt8(ascii: "/"))
        {
          place += 1
        }
        place += 2
      } else {
        break
      }
    }
    return place
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }
}
