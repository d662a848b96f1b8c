/// Patterns of folders as workspaces write them: `packages/*`, `apps/**`, `!examples/old`.
enum PathPattern {
  /// Whether the patterns take the path in; of those that fit the last decides.
  static func includes(_ path: String, _ patterns: [String]) -> Bool {
    var isIncluded = false
    for pattern in patterns {
      let isNegative = pattern.hasPrefix("!")
      var text = pattern.drop { $0 == "!" }
      if text.hasPrefix("./") { text = text.dropFirst(2) }
      if text.hasSuffix("/") { text = text.dropLast() }
      if fits(ProjectPath.parts(of: path)[...], ProjectPath.parts(of: text)[...]) {
        isIncluded = !isNegative
      }
    }
    return isIncluded
  }

  /// `*` is any text within a part; `**` any number of parts, the last one that was passed being
  /// tried again where the rest does not fit, so that the work is bounded by the product.
  private static func fits(
    _ path: ArraySlice<Substring>, _ pattern: ArraySlice<Substring>
  ) -> Bool {
    var path = path
    var pattern = pattern
    var retry: (path: ArraySlice<Substring>, pattern: ArraySlice<Substring>)?
    while true {
      if let part = pattern.first, part == "**" {
        retry = (path, pattern.dropFirst())
        pattern = pattern.dropFirst()
        continue
      }
      if let part = pattern.first, let name = path.first, partFits(name, part) {
        path = path.dropFirst()
        pattern = pattern.dropFirst()
        continue
      }
      if path.isEmpty && pattern.isEmpty { return true }
      guard let (from, rest) = retry, !from.isEmpty else { return false }
      retry = (from.dropFirst(), rest)
      path = from.dropFirst()
      pattern = rest
    }
  }

  private static func partFits(_ name: Substring, _ pattern: Substring) -> Bool {
    let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return name == pattern
    }
    guard name.hasPrefix(first), name.dropFirst(first.count).hasSuffix(last) else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
