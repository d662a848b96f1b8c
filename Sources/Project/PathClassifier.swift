/// Judges paths as they come, which is folder by folder: what the names of folders say is worked
/// out anew only from where a path leaves the one before.
struct PathClassifier {
  /// Of the path that came before; empty for the root.
  private var folder: Substring = ""
  /// The names of its folders, and the verdict on what lies in each.
  private var entered: [(name: Substring, verdict: GeneratedFolders)] = []
  private let root = GeneratedFolders(folder: "")

  /// The file at a path; nil in a folder that is never listed.
  mutating func file(_ path: String, isInRepository: Bool = true) -> ListedFile? {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { path[..<$0] } ?? ""
    if folder != self.folder { enter(folder) }
    let verdict = entered.last?.verdict ?? root
    if verdict.isExcluded { return nil }
    let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return ListedFile(
      path: path, kind: FileKind(name: name, isGenerated: verdict.isGenerated),
      isInRepository: isInRepository)
  }

  private mutating func enter(_ folder: Substring) {
    self.folder = folder
    var depth = 0
    for name in ProjectPath.parts(of: folder) {
      if depth == entered.count || entered[depth].name != name {
        entered.removeSubrange(depth...)
        entered.append((name, (entered.last?.verdict ?? root).entering(name)))
      }
      depth += 1
    }
    entered.removeSubrange(depth...)
  }
}
