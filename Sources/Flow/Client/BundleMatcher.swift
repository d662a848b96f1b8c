import Source

/// Tells by their places which files are a framework's.
final class BundleMatcher {
  private let workspace: any Workspace
  private let settings: [FolderSetting]
  private var folders: FolderSettings?
  private var namesByFile: [FileID: [String]] = [:]
  private var homesByFolder: [String: [Home]] = [:]

  init(_ workspace: any Workspace, _ settings: [FolderSetting]) {
    self.workspace = workspace
    self.settings = settings
  }

  /// Whether a file is one of a framework's, by its place.
  func matches(_ files: BundleFiles, _ file: FileID) -> Bool {
    guard files.framework != nil else {
      let path = workspace.path(of: file)
      return files.patterns.contains { $0.matchesTail(of: path) }
        && !files.exceptions.contains { $0.matchesTail(of: path) }
    }
    return home(files, file) != nil
  }

  /// The folder of the package in which a file is one of its framework's; nil where it is none.
  func home(_ files: BundleFiles, _ file: FileID) -> String? {
    let path = workspace.path(of: file)
    let folders = knownFolders()
    if folders.isEmpty { return home(files, file, as: path) }
    let names = namesByFile[file] ?? folders.names(of: path)
    namesByFile[file] = names
    return names.lazy.compactMap { self.home(files, file, as: $0) }.first
  }

  /// The files that may be of each of some sets in some package; a quick look.
  func candidates(_ sets: [BundleFiles]) -> [[FileID]] {
    let folders = knownFolders()
    return folders.isEmpty
      ? workspace.files(fitting: sets) : workspace.files(fitting: sets, as: folders.names)
  }

  private func knownFolders() -> FolderSettings {
    if let folders { return folders }
    // The settings' own files lie where they always do.
    let found = FolderSettings(settings, in: workspace) { files, file in
      home(files, file, as: workspace.path(of: file)) != nil
    }
    folders = found
    return found
  }

  private func home(_ files: BundleFiles, _ file: FileID, as path: String) -> String? {
    // Most patterns fit no path, and what the package depends on is known only after a look.
    guard let framework = files.framework, files.mayFit(path) else { return nil }
    return homes(of: file).first { home in
      guard framework.marks(home) else { return false }
      let start = home.folder.isEmpty ? 0 : home.folder.utf8.count + 1
      return files.patterns.contains { $0.matches(path, after: start) }
        && !files.exceptions.contains { $0.matches(path, after: start) }
    }?.folder
  }

  private func homes(of file: FileID) -> [Home] {
    let folder = FolderPath.folder(of: workspace.path(of: file))
    if let known = homesByFolder[folder] { return known }
    let homes = workspace.homes(of: file)
    homesByFolder[folder] = homes
    return homes
  }
}
