/// The `.gitignore` files of a folder that is in no repository (a tarball, an export): they tell
/// which files were meant to be kept out.
struct IgnoreRules {
  /// By folder, in the order of the file.
  private let byFolder: [String: [Rule]]

  private struct Rule {
    let pattern: String
    let isNegative: Bool
    /// With a `/` in front or within it the pattern counts from the folder of its file only.
    let isAnchored: Bool
  }

  init(_ files: [ListedFile], folder: RootFolder) {
    var byFolder: [String: [Rule]] = [:]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    for file in files where ProjectPath.name(of: file.path) == ".gitignore" {
      guard case .whole(let count) = folder.read(file.path, into: &buffer) else { continue }
      byFolder[ProjectPath.folder(of: file.path)] = IgnoreRules.rules(in: buffer[..<count])
    }
    self.byFolder = byFolder
  }

  /// Whether the file, or a folder that it lies in, is ignored; the last rule that fits decides,
  /// those of inner folders after those of outer ones.
  func ignore(_ path: String) -> Bool {
    if byFolder.isEmpty { return false }
    var isIgnored = false
    for folder in ProjectPath.foldersUpward(from: path).reversed() {
      guard let inside = ProjectPath.relative(path, to: folder) else { continue }
      for rule in byFolder[folder] ?? [] where IgnoreRules.fits(rule, inside) {
        isIgnored = !rule.isNegative
      }
    }
    return isIgnored
  }

  private static func rules(in bytes: ArraySlice<UInt8>) -> [Rule] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      var text = line
      while text.last == " " || text.last == "\t" { text = text.dropLast() }
      if text.isEmpty || text.hasPrefix("#") { return nil }
      let isNegative = text.hasPrefix("!")
      if isNegative { text = text.dropFirst() }
      if text.hasSuffix("/") { text = text.dropLast() }
      return Rule(
        pattern: String(text.drop { $0 == "/" }), isNegative: isNegative,
        isAnchored: text.contains("/"))
    }
  }

  private static func fits(_ rule: Rule, _ path: String) -> Bool {
    let pattern = rule.isAnchored ? rule.pattern : "**/" + rule.pattern
    return PathPattern.includes(path, [pattern, pattern + "/**"])
  }
}
