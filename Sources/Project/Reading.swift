/// The files of a project and what came of looking through them.
struct Reading: Sendable {
  var listing: Listing
  /// What there is to say, by path; of most files there is nothing.
  private(set) var results: [String: Screen.Result] = [:]

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

  /// git walks the folders for what it does not track while the tracked files are read already.
  private static func through(
    _ git: Git, _ root: ProjectRoot, _ folder: RootFolder, _ sizeLimit: Int
  ) async throws(ProjectError) -> Reading {
    let screen = Screen(folder: folder, blobs: [:], sizeLimit: sizeLimit)
    async let untracked = git.untracked()
    let listing = try await Listing.tracked(root, folder: folder, git: git)
    async let ofTracked = screen.results(of: listing.files)

    var reading = Reading(listing)
    let others = reading.listing.add(
      untracked: try await untracked.get(), root: root, folder: folder)
    reading.add(await ofTracked)
    reading.add(await screen.results(of: others))
    return reading
  }

  private mutating func add(_ results: [(file: ListedFile, result: Screen.Result)]) {
    for (file, result) in results { self.results[file.path] = result }
  }
}
