package import Source

/// One file of the project.
package struct ListedFile: Hashable, Sendable {
  /// Relative to the root, with `/`.
  package let path: String
  package let kind: FileKind
  /// False for a file that an ignore rule keeps out of the repository.
  package let isInRepository: Bool

  package init(path: String, kind: FileKind? = nil, isInRepository: Bool = true) {
    self.path = path
    self.kind = kind ?? FileKind(path: path)
    self.isInRepository = isInRepository
  }

  /// Whether the file is a script in JavaScript or TypeScript, or has such scripts inside: imports
  /// may stand in it.
  package var holdsScripts: Bool {
    switch kind {
    case .script, .component: true
    case .configuration: path.hasSuffix(".html") || path.hasSuffix(".htm")
    case .swift, .declaration, .dotenv, .text, .opaque: false
    }
  }

  /// Whether there is code in the file that can be analysed.
  package var holdsProgram: Bool { kind == .swift || holdsScripts }
}

/// All files of the project in the order of their paths: a file's id is its place here.
///
/// Every question about what exists is answered from here and never from the disk, so that the
/// index of a commit answers like a working tree.
package struct FileTable: Sendable {
  /// In the order of the ids.
  package let files: [ListedFile]
  private let numbers: [String: Int32]
  /// The paths without what follows the first dot of their names.
  private let stems: Set<String>
  /// Where links lead that stay inside the root, by the paths of the links.
  private let links: [String: String]

  /// The paths may come in any order; of a path listed twice the first counts.
  package init(_ listed: [ListedFile], links: [String: String] = [:]) {
    let files = FileTable.ordered(listed)
    var numbers = [String: Int32](minimumCapacity: files.count)
    for (number, file) in files.enumerated() { numbers[file.path] = Int32(number) }
    self.files = files
    self.numbers = numbers
    self.links = links
    stems = Set(files.map { String(FileTable.stem(of: $0.path)) })
  }

  private init(_ table: FileTable, links: [String: String]) {
    files = table.files
    numbers = table.numbers
    stems = table.stems
    self.links = links
  }

  /// The same files, and where links lead.
  func following(_ links: [String: String]) -> FileTable { FileTable(self, links: links) }

  /// Whether there may be a file at a path or at one that begins with it and goes on with a dot.
  /// Most paths that a specifier may mean lead nowhere, and one look tells.
  func mayExist(_ path: String) -> Bool {
    !links.isEmpty || stems.contains(String(FileTable.stem(of: path)))
  }

  private static func stem(of path: String) -> Substring {
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    // A hidden file's name begins with a dot.
    let name = bytes[start...].dropFirst()
    return path[..<(name.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex)]
  }

  package var count: Int { files.count }
  package var ids: some RandomAccessCollection<FileID> { (0..<files.count).lazy.map(FileID.init) }

  package subscript(id: FileID) -> ListedFile { files[id.index] }

  /// The file at a path relative to the root; links are followed. Nil where there is none.
  package func id(of path: String) -> FileID? {
    if let number = numbers[path] { return FileID(Int(number)) }
    if links.isEmpty { return nil }
    var path = path
    // A link may lead to a link; a circle ends.
    for _ in 0..<8 {
      guard let next = throughLink(path) else { return nil }
      if let number = numbers[next] { return FileID(Int(number)) }
      path = next
    }
    return nil
  }

  /// The numbers of the files below a folder, `""` for the root; they lie side by side.
  package func files(below folder: String) -> Range<Int> {
    if folder.isEmpty { return 0..<files.count }
    let start = firstIndex(notBefore: folder + "/")
    // `0` is the character that follows `/`.
    return start..<max(start, firstIndex(notBefore: folder + "0"))
  }

  /// The ids of the files below a folder.
  package func ids(below folder: String) -> [FileID] { files(below: folder).map(FileID.init) }

  package func isFolder(_ path: String) -> Bool { !files(below: path).isEmpty }

  private func throughLink(_ path: String) -> String? {
    if let target = links[path] { return target }
    for folder in ProjectPath.foldersUpward(from: path) {
      if let target = links[folder], let rest = ProjectPath.relative(path, to: folder) {
        return ProjectPath.join(target, rest)
      }
    }
    return nil
  }

  private func firstIndex(notBefore path: String) -> Int {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if ProjectPath.precedes(files[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// In the order of their paths, each path once.
  static func ordered(_ listed: [ListedFile]) -> [ListedFile] {
    // git lists in this order, and most lists are one of git's: they are only looked at.
    let isOrdered = zip(listed, listed.dropFirst()).allSatisfy {
      ProjectPath.precedes($0.path, $1.path)
    }
    if isOrdered { return listed }
    var files: [ListedFile] = []
    files.reserveCapacity(listed.count)
    for file in listed.sorted(by: { ProjectPath.precedes($0.path, $1.path) })
    where files.last?.path != file.path {
      files.append(file)
    }
    return files
  }
}
