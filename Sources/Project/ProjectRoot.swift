/// The folder whose files are analysed, and which of them the user named.
package struct ProjectRoot: Hashable, Sendable {
  /// Absolute, links resolved, without a final `/`.
  package let path: String
  /// The top of the git repository that holds the root; nil outside of one.
  package let gitTop: String?
  /// The settings file, absolute; nil where there is none.
  package let settingsFile: String?
  /// The named paths relative to the root, `""` for the whole, in order and without repetition.
  package let selection: [String]

  /// The name of the settings file.
  package static let settingsName = ".behest-lint.yml"

  /// Finds the root of some paths: the folder of the settings file above them, else the top of
  /// their git repository, else the folder that they have in common.
  ///
  /// Settings are looked for no further up than the top of the repository, so that a file in the
  /// home folder does not turn that into the project. A settings file given by name decides the
  /// root only where the paths lie below its folder.
  package static func find(
    _ named: [String], settings: String? = nil
  ) throws(ProjectError) -> ProjectRoot {
    var paths: [String] = []
    var folders: [String] = []
    for name in named.isEmpty ? ["."] : named {
      let path = try realPath(name)
      guard let isFolder = isFolder(path) else { throw .noSuchPath(name) }
      if let reason = unreadableReason(path, isFolder: isFolder) {
        throw .unreadablePath(name, reason)
      }
      paths.append(path)
      folders.append(isFolder ? path : parent(path))
    }
    let common = folders.dropFirst().reduce(folders.first ?? "/", commonFolder)
    let gitTop = upward(from: common).first { isFolder(child($0, ".git")) != nil }
    var settingsFile: String?
    var settingsFolder: String?
    if let settings {
      let file = try realPath(settings)
      settingsFile = file
      if holds(parent(file), common) { settingsFolder = parent(file) }
    } else {
      settingsFolder = upward(from: common, to: gitTop).first {
        isFolder(child($0, settingsName)) == false
      }
      settingsFile = settingsFolder.map { child($0, settingsName) }
    }
    let root = settingsFolder ?? gitTop ?? common
    let selection = Set(paths.map { relative($0, to: root) })
    return ProjectRoot(
      path: root, gitTop: gitTop, settingsFile: settingsFile,
      selection: selection.sorted(by: ProjectPath.precedes))
  }

  /// The root of the project that one file belongs to. Where no settings and no repository say how
  /// far that goes, it is the current folder with the file in it.
  package static func around(_ file: String) throws(ProjectError) -> ProjectRoot {
    let path = try realPath(file)
    guard let isFolder = isFolder(path) else { throw .noSuchPath(file) }
    if isFolder { throw .unreadablePath(file, "it is a folder") }
    let root = try find([file])
    if root.gitTop != nil || root.settingsFile != nil { return root }
    let current = try realPath(".")
    guard holds(current, path) else { return root }
    return ProjectRoot(
      path: current, gitTop: nil, settingsFile: nil, selection: [relative(path, to: current)])
  }

  /// Whether a path relative to the root is, or lies below, one that the user named.
  package func selects(_ path: String) -> Bool {
    selection.contains { ProjectPath.contains($0, path) }
  }

  /// The absolute path of a path relative to the root.
  package func absolute(_ relative: String) -> String {
    relative.isEmpty ? path : ProjectRoot.child(path, relative)
  }

  private static func child(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }

  private static func parent(_ path: String) -> String {
    let folder = ProjectPath.folder(of: path)
    return folder.isEmpty ? "/" : folder
  }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    folder == "/" || ProjectPath.contains(folder, path)
  }

  private static func relative(_ path: String, to root: String) -> String {
    if root == "/" { return String(path.dropFirst()) }
    return ProjectPath.relative(path, to: root) ?? ""
  }

  private static func commonFolder(_ left: String, _ right: String) -> String {
    var folder = left
    while !holds(folder, right) { folder = parent(folder) }
    return folder
  }

  /// The folder, its parent and so on, ending with `last` or else with `/`.
  private static func upward(from folder: String, to last: String? = nil) -> [String] {
    var folders = [folder]
    var folder = folder
    while folder != "/" && folder != last {
      folder = parent(folder)
      folders.append(folder)
    }
    return folders
  }
}
