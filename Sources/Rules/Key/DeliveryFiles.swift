import Flow
import Program
import Source

/// Finds the files from which something of the key may leave: those that read it, and those that get
/// it from them by an import.
struct DeliveryFiles {
  let analysis: Analysis
  var flow: Flow { analysis.flow }
  private var handed: [FileID: HandedExports] = [:]

  init(_ analysis: Analysis) { self.analysis = analysis }

  private static let fileLimit = 2_000
  /// Questions that may be asked to find the files: more than those near the key take in any
  /// repository. They are asked in the order of how near they are.
  static let workLimit = 150_000
  /// How many imports lie between the file that reads the key and the one that sends it.
  private static let importLimit = 5

  /// In the order of how near the key they are.
  mutating func all() -> [FileProgram] {
    var layer = beginnings()
    var seen = Set(layer.map(\.file))
    var found = layer
    let bound = flow.work + Self.workLimit
    for _ in 0..<Self.importLimit where !layer.isEmpty {
      var next: [FileProgram] = []
      for program in layer where flow.work < bound {
        for user in users(of: program)
        where seen.count < Self.fileLimit && !seen.contains(user) {
          guard let user = flow.program(of: user), mayGetKey(user, from: program) else { continue }
          seen.insert(user.file)
          next.append(user)
        }
      }
      found += next
      layer = next
    }
    return found.filter { !isTestLike($0.path) }
  }

  /// The files that may get the key from a file.
  private mutating func users(of program: FileProgram) -> [FileID] {
    if program.language == .swift { return DeliveryFinder(analysis).swiftUsers(of: program) }
    let handed = handedOn(by: program)
    self.handed[program.file] = handed
    return flow.files(among: flow.users(of: program), mayUse: handed)
      + users(of: storedNames(program), in: program) + components(givenKeyIn: program)
  }

  /// Whether an importer does more with an environment than to read open variables of it:
  /// `env.DATABASE_URL`.
  private func mayGetKey(_ user: FileProgram, from program: FileProgram) -> Bool {
    guard user.language != .swift, let handed = handed[program.file], case .names = handed else {
      return true
    }
    let imported = user.imports.filter { imported in
      !imported.isTypeOnly
        && flow.workspace.resolve(imported.specifier, from: user.file) == .file(program.file)
    }
    let isLoaded = user.dependencies.contains {
      $0.kind != .imported
        && flow.workspace.resolve($0.specifier, from: user.file) == .file(program.file)
    }
    guard !imported.isEmpty, !isLoaded else { return true }
    return imported.contains { imported in
      guard handed.hands(imported.imported) else { return false }
      switch imported.imported {
      case .namespace, .sideEffect: return true
      case .named, .default:
        guard let binding = imported.binding else { return true }
        return !user.reads(of: binding).allSatisfy { isOpenRead($0, user) }
      }
    }
  }

  private func isOpenRead(_ read: ValueID, _ program: FileProgram) -> Bool {
    guard let parent = program.parent(of: read),
      case .member(read, let name) = program.values[parent]
    else { return false }
    return name == name.uppercased() && !Self.closedWords.contains { name.contains($0) }
  }

  /// Words of variables that may be the key under another name.
  private static let closedWords = ["KEY", "SECRET", "TOKEN", "CREDENTIAL", "BEHEST", "AI"]

  // MARK: beginnings

  /// The files from which the key, or what holds it, may go somewhere.
  private func beginnings() -> [FileProgram] {
    var found: [FileProgram] = []
    var lent: [FileProgram] = []
    for program in analysis.programs where hasSecrets(program) {
      guard let clients = KeyConfinement(flow: flow, program: program).exportedClients() else {
        found.append(program)
        continue
      }
      guard !clients.isEmpty else { continue }
      lent += flow.users(of: program).compactMap { flow.program(of: $0) }.filter { user in
        !KeyConfinement(flow: flow, program: user)
          .usesOnlyMethods(ofClients: clients, from: program.file)
      }
    }
    var seen: Set<FileID> = []
    return (found + lent + SilentFiles(analysis).senders()).filter { seen.insert($0.file).inserted }
  }

