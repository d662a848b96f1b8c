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

  /// What git tracks, as far as the index tells.
  static func tracked(
    _ root: ProjectRoot, folder: RootFolder, git: Git
  ) async throws(ProjectError) -> Listing {
    let index = try await git.index()
    var listing = Listing()
    listing.note(unreadableNames: index.unreadableNames)
    listing.files.reserveCapacity(index.entries.count)
    var classifier = PathClassifier()
    for entry in index.entries {
      guard let file = classifier.file(entry.path) else { continue }
      if !entry.isLink {
        listing.files.append(file)
      } else if let target = folder.target(ofLink: entry.path) {
        listing.add(link: entry.path, to: target, root: root)
      }
    }
    return listing
  }

  /// Adds what git does not track, ignored dotenv files among it; gives the files that came.
  mutating func add(
    untracked: Git.Names, root: ProjectRoot, folder: RootFolder
  ) -> [ListedFile] {
    note(unreadableNames: untracked.unreadable)
    var classifier = PathClassifier()
    var replaced: [String] = []
    var others: [ListedFile] = []
    for path in untracked.paths {
      // A repository inside this one is listed as a folder.
      if path.hasSuffix("/") { continue }
      guard let file = classifier.file(path) else { continue }
      // What was a tracked folder may be a file or a link now; nothing is read through it.
      replaced.append(path + "/")
      if let target = folder.target(ofLink: path) {
        add(link: path, to: target, root: root)
      } else {
        others.append(file)
      }
    }
    let gone = folders(replaced)
    if !gone.isEmpty {
      files.removeAll { file in gone.contains { file.path.hasPrefix($0) } }
    }
    others += Listing.ignoredDotenvFiles(beside: files + others, folder: folder)
    files += others
    return others
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

  /// Those of the folders that hold a listed file, as long as the files are in their order.
  private func folders(_ folders: [String]) -> [String] {
    folders.filter { folder in
      var low = 0
      var high = files.count
      while low < high {
        let middle = (low + high) / 2
        if ProjectPath.precedes(files[middle].path, folder) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low < files.count && files[low].path.hasPrefix(folder)
    }
  }

  /// Files whose presence makes a folder one where dotenv files are read from.
  private static let manifests: Set<Substring> = [
    "package.json", "Package.swift", "deno.json", "deno.jsonc", "wrangler.toml", "wrangler.json",
    "wrangler.jsonc",
  ]

  /// Dotenv files that an ignore rule hides from git, in the root and beside manifests.
  private static func ignoredDotenvFiles(
    beside files: [ListedFile], folder: RootFolder
  ) -> [ListedFile] {
    var folders: Set<String> = ["", "supabase", "supabase/functions"]
    var dotenvFiles: Set<String> = []
    for file in files {
      if manifests.contains(ProjectPath.name(of: file.path)) {
        folders.insert(ProjectPath.folder(of: file.path))
      }
      if file.kind == .dotenv { dotenvFiles.insert(file.path) }
    }
    var found: [ListedFile] = []
    for place in folders.sorted(by: ProjectPath.precedes) {
      for entry in folder.entries(of: place) ?? [] where entry.kind == .file {
        guard let name = entry.name, FileKind(path: name) == .dotenv else { continue }
        let path = place.isEmpty ? name : place + "/" + name
        if !dotenvFiles.contains(path) {
          found.append(ListedFile(path: path, kind: .dotenv, isInRepository: false))
        }
      }
    }
    return found
  }
}
