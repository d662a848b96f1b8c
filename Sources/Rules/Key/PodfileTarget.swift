import Flow
import Source

/// The target of a Podfile that a place in it is about: that of the plugin's own options, else the one
/// whose block is open there, else the only one.
struct PodfileTarget {
  private let lines: [(start: Int, text: String)]

  init(_ file: SourceFile) {
    let table = LineTable(file.bytes)
    lines = (1...table.count).map { number in
      let range = table.bytes(ofLine: number)
      return (
        range.lowerBound, file.text(ByteRange(range.lowerBound, range.upperBound))
      )
    }
  }

  /// What makes a place an app's; nil where no target can be named.
  func evidence(at place: ByteRange) -> AppEvidence? {
    let name = option(around: place.lowerBound) ?? open(at: place.lowerBound) ?? only
    return name.map { AppEvidence(target: $0, manifest: "Podfile", reason: .isBuilt) }
  }

  /// `plugin 'cocoapods-keys', { keys: [...], target: "App" }`, which may go over several lines.
  private func option(around offset: Int) -> String? {
    guard let first = lines.lastIndex(where: { $0.start <= offset && isPlugin($0.text) }) else {
      return nil
    }
    for (start, text) in lines[first...] {
      if start > offset, isPlugin(text) || isTarget(text) || text.hasPrefix("end") { return nil }
      for spelling in ["target:", ":target", "\"target\"", "'target'"] {
        guard let found = text.firstRange(of: spelling) else { continue }
        if let name = quoted(text[found.upperBound...]) { return name }
      }
    }
    return nil
  }

  private func isPlugin(_ line: String) -> Bool {
    line.drop(while: \.isWhitespace).hasPrefix("plugin")
  }

  private func isTarget(_ line: String) -> Bool {
    let words = line.drop(while: \.isWhitespace)
    return words.hasPrefix("target ") || words.hasPrefix("target(")
  }

  /// The last block whose line begins before a place and that no `end` as far to the left closes.
  private func open(at offset: Int) -> String? {
    var blocks: [(indentation: Int, name: String)] = []
    for (start, text) in lines where start <= offset {
      let indentation = text.prefix { $0.isWhitespace }.count
      let words = text.dropFirst(indentation)
      if isTarget(text), let name = quoted(words) {
        blocks.append((indentation, name))
      } else if words.hasPrefix("end"), let last = blocks.last, last.indentation == indentation {
        blocks.removeLast()
      }
    }
    return blocks.last?.name
  }

  private var only: String? {
    let names = lines.compactMap { isTarget($0.text) ? quoted($0.text[...]) : nil }
    return names.count == 1 ? names.first : nil
  }

  /// The first text in quotes.
  private func quoted(_ text: Substring) -> String? {
    guard let start = text.firstIndex(where: { $0 == "'" || $0 == "\"" }) else { return nil }
    let rest = text[text.index(after: start)...]
    guard let end = rest.firstIndex(of: text[start]) else { return nil }
    return String(rest[..<end])
  }
}
