/// Judges paths as they come, which is folder by folder: what a folder's name says is worked out
/// once for all that lie in it.
struct PathClassifier {
  private var folder: String?
  private var isExcluded = false
  private var isGenerated = false

  /// The file at a path; nil in a folder that is never listed.
  mutating func file(_ path: String, isInRepository: Bool = true) -> ListedFile? {
    let folder = ProjectPath.folder(of: path)
    if folder != self.folder {
      self.folder = folder
      isExcluded = GeneratedFolders.exclude(path)
      isGenerated = GeneratedFolders.hold(path)
    }
    if isExcluded { return nil }
    return ListedFile(
      path: path, kind: FileKind(path: path, isGenerated: isGenerated),
      isInRepository: isInRepository)
  }
}
