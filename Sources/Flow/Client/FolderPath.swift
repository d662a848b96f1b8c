/// The paths of folders, from the root of the repository and with `/` between the parts.
enum FolderPath {
  /// The folder that a file lies in; empty for the root.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// A relative path seen from a folder; nil where it leads out of the repository.
  static func joined(_ path: String, to folder: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
