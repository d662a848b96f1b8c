extension Listing {
  /// Drops what was tracked in folders that are gone or have become links.
  mutating func remove(folders gone: [String]) {
    if gone.isEmpty { return }
    files.removeAll { file in gone.contains { ProjectPath.contains($0, file.path) } }
  }

  /// Adds what git does not track; gives the files that came.
  ///
  /// - Parameter unknown: the paths in tracked folders that the index does not have, of which those
  ///   that git did not name are ignored: only the dotenv files among them are taken, and the texts
  ///   in folders that are served, to look for the values of keys in them.
  mutating func add(
    untracked: Git.Names, unknown: [String], root: ProjectRoot, folder: RootFolder
  ) -> [ListedFile] {
    note(unreadableNames: untracked.unreadable)
    var classifier = PathClassifier()
    var added: [ListedFile] = []
    var folders: Set<String> = []
    for path in untracked.paths {
      // A repository inside this one is listed as a folder.
      if path.hasSuffix("/") { continue }
      guard let file = classifier.file(path) else { continue }
      folders.insert(ProjectPath.folder(of: path))
      if let target = folder.target(ofLink: path) {
        add(link: path, to: target, root: root)
      } else {
        added.append(file)
      }
    }
    let listed = Set(untracked.paths)
    var hidden = Set(unknown.filter { FileKind(path: $0) == .dotenv })
    for place in folders {
      for entry in folder.entries(of: place).found where entry.kind == .file {
        guard let name = entry.name, FileKind(path: name) == .dotenv else { continue }
        hidden.insert(place.isEmpty ? name : place + "/" + name)
      }
    }
    for path in unknown where ServedFolders.holdText(path) && !listed.contains(path) {
      added.append(ListedFile(path: path, kind: .text, isInRepository: false))
    }
    let tracked = hidden.isEmpty ? [] : Set(files.lazy.filter { $0.kind == .dotenv }.map(\.path))
    for path in hidden where !listed.contains(path) && !tracked.contains(path) {
      added.append(ListedFile(path: path, kind: .dotenv, isInRepository: false))
    }
    files += added
    return added
  }
}
