package import Source

/// The project as it was read: which files there are, and the bytes of those that speak of Behest.
package struct Repository: Sendable {
  /// Where the content of the files comes from.
  package enum Content: Hashable, Sendable {
    case workingTree
    /// git's index: what the next commit will hold. Untracked and ignored files do not exist.
    case index
  }

  /// A file that speaks of Behest, or may hold one of its keys.
  package struct ScreenedFile: Sendable {
    package let source: SourceFile
    package let mentions: Mentions
  }

  /// What came of asking for a file's bytes.
  package enum Bytes: Hashable, Sendable {
    case bytes([UInt8])
    case skipped(SkippedFile.Reason)
  }

  /// The largest file that is analysed, in bytes, where the settings say nothing.
  package static let usualSizeLimit = 1 << 20

  package let root: ProjectRoot
  package let content: Content
  package let files: FileTable
  /// The files that speak of Behest, in the order of their ids.
  package let screened: [ScreenedFile]
  /// How many files were read and looked through.
  package let checkedFiles: Int
  /// In the order of their paths.
  package let skipped: [SkippedFile]
  /// Why a repository was listed without git, in git's words; then nothing is known to be ignored.
  package let gitProblem: String?
  private let folder: RootFolder
  private let blobs: [String: [UInt8]]
  /// By the numbers of the files; nil for those that were not kept.
  private let kept: [[UInt8]?]
  private let sizeLimit: Int

  /// Lists the files of a project and looks through all of them.
  package static func read(
    _ root: ProjectRoot, content: Content = .workingTree, sizeLimit: Int = usualSizeLimit
  ) async throws(ProjectError) -> Repository {
    guard let folder = RootFolder(root.path) else {
      throw .unreadablePath(root.path, "the folder cannot be opened")
    }
    let reading = try await Reading.read(
      root, content: content, folder: folder, sizeLimit: sizeLimit)
    return Repository(
      root: root, content: content, folder: folder, reading: reading, sizeLimit: sizeLimit)
  }

  private init(
    root: ProjectRoot, content: Content, folder: RootFolder, reading: Reading, sizeLimit: Int
  ) {
    let listing = reading.listing
    let isMissing = reading.results.values.contains(.missing)
    let files =
      if let table = reading.table, !isMissing {
        table.following(listing.links)
      } else {
        FileTable(
          listing.files.filter { reading.results[$0.path] != .missing }, links: listing.links)
      }
    var screened: [ScreenedFile] = []
    var skipped = listing.skipped
    for path in reading.results.keys.sorted(by: ProjectPath.precedes) {
      guard let id = files.id(of: path), files[id].path == path else { continue }
      switch reading.results[path] {
      case .kept(let bytes, let mentions):
        screened.append(
          ScreenedFile(source: files[id].source(id: id, bytes: bytes), mentions: mentions))
      case .skipped(let reason): skipped.append(SkippedFile(path, reason))
      case .missing, .passed, nil: continue
      }
    }
    var kept = [[UInt8]?](repeating: nil, count: files.files.count)
    for file in screened { kept[file.source.id.index] = file.source.bytes }
    for (path, bytes) in reading.passed {
      if let id = files.id(of: path) { kept[id.index] = bytes }
    }
    self.kept = kept
    self.root = root
    self.content = content
    self.files = files
    self.screened = screened
    self.checkedFiles = files.files.lazy.filter { $0.kind != .opaque }.count
    self.skipped = skipped.sorted()
    self.gitProblem = listing.gitProblem
    self.folder = folder
    self.blobs = listing.blobs
    self.sizeLimit = sizeLimit
  }

  /// The bytes of any file, read now unless they were kept. What is no text is refused, as is what
  /// is too large.
  package func bytes(of id: FileID) -> Bytes {
    var buffer: [UInt8] = []
    return bytes(of: id, buffer: &buffer)
  }

  /// The same with a buffer that is used again; it is made on first use.
  func bytes(of id: FileID, buffer: inout [UInt8]) -> Bytes {
    guard files.files.indices.contains(id.index) else {
      return .skipped(.unreadable("there is no such file"))
    }
    if let bytes = kept[id.index] { return .bytes(bytes) }
    let path = files[id].path
    if let blob = blobs[path] {
      return blob.count > sizeLimit
        ? .skipped(.tooLarge(blob.count, limit: sizeLimit)) : Repository.text(blob)
    }
    if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: min(sizeLimit, 1 << 16) + 1) }
    var reading = folder.read(path, into: &buffer)
    if case .longer(let size) = reading, size <= sizeLimit {
      buffer = [UInt8](repeating: 0, count: sizeLimit + 1)
      reading = folder.read(path, into: &buffer)
    }
    switch reading {
    case .whole(let count): return Repository.text(Array(buffer[..<count]))
    case .longer(let size): return .skipped(.tooLarge(size, limit: sizeLimit))
    case .notAFile: return .skipped(.unreadable("it is no longer there"))
    case .failed(let reason): return .skipped(.unreadable(reason))
    }
  }

  /// The files among some whose bytes hold a text.
  package func files(among files: [FileID], holding text: String) -> [FileID] {
    let wanted = Array(text.utf8)
    return filterOnAllCores(count: files.count) { index, buffer in
      guard case .bytes(let bytes) = bytes(of: files[index], buffer: &buffer) else { return false }
      return occurs(wanted, in: bytes)
    }.map { files[$0] }
  }

  /// The file with its bytes; nil where it cannot be read.
  package func source(of id: FileID) -> SourceFile? {
    guard case .bytes(let bytes) = bytes(of: id) else { return nil }
    return files[id].source(id: id, bytes: bytes)
  }

  private static func text(_ bytes: [UInt8]) -> Bytes {
    let screen = ByteScreen(bytes)
    if screen.hasNUL || (!screen.isASCII && !isUTF8(bytes, count: bytes.count)) {
      return .skipped(.notText)
    }
    return .bytes(bytes)
  }
}

extension ListedFile {
  func source(id: FileID, bytes: [UInt8]) -> SourceFile {
    SourceFile(
      id: id, path: path, bytes: bytes, isInRepository: isInRepository,
      language: kind == .dotenv ? .dotenv : nil)
  }
}
