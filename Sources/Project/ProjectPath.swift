/// Arithmetic on paths relative to the root: `/` between parts, no `./`, the root itself is `""`.
package enum ProjectPath {
  /// The order of the reports and of file ids: by UTF-8 bytes, as git sorts.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The names that a path consists of. Split by bytes: a name that begins with a combining mark
  /// would be taken together with the `/` before it, and looking for such costs time.
  package static func parts(of path: some StringProtocol) -> [Substring] {
    Substring(path).utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// The folder that holds a path; `""` for what lies in the root.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// The last part.
  package static func name(of path: String) -> Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
    return path[path.utf8.index(after: slash)...]
  }

  /// Whether a name is one of a tool's configuration: `vite.config.ts`.
  package static func isConfiguration(_ name: Substring) -> Bool {
    var rest = name.utf8[...]
    while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
      rest = rest[dot...].dropFirst()
      if rest.starts(with: "config.".utf8) { return true }
    }
    return false
  }

  /// The last part without what follows its last dot: `session` for `lib/session.ts`.
  package static func stem(of path: String) -> Substring {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return name
    }
    return name[..<dot]
  }

  /// What follows the last dot of the last part; `""` without one.
  package static func pathExtension(of path: String) -> Substring {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return ""
    }
    return name[name.utf8.index(after: dot)...]
  }

  /// `path` as seen from `folder`, with `.` and `..` worked out; nil where that leaves the root.
  package static func join(_ folder: String, _ path: some StringProtocol) -> String? {
    if path.utf8.first == UInt8(ascii: "/") { return nil }
    var parts = parts(of: folder)
    for part in self.parts(of: path) {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// Whether `path` is `folder` or lies below it; everything lies below `""`.
  package static func contains(_ folder: String, _ path: String) -> Bool {
    if folder.isEmpty { return true }
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/")
  }

  /// What of `path` lies below `folder`; nil where it does not.
  package static func relative(_ path: String, to folder: String) -> String? {
    guard contains(folder, path) else { return nil }
    if folder.isEmpty { return path }
    let rest = path.utf8.dropFirst(folder.utf8.count).drop { $0 == UInt8(ascii: "/") }
    return String(Substring(rest))
  }

  /// The folder of a path, its parent and so on, up to and including the root.
  package static func foldersUpward(from path: String) -> [String] {
    var folders: [String] = []
    var folder = self.folder(of: path)
    while !folder.isEmpty {
      folders.append(folder)
      folder = self.folder(of: folder)
    }
    return folders + [""]
  }
}
