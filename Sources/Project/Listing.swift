/// Which files there are, before any of them is read.
struct Listing: Sendable {
  var files: [ListedFile] = []
  /// Where links lead that stay inside the root, by the paths of the links.
  var links: [String: String] = [:]
  var skipped: [SkippedFile] = []
  /// Content that comes from git's index and not from the disk, by path.
  var blobs: [String: [UInt8]] = [:]
  /// Why git was not asked although there is a repository; its words.
  var gitProblem: String?

  /// What git tracks. Links and submodules are among the files until somebody tries to read them.
  static func tracked(_ git: Git) async throws(ProjectError) -> Listing {
    let names = try await git.tracked()
    var listing = Listing()
    listing.note(unreadableNames: names.unreadable)
    listing.files.reserveCapacity(names.paths.count)
    var classifier = PathClassifier()
    for path in names.paths {
      // A path in conflict is listed once for each side.
      guard listing.files.last?.path != path, let file = classifier.file(path) else { continue }
      listing.files.append(file)
    }
    return listing
  }

  /// The whole index and nothing else, as the next commit will have it.
  static func index(_ root: ProjectRoot) async throws(ProjectError) -> Listing {
    guard let git = Git(root) else { throw .notARepository(root.path) }
    async let asking = git.changed()
    let index = try await git.index()
    let changed = Set(try await asking.get().paths)

    var listing = Listing()
    listing.note(unreadableNames: index.unreadableNames)
    var wanted: [Git.Entry] = []
    var classifier = PathClassifier()
    for entry in index.entries {
      guard let file = classifier.file(entry.path) else { continue }
      if !entry.isLink { listing.files.append(file) }
      let differs = entry.isDetached || changed.contains(entry.path)
      if entry.isLink || (differs && file.kind != .opaque) { wanted.append(entry) }
    }
    let contents = try await git.contents(of: wanted.map(\.blob))
    for (entry, content) in zip(wanted, contents) {
      if entry.isLink {
        let target = content.map { String(decoding: $0, as: UTF8.self) }
        if let target { listing.add(link: entry.path, to: target, root: root) }
      } else if let content {
        listing.blobs[entry.path] = content
      } else {
        listing.skipped.append(SkippedFile(entry.path, .unreadable("git does not have the blob")))
      }
    }
    return listing
  }

  mutating func add(link path: String, to target: String, root: ProjectRoot) {
    let inside =
      target.hasPrefix("/")
      ? ProjectPath.relative(target, to: root.path)
      : ProjectPath.join(ProjectPath.folder(of: path), target)
    // A link that leaves the root, or leads to the root itself, brings no file.
    if let inside, !inside.isEmpty { links[path] = inside }
  }

  mutating func note(unreadableNames: [String]) {
    for name in unreadableNames {
      skipped.append(SkippedFile(name, .unreadable("its name is not UTF-8")))
    }
  }
}
