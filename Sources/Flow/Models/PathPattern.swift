/// A shell pattern of paths: `*` is any text within a name, `**` any number of folders, `{a,b}`
/// either.
package struct PathPattern: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Without `{a,b}`: one for each choice.
  private let choices: [[Part]]

  private enum Part: Hashable, Sendable {
    case anyFolders
    /// The bytes of a name, in which an asterisk is any text.
    case name([UInt8])
  }

  package init(_ text: String) {
    choices = Self.expanded(text[...]).map { choice in
      choice.split(separator: "/").map { $0 == "**" ? .anyFolders : .name(Array($0.utf8)) }
    }
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// The last four bytes of what the pattern fits, one for each choice; nil where a choice leaves one
  /// of them open.
  var endings: [UInt32?] {
    choices.map { parts in
      guard case .name(let name)? = parts.last, !name.suffix(4).contains(UInt8(ascii: "*")) else {
        return nil
      }
      return Self.ending(of: name.span)
    }
  }

  /// The last four bytes as one number; nil for less.
  static func ending(of bytes: borrowing Span<UInt8>) -> UInt32? {
    guard bytes.count >= 4 else { return nil }
    return (bytes.count - 4..<bytes.count).reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
  }

  /// Whether the pattern fits a path, or the tail of it that begins at some folder.
  func matchesTail(of path: String) -> Bool { matches(path, fromStart: nil) }

  /// Whether the pattern fits what follows the first bytes of a path.
  ///
  /// - Parameter start: a byte offset at which a name begins.
  func matches(_ path: String, after start: Int = 0) -> Bool { matches(path, fromStart: start) }

  private func matches(_ path: String, fromStart start: Int?) -> Bool {
    let bytes = path.utf8.span
    return choices.contains { parts in
      Self.mayFit(parts, bytes)
        && Self.fits(parts, parts.count, bytes, to: bytes.count, from: start)
    }
  }

  /// Whether a path ends as a pattern does, as far as its last asterisk; most paths do not.
  private static func mayFit(_ parts: [Part], _ path: borrowing Span<UInt8>) -> Bool {
    guard case .name(let name)? = parts.last else { return true }
    var (at, end) = (name.count, path.count)
    while at > 0, name[at - 1] != UInt8(ascii: "*") {
      guard end > 0, path[end - 1] == name[at - 1] else { return false }
      (at, end) = (at - 1, end - 1)
    }
    return true
  }

  /// Goes from the end to the beginning, for the last name is the one that differs most.
  ///
  /// - Parameters:
  ///   - count: how many parts are still to be fitted.
  ///   - end: the byte offset after the last name that is still to be fitted; -1 when none is left.
  ///   - start: where the first name must begin; nil for any.
  private static func fits(
    _ parts: [Part], _ count: Int, _ path: borrowing Span<UInt8>, to end: Int, from start: Int?
  ) -> Bool {
    var count = count
    var end = end
    while count > 0 {
      count -= 1
      switch parts[count] {
      case .anyFolders:
        while true {
          if fits(parts, count, path, to: end, from: start) { return true }
          guard end > start ?? 0 else { return false }
          end = beginning(ofNameBefore: end, path) - 1
        }
      case .name(let pattern):
        guard end > start ?? 0 else { return false }
        let first = beginning(ofNameBefore: end, path)
        guard fits(pattern, path, first..<end) else { return false }
        end = first - 1
      }
    }
    guard let start else { return true }
    return end == start - 1
  }

  private static func beginning(
    ofNameBefore end: Int, _ path: borrowing Span<UInt8>
  ) -> Int {
    var first = end
    while first > 0, path[first - 1] != UInt8(ascii: "/") { first -= 1 }
    return first
  }

  /// The last asterisk that was passed is tried again where the rest does not fit.
  private static func fits(
    _ pattern: [UInt8], _ path: borrowing Span<UInt8>, _ name: Range<Int>
  ) -> Bool {
    var at = 0
    var index = name.lowerBound
    var retry: (at: Int, index: Int)?
    while index < name.upperBound {
      if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
        at += 1
        retry = (at, index)
      } else if at < pattern.count, pattern[at] == path[index] {
        at += 1
        index += 1
      } else if let last = retry {
        at = last.at
        index = last.index + 1
        retry = (at, index)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func expanded(_ pattern: Substring) -> [Substring] {
    guard let open = pattern.firstIndex(of: "{"),
      let close = pattern[open...].firstIndex(of: "}")
    else { return [pattern] }
    let choices = pattern[pattern.index(after: open)..<close]
      .split(separator: ",", omittingEmptySubsequences: false)
    let tail = pattern[pattern.index(after: close)...]
    return choices.flatMap { expanded("\(pattern[..<open])\($0)\(tail)") }
  }
}
