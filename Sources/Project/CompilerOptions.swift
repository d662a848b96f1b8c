/// What a `tsconfig.json` or `jsconfig.json` says of how specifiers are found.
struct CompilerOptions: Sendable {
  /// Relative to the root; nil where none is set.
  var baseFolder: String?
  var paths: [PathAlias] = []

  /// One row of `paths`: `"@/*": ["./src/*"]`.
  struct PathAlias: Sendable {
    let pattern: String
    /// Relative to the root; what lies outside is left out.
    let targets: [String]
  }

  var isEmpty: Bool { baseFolder == nil && paths.isEmpty }

  /// The paths that a specifier may mean, the best first: the exact pattern, else the one with
  /// the longest text before its `*`; then the base folder.
  func candidates(for specifier: String) -> [String] {
    var best: (alias: PathAlias, matched: Substring, length: Int)?
    for alias in paths {
      guard let star = alias.pattern.firstIndex(of: "*") else {
        if alias.pattern == specifier { best = (alias, "", Int.max) }
        continue
      }
      let prefix = alias.pattern[..<star]
      let suffix = alias.pattern[star...].dropFirst()
      let length = prefix.utf8.count
      guard specifier.hasPrefix(prefix), specifier.hasSuffix(suffix),
        specifier.utf8.count >= length + suffix.utf8.count, best.map({ $0.length < length }) ?? true
      else { continue }
      best = (alias, specifier.dropFirst(prefix.count).dropLast(suffix.count), length)
    }
    var found: [String] = []
    if let best {
      for target in best.alias.targets {
        let path = target.replacing("*", with: best.matched, maxReplacements: 1)
        if let path = ProjectPath.join("", path) { found.append(path) }
      }
    }
    if let baseFolder, let path = ProjectPath.join(baseFolder, specifier) { found.append(path) }
    return found
  }
}