  /// Whether a file reads the key or makes a client of the SDK.
  private func hasSecrets(_ program: FileProgram) -> Bool {
    if program.dependencies.contains(where: { $0.specifier.contains("behest") }) { return true }
    return readsGroup(program) || listsNames(program)
      || NameUseFinder(flow: flow, program: program).uses().contains {
        $0.name.publicPrefix == nil
      }
  }

  /// Whether a file reads settings that have a group of their own, and plain names in it:
  /// `config.behest.key`.
  private func readsGroup(_ program: FileProgram) -> Bool {
    program.values.ids.contains { id in
      guard case .member(_, let name) = program.values[id], name.lowercased() == "behest" else {
        return false
      }
      return flow.facts(of: Site(program.file, id)).contains { fact in
        if case .environment = fact { true } else { false }
      }
    }
  }

  // MARK: what is handed on

  private func handedOn(by program: FileProgram) -> HandedExports {
    let held = HeldKey(flow: flow)
    let written = program.memberWrites.map(\.value)
    if written.contains(where: { held.isIn(Site(program.file, $0)) }) { return .all }
    let holding = Set(
      program.functions.ids.filter { id in
        program.functions[id].returns.contains { held.isIn(Site(program.file, $0)) }
      })
    var result = HandedExports.none
    for export in program.exports where !export.isTypeOnly {
      let isHanded =
        switch export.target {
        case .binding(let binding): hands(binding, holding, held, program)
        case .value(let value): hands(value, holding, held, program)
        case .from(let specifier, let inner):
          handed(by: specifier, program)?.hands(inner) ?? false
        case .namespace(let specifier): !(handed(by: specifier, program)?.isEmpty ?? true)
        case .all: false
        }
      if isHanded { result.formUnion(.names([export.name])) }
      if case .all(let specifier) = export.target, let all = handed(by: specifier, program) {
        result.formUnion(all)
      }
    }
    return result
  }

  /// What a module hands on, as far as that is known: modules are asked in the order of their imports.
  private func handed(by specifier: String, _ program: FileProgram) -> HandedExports? {
    guard case .file(let file) = flow.workspace.resolve(specifier, from: program.file) else {
      return specifier.contains("behest") ? .all : nil
    }
    return handed[file]
  }

  private func hands(
    _ binding: BindingID, _ holding: Set<FunctionID>, _ held: HeldKey,
    _ program: FileProgram
  ) -> Bool {
    switch program.bindings[binding].kind {
    case .function(let function):
      return contains(program.functions[function].range, holding, program)
    case .type(let type):
      let declared = program.types[type]
      return contains(declared.range, holding, program)
        || declared.members.compactMap(\.value).contains {
          held.isIn(Site(program.file, $0))
        }
    case .imported(let index):
      let imported = program.imports[index]
      return handed(by: imported.specifier, program)?.hands(imported.imported) ?? false
    case .constant, .variable, .parameter, .caught:
      return program.writes(of: binding).contains { write in
        guard case .value(let value) = write.source else { return false }
        return hands(value, holding, held, program)
      }
    }
  }

  private func hands(
    _ value: ValueID, _ holding: Set<FunctionID>, _ held: HeldKey, _ program: FileProgram
  ) -> Bool {
    if contains(program.range(of: value), holding, program) { return true }
    if case .binding(let binding) = program.values[program.bare(value)],
      case .constant = program.bindings[binding].kind
    {
      let isWithin = program.writes(of: binding).contains { write in
        guard case .value(let source) = write.source, source != value else { return false }
        return contains(program.range(of: source), holding, program)
      }
      if isWithin { return true }
    }
    return held.isIn(Site(program.file, value)) || program.namesKeys(value)
  }

  /// Whether a range has a function in it that returns something of the key.
  private func contains(
    _ range: ByteRange, _ holding: Set<FunctionID>, _ program: FileProgram
  ) -> Bool {
    holding.contains { range.contains(program.functions[$0].range) }
  }
}
