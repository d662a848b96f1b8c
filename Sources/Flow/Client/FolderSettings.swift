import Program
import Source

/// A setting of a framework that puts a folder in the place of the usual one: `srcDir: "client"` of
/// Nuxt, `imports: { dirs: ["helpers"] }`.
package struct FolderSetting: Sendable {
  let configuration: BundleFiles
  /// The members around the folder's name, outermost first; elements of lists have no name.
  let path: [String]
  /// The folder that models name, seen from the package.
  let usual: String

  package init(in configuration: BundleFiles, _ path: String..., standsFor usual: String) {
    self.configuration = configuration
    self.path = path
    self.usual = usual
  }
}

/// What the settings of a repository say of its folders.
struct FolderSettings {
  private let renamed: [Renamed]

  private struct Renamed {
    /// Both relative to the root, with a slash at the end.
    let folder: String
    let usual: String
    /// Whether folders within it are the same as itself: `helpers/**`.
    let isDeep: Bool
  }

  var isEmpty: Bool { renamed.isEmpty }

  init(
    _ settings: [FolderSetting], in workspace: any Workspace,
    _ matches: (BundleFiles, FileID) -> Bool
  ) {
    var renamed: [Renamed] = []
    let groups = Array(Dictionary(grouping: settings, by: \.configuration))
    let candidates = workspace.files(fitting: groups.map(\.key))
    for ((configuration, settings), candidates) in zip(groups, candidates) {
      for file in candidates where matches(configuration, file) {
        guard let program = workspace.program(of: file) else { continue }
        let path = workspace.path(of: file)
        let home = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        for setting in settings {
          for text in program.texts(at: setting.path) {
            renamed += Self.read(text, home: home, usual: setting.usual)
          }
        }
      }
    }
    // A dictionary has no order.
    renamed.sort { ($0.folder, $0.usual) < ($1.folder, $1.usual) }
    self.renamed = renamed
  }

  /// The paths that models know a file by: its own, and those in the usual folders.
  func names(of path: String) -> [String] {
    let names = usualNames(of: path)
    // One setting may be seen from the folder that another one names.
    return [path] + names + names.flatMap(usualNames)
  }

  private func usualNames(of path: String) -> [String] {
    renamed.compactMap { renamed in
      guard path.hasPrefix(renamed.folder) else { return nil }
      let rest = path.dropFirst(renamed.folder.count)
      let name = renamed.isDeep ? rest.split(separator: "/").last ?? rest : rest
      return renamed.usual + name
    }
  }

  /// `~/helpers` is seen from the folder of the sources, whichever that is.
  private static func read(_ text: String, home: String, usual: String) -> [Renamed] {
    var parts = text.split(separator: "/").map(String.init)
    let isDeep = parts.last == "**"
    if isDeep { parts.removeLast() }
    while let first = parts.first, [".", "~", "@", "~~", "@@"].contains(first) {
      parts.removeFirst()
    }
    // What leads upwards, and other patterns, say nothing here.
    guard !parts.isEmpty, !parts.contains(".."), !parts.contains(where: { $0.contains("*") }) else {
      return []
    }
    let folder = parts.joined(separator: "/") + "/"
    return ["", "app/", "src/"].compactMap { source in
      let renamed = Renamed(
        folder: home + source + folder, usual: home + usual + "/", isDeep: isDeep)
      return renamed.folder == renamed.usual ? nil : renamed
    }
  }
}

extension FileProgram {
  /// The texts that the objects of a configuration hold at a path of members.
  func texts(at path: [String]) -> [String] {
    values.ids.compactMap { id in
      guard case .string(let text) = values[id], names(around: id, upTo: path.count + 1) == path
      else { return nil }
      return text
    }
  }

  /// The names of the members around a value, the outermost first.
  private func names(around value: ValueID, upTo limit: Int) -> [String] {
    var names: [String] = []
    var current = value
    while let parent = parent(of: current), names.count < limit {
      if case .object(let properties) = values[parent],
        let property = properties.first(where: { $0.value == current }),
        case .name(let name) = property.key
      {
        names.insert(name, at: 0)
      }
      current = parent
    }
    return names
  }
}
