/// Folders whose files a web server hands to everyone, whatever git thinks of them.
package enum ServedFolders {
  private static let names: Set<Substring> = ["public", "static", "www", "wwwroot", "assets"]

  /// Whether a file lies in such a folder, at whatever depth.
  package static func hold(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains(where: names.contains)
  }

  /// Whether a file that git ignores is of interest all the same: text in a folder that is served.
  /// Dotenv files are listed wherever they lie.
  static func holdText(_ path: String) -> Bool {
    guard hold(path) else { return false }
    switch FileKind(path: path) {
    case .opaque, .dotenv: return false
    case .script, .component, .swift, .configuration, .declaration, .text: return true
    }
  }
}
