/// Reads the `exports` and `imports` of a package.
struct ExportsReader {
  let side: ModuleSide

  /// The targets for a subpath (`.`, `./server`, `#db`), the best first. The conditions of this
  /// side come before all others, so that an unusual condition is still better than no answer.
  func targets(of wanted: String, in exports: JSONValue) -> [String] {
    var found: [String] = []
    for value in values(for: wanted, in: exports) {
      for level in Level.allCases {
        collect(value.json, star: value.star, level: level, into: &found)
      }
    }
    return found
  }

  private enum Level: CaseIterable { case ours, declarations, any }

  private func values(
    for wanted: String, in exports: JSONValue
  ) -> [(json: JSONValue, star: Substring)] {
    let hasSubpaths = exports.members.contains { $0.key.hasPrefix(".") || $0.key.hasPrefix("#") }
    if !hasSubpaths { return wanted == "." ? [(exports, ""[...])] : [] }
    if let exact = exports[wanted] { return [(exact, ""[...])] }
    // Patterns and the old form for folders; the longest text in front of the star wins.
    let fitting = exports.members.compactMap { member -> (Int, JSONValue, Substring)? in
      let key = member.key
      if key.hasSuffix("/"), wanted.hasPrefix(key) {
        return (key.count, member.value, wanted.dropFirst(key.count))
      }
      guard let star = key.firstIndex(of: "*") else { return nil }
      let prefix = key[..<star]
      let suffix = key[star...].dropFirst()
      guard wanted.hasPrefix(prefix), wanted.hasSuffix(suffix),
        wanted.count >= prefix.count + suffix.count
      else { return nil }
      return (prefix.count, member.value, wanted.dropFirst(prefix.count).dropLast(suffix.count))
    }
    return fitting.sorted { $0.0 > $1.0 }.map { ($0.1, $0.2) }
  }

  private func collect(
    _ value: JSONValue, star: Substring, level: Level, into found: inout [String]
  ) {
    // The reader of JSON bounds how deep a value nests; the stack keeps the order of the file.
    var waiting = [value]
    while let value = waiting.popLast() {
      switch value.content {
      case .string(let target):
        let text = target.hasSuffix("/") ? target + star : target.replacing("*", with: String(star))
        if !found.contains(text) { found.append(text) }
      case .array(let elements): waiting += elements.reversed()
      case .object(let members):
        waiting += members.filter { takes($0.key, level) }.map(\.value).reversed()
      case .number, .bool, .null: continue
      }
    }
  }

  private func takes(_ condition: String, _ level: Level) -> Bool {
    switch level {
    case .ours: ours.contains(condition)
    case .declarations: ours.contains(condition) || condition.hasPrefix("types")
    case .any: true
    }
  }

  private var ours: Set<String> {
    switch side {
    case .server: ExportsReader.common.union(["node", "worker", "workerd", "deno", "bun"])
    case .client: ExportsReader.common.union(["browser", "react-native"])
    }
  }

  /// `source` and its like are what a repository calls its own uncompiled files.
  private static let common: Set<String> = [
    "source", "typescript", "development", "module", "import", "require", "production", "default",
    "node-addons", "module-sync",
  ]
}
