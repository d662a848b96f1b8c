/// The files of a project and what came of looking through them.
struct Reading: Sendable {
  var listing: Listing
  /// What there is to say, by path; of most files there is nothing.
  private(set) var results: [String: Screen.Result] = [:]
  /// The code that says nothing of Behest, as far as there was room for it.
  private(set) var passed: [(path: String, bytes: [UInt8])] = []
  /// The table of the listed files, where it was made already and still holds.
  private(set) var table: FileTable?

  private init(_ listing: Listing) { self.listing = listing }

  /// Lists and reads what the project consists of.
  static func read(
    _ root: ProjectRoot, content: Repository.Content, folder: RootFolder, sizeLimit: Int
  ) async throws(ProjectError) -> Reading {
    switch content {
    case .index:
      return await all(of: try await Listing.index(root), folder, sizeLimit)
    case .workingTree:
      guard let git = Git(root) else {
        return await all(of: Listing.walk(folder), folder, sizeLimit)
      }
      do {
        return try await through(git, root, folder, sizeLimit)
      } catch {
        // A checkout that belongs to another user, or no git at all: the files are there all the
        // same, only what is ignored is not known.
        var listing = Listing.walk(folder)
        if case .git(let words) = error { listing.gitProblem = words }
        return await all(of: listing, folder, sizeLimit)
      }
    }
  }

  private static func all(
    of listing: Listing, _ folder: RootFolder, _ sizeLimit: Int
  ) async -> Reading {
    var reading = Reading(listing)
    let screen = Screen(folder: folder, blobs: listing.blobs, sizeLimit: sizeLimit)
    reading.add(await screen.results(of: listing.files))
    return reading
  }

  /// One pass reads the tracked files and looks for others beside them; git judges the others.
  private static func through(
    _ git: Git, _ root: ProjectRoot, _ folder: RootFolder, _ sizeLimit: Int
  ) async throws(ProjectError) -> Reading {
    let screen = Screen(folder: folder, blobs: [:], sizeLimit: sizeLimit)
    let listing = try await Listing.tracked(git)
    async let tabling = FileTable(listing.files)
    let tracked = TrackedFolders(listing)
    let table = await tabling
    let count = tracked.folders.count
    let steps = await onAllCores(count: count + listing.files.count) { place, buffer -> Step? in
      place < count
        ? tracked.survey(place, folder, table).map(Step.survey)
        : screen.result(of: listing.files[place - count], buffer: &buffer).map(Step.file)
    }
    var reading = Reading(listing)
    var gone: [String] = []
    var unknown: [String?] = []
    for (place, step) in steps {
      switch step {
      case .survey(.gone): gone.append(tracked.folders[place])
      case .survey(.unknown(let paths)): unknown += paths
      case .file(let result): reading.add(result, of: listing.files[place - count])
      }
    }
    reading.findLinks(root, folder)
    reading.listing.remove(folders: gone)
    if gone.isEmpty { reading.table = table }
    if unknown.isEmpty { return reading }
    let others = reading.listing.add(
      untracked: try await git.untracked(among: unknown).get(), unknown: unknown.compactMap { $0 },
      root: root, folder: folder)
    if !others.isEmpty { reading.table = nil }
    reading.add(await screen.results(of: others))
    return reading
  }

  /// A link is not followed when its path is read, and shows as missing; it may still lead inside.
  private mutating func findLinks(_ root: ProjectRoot, _ folder: RootFolder) {
    for (path, result) in results where result == .missing {
      if let target = folder.target(ofLink: path) {
        listing.add(link: path, to: target, root: root)
      }
    }
  }

  /// What one step of the pass brings.
  private enum Step: Sendable {
    case survey(TrackedFolders.Survey)
    case file(Screen.Result)
  }

  private mutating func add(_ results: [(file: ListedFile, result: Screen.Result)]) {
    for (file, result) in results { add(result, of: file) }
  }

  private mutating func add(_ result: Screen.Result, of file: ListedFile) {
    if case .passed(let bytes) = result {
      passed.append((file.path, bytes))
    } else {
      results[file.path] = result
    }
  }
}
