import Source

/// The files whose functions may set a header of cross-origin answers: those that speak of it, and
/// those that import them, directly or through others.
///
/// Whatever a handler calls is looked through for such headers; most of it has nothing to do with
/// them, and a look at the bytes tells. May name too many files.
struct HeaderReach {
  private let files: Set<FileID>
  private let hasAll: Bool

  /// How the header and the packages that set it are spelled. Servers that answer every origin
  /// unless told otherwise are no helpers of a handler, so that their names are not needed.
  private static let words = ["cors", "Cors", "CORS", "llow-Origin", "llow-origin", "llowOrigin"]
  /// Beyond so many files the exact answer costs more than it saves.
  private static let fileLimit = 5_000

  init(_ workspace: any Workspace) {
    var pending = Self.words.flatMap { workspace.scripts(containing: $0) }
    var seen = Set(pending)
    while let file = pending.popLast(), seen.count < Self.fileLimit {
      for importer in workspace.importers(of: file) where seen.insert(importer).inserted {
        pending.append(importer)
      }
    }
    files = seen
    hasAll = seen.count >= Self.fileLimit
  }

  /// Whether a function of a file may set the header without being handed it. Files of a Swift
  /// module see one another without an import.
  func includes(_ file: FileID, of language: Language) -> Bool {
    hasAll || language == .swift || files.contains(file)
  }
}
