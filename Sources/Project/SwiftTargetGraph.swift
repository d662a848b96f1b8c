import Source

/// The targets of a repository, the files that each compiles, and which needs which.
struct SwiftTargetGraph: Sendable {
  private(set) var targets: [SwiftTarget] = []
  private var members: [[FileID]] = []
  private var targetsOfFile: [FileID: [Int]] = [:]
  private var needed: [[Int]] = []
  private var usedBy: [[Int]] = []

  init(_ repository: Repository) {
    var products: [String: [Int]] = [:]
    var scopes: [Range<Int>] = []
    for id in repository.files.ids {
      guard let manifest = Self.manifest(id, repository) else { continue }
      let first = targets.count
      targets += manifest.targets
      scopes.append(first..<targets.count)
      for (product, names) in manifest.products {
        products[product, default: []] += (first..<targets.count)
          .filter { names.contains(targets[$0].name) }
      }
    }
    for index in targets.indices {
      members.append(Self.files(of: targets[index].sources, repository.files))
      for file in members[index] { targetsOfFile[file, default: []].append(index) }
    }
    let settings = SwiftTargetSettings(repository)
    for index in targets.indices where !targets[index].settings.isEmpty {
      targets[index].settings = settings.expanded(targets[index].settings)
    }
    addLooseFiles(repository.files)
    link(scopes, products)
  }

  func targets(of file: FileID) -> [Int] { targetsOfFile[file] ?? [] }

  func files(ofTargets indexes: [Int]) -> [FileID] {
    if indexes.count == 1 { return members[indexes[0]] }
    return Set(indexes.flatMap { members[$0] }).sorted()
  }

  /// The targets that one needs, tests left out.
  func needs(_ index: Int) -> [Int] { needed[index] }

  /// The targets that need one, tests left out.
  func users(of index: Int) -> [Int] { usedBy[index] }

  private static func manifest(_ id: FileID, _ repository: Repository) -> SwiftManifest? {
    let path = repository.files[id].path
    let read: (([UInt8]) -> SwiftManifest)? =
      switch ProjectPath.name(of: path) {
      case "Package.swift":
        { PackageManifestReader.read($0, at: path, repository.files) }
      case "project.pbxproj": { XcodeProjectReader.read($0, at: path) }
      case "project.yml", "project.yaml": { GeneratedProjectReader.xcodeGen($0, at: path) }
      case "Project.swift": { GeneratedProjectReader.tuist($0, at: path) }
      default: nil
      }
    guard let read, case .bytes(let bytes) = repository.bytes(of: id) else { return nil }
    return read(bytes)
  }

  private static func files(of sources: SwiftSources, _ table: FileTable) -> [FileID] {
    var found = Set(sources.files.compactMap(table.id(of:)))
    for folder in sources.folders {
      for id in table.ids(below: folder.path) where folder.holds(table[id].path) {
        found.insert(id)
      }
    }
    return found.filter { table[$0].kind == .swift && !isManifest(table[$0].path) }.sorted()
  }

  private static func isManifest(_ path: String) -> Bool {
    ["Package.swift", "Project.swift", "Workspace.swift"].contains(ProjectPath.name(of: path))
  }

  private mutating func link(_ scopes: [Range<Int>], _ products: [String: [Int]]) {
    needed = Array(repeating: [], count: targets.count)
    usedBy = needed
    for (index, target) in targets.enumerated() where target.kind != .test {
      let scope = scopes.first { $0.contains(index) } ?? index..<index
      var found = scope.filter { $0 != index && target.targets.contains(targets[$0].name) }
      for product in target.products { found += products[product] ?? [] }
      for other in Set(found).sorted() where other != index {
        needed[index].append(other)
        usedBy[other].append(index)
      }
    }
  }
}

extension SwiftTargetGraph {
  /// Gives the Swift files that no manifest names to targets by their folders: below
  /// `Sources/<Target>` or `Tests/<Target>`, the folder beside an Xcode project, or, where there is
  /// no manifest, the outermost folder.
  private mutating func addLooseFiles(_ table: FileTable) {
    let homes = Self.homes(table)
    var numbers: [SwiftTarget: Int] = [:]
    for id in table.ids
    where table[id].kind == .swift && targetsOfFile[id] == nil && !Self.isManifest(table[id].path) {
      guard let target = Self.looseTarget(table[id].path, homes) else { continue }
      let number: Int
      if let known = numbers[target] {
        number = known
      } else {
        number = targets.count
        numbers[target] = number
        targets.append(target)
        members.append([])
      }
      members[number].append(id)
      targetsOfFile[id] = [number]
    }
  }

  /// The folders with a manifest, and whether it is a package's.
  private static func homes(_ table: FileTable) -> [String: Bool] {
    var homes: [String: Bool] = [:]
    for file in table.files {
      let folder = ProjectPath.folder(of: file.path)
      switch ProjectPath.name(of: file.path) {
      case "Package.swift": homes[folder] = true
      case "project.pbxproj": homes[ProjectPath.folder(of: folder)] = homes[folder] ?? false
      case "project.yml", "project.yaml", "Project.swift", "Podfile":
        homes[folder] = homes[folder] ?? false
      default: continue
      }
    }
    return homes
  }

  private static let sourceFolders: Set<Substring> = [
    "Sources", "Source", "src", "srcs", "Tests", "Plugins",
  ]

  private static func looseTarget(_ path: String, _ homes: [String: Bool]) -> SwiftTarget? {
    let home = ProjectPath.foldersUpward(from: path).first { homes[$0] != nil }
    let inside = home.flatMap { ProjectPath.relative(path, to: $0) } ?? path
    let parts = ProjectPath.parts(of: inside)
    var depth = 0
    if let home, homes[home] == true {
      guard parts.count > 1, let first = parts.first, sourceFolders.contains(first) else {
        return nil
      }
      depth = parts.count > 2 ? 2 : 1
    } else if let sources = parts.lastIndex(where: sourceFolders.contains),
      sources + 2 < parts.count
    {
      depth = sources + 2
    } else {
      depth = min(1, parts.count - 1)
    }
    let folder = parts.prefix(depth).joined(separator: "/")
    let name = depth > 0 ? String(parts[depth - 1]) : ""
    let isTest = name.hasSuffix("Tests") || parts.prefix(depth).contains("Tests")
    return SwiftTarget(
      name, isTest ? .test : .library,
      sources: SwiftSources(
        folders: [.init(path: ProjectPath.join(home ?? "", folder) ?? folder)]))
  }
}
