/// The folders that hold tracked files, to see what else lies in them.
///
/// git answers the same question (`ls-files --others`) with a walk of its own, which takes as long
/// as reading all files; so it is asked only about the few names that the index does not have.
struct TrackedFolders: Sendable {
  /// Every folder with a tracked file in or below it, the root first.
  let folders: [String]
  private let known: Set<String>

  init(_ listing: Listing) {
    var known = Set<String>(minimumCapacity: listing.files.count / 2)
    var folders = [""]
    var last: Substring = ""
    for file in listing.files {
      // Files come folder by folder: mostly it is the one before.
      guard let slash = file.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
      if file.path[..<slash] == last { continue }
      last = file.path[..<slash]
      var folder = String(last)
      while !folder.isEmpty, known.insert(folder).inserted {
        folders.append(folder)
        folder = ProjectPath.folder(of: folder)
      }
    }
    self.folders = folders
    self.known = known
  }

  /// What a look into a folder shows.
  enum Survey: Sendable {
    /// Names that the index does not have, as paths; nil for one that is not UTF-8.
    case unknown([String?])
    /// The folder was deleted, or became a file or a link.
    case gone
  }

  /// Looks into a folder, by its place in `folders`; nil where there is nothing to say.
  func survey(_ index: Int, _ root: RootFolder, _ files: FileTable) -> Survey? {
    let folder = folders[index]
    switch root.entries(of: folder) {
    case .notAFolder: return .gone
    // What lies there cannot be read either, which is said of the files.
    case .failed: return nil
    case .entries(let entries):
      var unknown: [String?] = []
      for entry in entries {
        guard let name = entry.name else {
          unknown.append(nil)
          continue
        }
        let path = folder.isEmpty ? name : folder + "/" + name
        if !isKnown(path, name, entry.kind, files) { unknown.append(path) }
      }
      return unknown.isEmpty ? nil : .unknown(unknown)
    }
  }

  private func isKnown(_ path: String, _ name: String, _ kind: FolderEntry.Kind, _ files: FileTable)
    -> Bool
  {
    if kind == .folder { return known.contains(path) || GeneratedFolders.excludes(name) }
    return files.id(of: path) != nil
  }
}
