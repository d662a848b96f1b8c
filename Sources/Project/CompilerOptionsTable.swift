/// The compiler options of every folder that has some.
struct CompilerOptionsTable: Sendable {
  /// By folder: of the folder's own file first, then of those that it refers to.
  private let byFolder: [String: [CompilerOptions]]

  static func read(_ repository: Repository, packages: PackageTable) -> CompilerOptionsTable {
    let reader = CompilerOptionsReader(repository: repository, packages: packages)
    var byFolder: [String: [CompilerOptions]] = [:]
    for file in repository.files.files {
      let path = file.path
      let name = ProjectPath.name(of: path)
      guard name == "tsconfig.json" || name == "jsconfig.json" else { continue }
      let options = reader.options(ofSolution: path).filter { !$0.isEmpty }
      if name == "tsconfig.json" {
        byFolder[ProjectPath.folder(of: path), default: []].insert(contentsOf: options, at: 0)
      } else {
        byFolder[ProjectPath.folder(of: path), default: []] += options
      }
    }
    return CompilerOptionsTable(byFolder: byFolder)
  }

  /// Whether what an import means can change at this folder.
  func isBoundary(_ folder: String) -> Bool { byFolder[folder] != nil }

  /// The options that may hold for a file, the nearest first.
  func options(for path: String) -> [CompilerOptions] {
    if byFolder.isEmpty { return [] }
    return ProjectPath.foldersUpward(from: path).flatMap { byFolder[$0] ?? [] }
  }
}

/// Follows `extends` and `references` between configurations.
private struct CompilerOptionsReader {
  let repository: Repository
  let packages: PackageTable

  /// The file's own options, then those of the projects it refers to and of its usual companions.
  func options(ofSolution path: String) -> [CompilerOptions] {
    guard let json = json(at: path) else { return [] }
    let folder = ProjectPath.folder(of: path)
    var all = [options(of: path)]
    let references = (json["references"]?.elements ?? []).compactMap { $0["path"]?.string }
    for reference in references + ["tsconfig.app.json", "tsconfig.base.json"] {
      guard let joined = ProjectPath.join(folder, reference) else { continue }
      let target = [joined, joined + "/tsconfig.json"].first { exists($0) && $0 != path }
      // A project in a folder of its own has its own file; only those beside this one are its parts.
      if let target, ProjectPath.folder(of: target) == folder { all.append(options(of: target)) }
    }
    return all
  }

  /// With all that the file extends, what is nearer winning; a circle ends.
  private func options(of path: String) -> CompilerOptions {
    var options = CompilerOptions()
    var hasPaths = false
    var seen: Set<String> = []
    // The last file of the list is the next to be read: the file itself, then what it extends,
    // of a list the last one first, for that one wins.
    var waiting = [path]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let json = json(at: next) else { continue }
      let folder = ProjectPath.folder(of: next)
      let compiler = json["compilerOptions"]
      let base = compiler?["baseUrl"]?.string.flatMap { place($0, folder, start: path) }
      if options.baseFolder == nil { options.baseFolder = base }
      if !hasPaths, let paths = compiler?["paths"] {
        hasPaths = true
        options.paths = paths.members.map { member in
          CompilerOptions.PathAlias(
            pattern: member.key,
            targets: member.value.elements.compactMap { target in
              target.string.flatMap { place($0, base ?? folder, start: path) }
            })
        }
      }
      let extended = json["extends"]
      let names = extended?.string.map { [$0] } ?? (extended?.elements ?? []).compactMap(\.string)
      waiting += names.compactMap { find($0, from: next) }
    }
    return options
  }

  private func exists(_ path: String) -> Bool { repository.files.id(of: path) != nil }

  private func json(at path: String) -> JSONValue? {
    guard let id = repository.files.id(of: path), case .bytes(let bytes) = repository.bytes(of: id)
    else { return nil }
    return JSONValue(reading: bytes)
  }

  /// A path of a configuration; `${configDir}` is the folder of the one that began.
  private func place(_ text: String, _ folder: String, start: String) -> String? {
    let variable = "${configDir}"
    if text.hasPrefix(variable) {
      let rest = text.dropFirst(variable.count).drop { $0 == "/" }
      return ProjectPath.join(ProjectPath.folder(of: start), rest)
    }
    return ProjectPath.join(folder, text)
  }

  /// The file that `extends` names: a path, or a package of this repository.
  private func find(_ name: String, from path: String) -> String? {
    var places: [String?] = []
    if name.hasPrefix(".") {
      places = [ProjectPath.join(ProjectPath.folder(of: path), name)]
    } else if let package = PackageSpecifier(bare: name),
      let manifest = packages.local(package.name, for: path)
    {
      places = [
        ProjectPath.join(manifest.folder, package.subpath),
        manifest.json["tsconfig"]?.string.flatMap { ProjectPath.join(manifest.folder, $0) },
      ]
    }
    for place in places.compactMap({ $0 }) {
      for ending in ["", ".json", "/tsconfig.json"] where exists(place + ending) {
        return place + ending
      }
    }
    return nil
  }
}
