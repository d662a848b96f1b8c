import Source

/// The import maps of Deno: `imports` of a `deno.json` or of an `import_map.json`.
package struct ImportMapTable: Sendable {
  /// One row, with the folder that its relative targets are seen from.
  struct Row: Sendable {
    let key: String
    let target: String
    let folder: String
  }

  /// The rows of each folder that has a map.
  private let byFolder: [String: [Row]]

  static func read(_ repository: Repository) -> ImportMapTable {
    var byFolder: [String: [Row]] = [:]
    var buffer: [UInt8] = []
    for id in repository.files.ids {
      let path = repository.files[id].path
      let name = ProjectPath.name(of: path)
      guard fileNames.contains(name),
        case .bytes(let bytes) = repository.bytes(of: id, buffer: &buffer),
        let json = JSONValue(reading: bytes)
      else { continue }
      let folder = ProjectPath.folder(of: path)
      byFolder[folder, default: []] += rows(of: json, folder: folder)
      // A map that is kept elsewhere holds for the folder of the configuration.
      if let place = json["importMap"]?.string.flatMap({ ProjectPath.join(folder, $0) }),
        let other = repository.files.id(of: place),
        case .bytes(let bytes) = repository.bytes(of: other, buffer: &buffer),
        let map = JSONValue(reading: bytes)
      {
        byFolder[folder, default: []] += rows(of: map, folder: ProjectPath.folder(of: place))
      }
    }
    return ImportMapTable(byFolder: byFolder)
  }

  private static let fileNames: Set<Substring> = [
    "deno.json", "deno.jsonc", "import_map.json", "importmap.json",
  ]

  private static func rows(of json: JSONValue, folder: String) -> [Row] {
    (json["imports"]?.members ?? []).compactMap { member in
      member.value.string.map { Row(key: member.key, target: $0, folder: folder) }
    }
  }

  /// The names that the map of a folder gives, and the packages that they stand for.
  package func names(in folder: String) -> Set<String> {
    var names: Set<String> = []
    for row in byFolder[folder] ?? [] {
      names.insert(row.key.hasSuffix("/") ? String(row.key.dropLast()) : row.key)
      if let package = PackageSpecifier(address: row.target) { names.insert(package.name) }
    }
    return names
  }

  /// Whether what an import means can change at this folder.
  func isBoundary(_ folder: String) -> Bool { byFolder[folder] != nil }

  /// What a specifier is mapped to: the target with the rest of the specifier, and the folder that
  /// it is seen from. The nearest map that has it wins, and in it the longest key.
  func target(of specifier: String, from path: String) -> (target: String, folder: String)? {
    if byFolder.isEmpty { return nil }
    for folder in ProjectPath.foldersUpward(from: path) {
      guard let rows = byFolder[folder] else { continue }
      let best = rows.filter { ImportMapTable.fits($0, specifier) }
        .max { $0.key.utf8.count < $1.key.utf8.count }
      if let best {
        let rest = specifier.dropFirst(best.key.count)
        return (best.target + rest, best.folder)
      }
    }
    return nil
  }

  /// A key that ends with `/` maps all that begins with it; one of a package its subpaths too.
  private static func fits(_ row: Row, _ specifier: String) -> Bool {
    if row.key == specifier { return true }
    guard specifier.hasPrefix(row.key) else { return false }
    if row.key.hasSuffix("/") { return true }
    let isPackage = row.target.hasPrefix("npm:") || row.target.hasPrefix("jsr:")
    return isPackage && specifier.dropFirst(row.key.count).hasPrefix("/")
  }
}
