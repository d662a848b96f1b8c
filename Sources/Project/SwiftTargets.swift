package import Source

/// Which Swift files are compiled together, and who runs them.
///
/// The answer comes from the manifests of the repository: `Package.swift`, Xcode's projects, and
/// what tools make those from. Files that no manifest names are told by their folders.
package final class SwiftTargets {
  private let repository: Repository
  private lazy var graph = SwiftTargetGraph(repository)
  private lazy var names = Set(graph.targets.map(\.name))
  private var sides: [Int: SwiftSide] = [:]
  private var open: Set<Int> = []
  private var modules: [FileID: [String]] = [:]
  /// The targets with a file that imports a module, by the module; made when first needed.
  private lazy var importers: [String: [Int]] = self.readImporters()

  package init(_ repository: Repository) { self.repository = repository }

  /// The targets that compile a file; none for a manifest.
  package func targets(of file: FileID) -> [SwiftTarget] {
    graph.targets(of: file).map { graph.targets[$0] }
  }

  var targets: [SwiftTarget] { graph.targets }

  func target(_ index: Int) -> SwiftTarget { graph.targets[index] }

  func files(ofTarget index: Int) -> [FileID] { graph.files(ofTargets: [index]) }

  /// Whether a target of the project has a name, by which code may name its module.
  package func isModule(_ name: String) -> Bool { names.contains(name) }

  /// A name for the set of files that are compiled together with a file.
  package func module(of file: FileID) -> [Int] { graph.targets(of: file) }

  /// The Swift files that are compiled together with a file, itself among them, in path order.
  package func peers(of file: FileID) -> [FileID] {
    let targets = graph.targets(of: file)
    if !targets.isEmpty { return graph.files(ofTargets: targets) }
    let folder = ProjectPath.folder(of: repository.files[file].path)
    return repository.files.ids(below: folder).filter { id in
      repository.files[id].kind == .swift
        && ProjectPath.folder(of: repository.files[id].path) == folder
    }
  }

  /// The Swift files that may use what a file declares, or declare what it uses: those of its own
  /// target first, then those of the targets that theirs needs or that need it; in path order each.
  package func surroundings(of file: FileID) -> [FileID] {
    let own = graph.targets(of: file)
    let near = own.flatMap { graph.needs($0) + graph.users(of: $0) }
    let others = Set(near).subtracting(own).sorted()
    let peers = peers(of: file)
    return peers + graph.files(ofTargets: others).filter { !peers.contains($0) }
  }

  /// Who runs a file: by the targets that compile it, by what those need and who needs them, by its
  /// own imports, in this order.
  package func side(of file: FileID) -> SwiftSide {
    let found = graph.targets(of: file).map(side(ofTarget:))
    // What an app compiles is on people's devices, whoever else compiles it too.
    for side in [SwiftSide.client, .server] where found.contains(side) { return side }
    if !found.isEmpty, found.allSatisfy({ $0 == .test }) { return .test }
    return SwiftSide.unanimous(imports(of: file).map(SwiftSide.init(ofImport:)))
  }

  func side(ofTarget index: Int) -> SwiftSide {
    if let known = sides[index] { return known }
    guard open.insert(index).inserted else { return .unknown }
    defer { open.remove(index) }
    let side = judge(index)
    sides[index] = side
    return side
  }

  private func judge(_ index: Int) -> SwiftSide {
    let target = graph.targets[index]
    switch target.kind {
    case .application: return .client
    case .test: return .test
    case .buildTool: return .unknown
    case .library, .executable: break
    }
    if target.products.contains(where: SwiftSide.isServer) { return .server }
    // A library is linked whole, so one app among its users is enough.
    let users = users(of: index).map(side(ofTarget:))
    for side in [SwiftSide.client, .server] where users.contains(side) { return side }
    if target.isMobileOnly { return .client }
    let imported = SwiftSide.unanimous(
      graph.files(ofTargets: [index]).flatMap(imports(of:)).map(SwiftSide.init(ofImport:)))
    if imported != .unknown { return imported }
    return target.products.contains(where: SwiftSide.mostlyServer.contains) ? .server : .unknown
  }

  /// The targets that need another, as their manifests say; where none does, as their imports say.
  func users(of index: Int) -> [Int] {
    let declared = graph.users(of: index)
    guard declared.isEmpty, graph.targets[index].kind == .library else { return declared }
    return importers[graph.targets[index].name, default: []].filter { $0 != index }
  }

  func imports(of file: FileID) -> [String] {
    if let known = modules[file] { return known }
    var found: [String] = []
    if case .bytes(let bytes) = repository.bytes(of: file) {
      found = SwiftImports.modules(in: bytes)
    }
    modules[file] = found
    return found
  }

  private func readImporters() -> [String: [Int]] {
    var importers: [String: [Int]] = [:]
    for (index, target) in graph.targets.enumerated() where target.kind != .test {
      let modules = Set(graph.files(ofTargets: [index]).flatMap(imports(of:)))
      for module in modules { importers[module, default: []].append(index) }
    }
    return importers
  }
}
