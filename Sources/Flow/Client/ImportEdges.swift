import Program
import Source

/// The ways in which other files bring a file into a bundle.
struct ImportEdges {
  let flow: Flow
  let target: FileProgram
  /// The file that stands for the target where an import names no platform: `gateway.ts` for
  /// `gateway.native.ts`; nil where there is none.
  private let twin: FileID?
  private var workspace: any Workspace { flow.workspace }

  init(flow: Flow, target: FileProgram) {
    self.flow = flow
    self.target = target
    twin = Self.twin(of: target, flow)
  }

  /// Bundlers of native apps take the variant of a module for the platform that they build for.
  private static func twin(of target: FileProgram, _ flow: Flow) -> FileID? {
    let parts = (target.path.split(separator: "/").last ?? "").split(separator: ".")
    guard parts.count == 3, ["native", "ios", "android", "web"].contains(parts[1]),
      case .file(let file) = flow.workspace.resolve("./\(parts[0])", from: target.file)
    else { return nil }
    return file == target.file ? nil : file
  }

  /// The files that may bring it in, each once, in path order.
  func importers() -> [FileID] {
    var result = workspace.importers(of: target.file)
    if let twin { result += workspace.importers(of: twin) }
    result += workspace.loaders(near: target.file)
    result += autoImporters()
    var seen: Set<FileID> = []
    return result.filter { seen.insert($0).inserted }.sorted()
  }

  /// The edges from a file, with what of that file its importers must then ask for.
  func from(
    _ parent: FileProgram, demanding demand: ClientSearch.Demand
  ) -> [(Dependency, ClientSearch.Demand)] {
    var result: [(Dependency, ClientSearch.Demand)] = []
    for dependency in parent.dependencies where leads(dependency, parent) {
      if dependency.kind == .reexported, isBarrel(parent), !keepsWholeModules(parent),
        !runsByItself()
      {
        // Nobody may ask for a part without a name, but some bundlers keep it for all others.
        let names = passedOn(by: dependency, parent, demand)
        result.append((dependency, .exports(names.sorted())))
      } else if asks(dependency, parent, demand) {
        result.append((dependency, .anything))
      }
    }
    guard result.isEmpty else { return result }
    let other = started(by: parent) ?? globbed(by: parent) ?? autoImported(by: parent)
    return other.map { [($0, .anything)] } ?? []
  }

  private func leads(_ dependency: Dependency, _ parent: FileProgram) -> Bool {
    // Where it leads is quicker to tell than whether it is still there.
    guard case .file(let file) = workspace.resolveInClient(dependency.specifier, from: parent.file),
      file == target.file || file == twin && keepsWholeModules(parent)
    else { return false }
    return flow.isLive(dependency, in: parent)
  }

  // MARK: barrels

  /// Whether a module has nothing of its own: it only passes on what others export.
  private func isBarrel(_ program: FileProgram) -> Bool {
    program.surroundings == nil && program.values.count == 0
      && program.dependencies.contains { $0.kind == .reexported }
  }

  /// Whether the bundler of a file's package keeps all of a module that any part is used of.
  private func keepsWholeModules(_ program: FileProgram) -> Bool {
    flow.boundary.wholeModules.contains { framework in
      flow.matches(BundleFiles(framework, "**"), program.file)
    }
  }

  /// Whether the file does something when it is loaded, so that bundlers keep it unasked, unless its
  /// package says that nothing is lost without it.
  private func runsByItself() -> Bool {
    guard !workspace.isFreeOfSideEffects(target.file) else { return false }
    return target.values.ids.contains { id in
      guard case .call = target.values[id],
        target.function(around: id) == FileProgram.fileFunction
      else { return false }
      return !flow.isStripped(id, in: target)
    }
  }

  /// The names under which a barrel passes on what is demanded.
  private func passedOn(
    by dependency: Dependency, _ parent: FileProgram, _ demand: ClientSearch.Demand
  ) -> [String] {
    parent.exports.flatMap { export -> [String] in
      guard export.range.contains(dependency.range) || isOf(dependency, export), !export.isTypeOnly
      else { return [] }
      switch export.target {
      case .from(dependency.specifier, let name):
        return isDemanded(name, demand) ? [export.name] : []
      case .namespace(dependency.specifier): return [export.name]
      case .all(dependency.specifier):
        switch demand {
        case .exports(let names): return names
        case .anything: return target.exports.filter { !$0.isTypeOnly }.map(\.name)
        }
      default: return []
      }
    }
  }

  /// Whether an export of a list belongs to a dependency; an entry of a list lies apart from it.
  private func isOf(_ dependency: Dependency, _ export: Export) -> Bool {
    switch export.target {
    case .from(let specifier, _), .namespace(let specifier), .all(let specifier):
      specifier == dependency.specifier
    case .binding, .value: false
    }
  }

  private func isDemanded(_ name: String, _ demand: ClientSearch.Demand) -> Bool {
    switch demand {
    case .anything: true
    case .exports(let names): names.contains(name) || names.contains("*")
    }
  }

  /// Whether an import asks for what is demanded of its target.
  private func asks(
    _ dependency: Dependency, _ parent: FileProgram, _ demand: ClientSearch.Demand
  ) -> Bool {
    guard case .exports(let names) = demand else { return true }
    if keepsWholeModules(parent) { return true }
    if names.isEmpty { return false }
    switch dependency.kind {
    case .dynamic, .required, .mapped: return true
    case .reexported:
      return !passedOn(by: dependency, parent, demand).isEmpty
    case .imported:
      return parent.imports.contains { imported in
        guard imported.specifierRange == dependency.range, !imported.isTypeOnly else {
          return false
        }
        switch imported.imported {
        case .named(let name): return names.contains(name) && isRead(imported.binding, parent)
        case .default: return names.contains("default")
        case .namespace: return usesAny(of: names, through: imported.binding, parent)
        case .sideEffect: return false
        }
      }
    }
  }

  private func isRead(_ binding: BindingID?, _ program: FileProgram) -> Bool {
    guard let binding else { return false }
    let reads = program.reads(of: binding)
    return reads.isEmpty || reads.contains { !flow.isStripped($0, in: program) }
  }

  /// Whether some of a namespace's members are used, or the namespace as a whole.
  private func usesAny(
    of names: [String], through binding: BindingID?, _ program: FileProgram
  ) -> Bool {
    guard let binding else { return false }
    return program.reads(of: binding).contains { read in
      guard let parent = program.parent(of: read),
        case .member(read, let name) = program.values[parent]
      else { return true }
      return names.contains(name)
    }
  }
}
