package import Program
import Source

/// What is left of a file in the client's bundle: the code that frameworks take out of it is gone,
/// with everything that only such code uses.
struct Liveness {
  private let program: FileProgram
  /// The functions and values that are taken out.
  private var removed: [ByteRange] = []
  private var removedExports: Set<String> = []
  private let arm: ServerArm

  /// Imports that only types name, and that the compiler keeps all the same.
  private let injected: Set<BindingID>

  init(
    _ program: FileProgram, exports: Set<String>, callbacks: [FunctionID],
    injected: Set<BindingID> = []
  ) {
    self.program = program
    self.injected = injected
    arm = ServerArm(program: program)
    removed = callbacks.map { program.functions[$0].range }
    for function in program.functions.ids
    where program.functions[function].directives.contains("use server") {
      removed.append(program.functions[function].range)
    }
    for export in program.exports where exports.contains(export.name) {
      removedExports.insert(export.name)
      switch export.target {
      case .binding(let binding): remove(binding)
      case .value(let value): removed.append(program.range(of: value))
      case .from, .namespace, .all: continue
      }
    }
    removeUnused()
  }

  /// Removes what only removed code uses, until nothing more is found.
  private mutating func removeUnused() {
    let exported = Set(
      program.exports.compactMap { export -> BindingID? in
        guard case .binding(let binding) = export.target else { return nil }
        return removedExports.contains(export.name) ? nil : binding
      })
    var waiting = program.bindings.ids.filter { id in
      let binding = program.bindings[id]
      if case .imported = binding.kind { return false }
      return binding.function == FileProgram.fileFunction && !exported.contains(id)
        && !program.reads(of: id).isEmpty && !isNamedInMarkup(id)
    }
    var rounds = 0
    while rounds < Self.roundLimit {
      rounds += 1
      let dead = waiting.filter { id in program.reads(of: id).allSatisfy { isRemoved($0) } }
      if dead.isEmpty { return }
      for id in dead { remove(id) }
      waiting.removeAll { dead.contains($0) }
    }
  }

  private static let roundLimit = 12

  private mutating func remove(_ binding: BindingID) {
    switch program.bindings[binding].kind {
    case .function(let function): removed.append(program.functions[function].range)
    case .type(let type): removed.append(program.types[type].range)
    default: break
    }
    for write in program.writes(of: binding) {
      if case .value(let value) = write.source { removed.append(program.range(of: value)) }
    }
  }

  private func isNamedInMarkup(_ binding: BindingID) -> Bool {
    program.surroundings?.names.contains(program.bindings[binding].name) ?? false
  }

  // MARK: what is asked

  /// Whether a value is not computed in the client.
  func isRemoved(_ value: ValueID) -> Bool {
    let range = program.range(of: value)
    return removed.contains { $0.contains(range) } || runsOnServer(program.function(around: value))
      || arm.holds(value)
  }

  /// Whether a function is not there in the client.
  func isRemoved(_ function: FunctionID) -> Bool {
    let range = program.functions[function].range
    return runsOnServer(function) || removed.contains { $0.contains(range) }
  }

  /// Whether an import or `require` is still there in the client.
  func isLive(_ dependency: Dependency) -> Bool {
    guard !dependency.isTypeOnly else { return false }
    switch dependency.kind {
    case .dynamic, .required:
      guard let value = value(at: dependency.range) else {
        return !isRemoved(dependency.function)
      }
      return !isRemoved(value)
    case .reexported: return isPassedOn(dependency)
    case .imported: return isUsed(dependency)
    case .mapped: return true
    }
  }

  private func value(at range: ByteRange) -> ValueID? {
    program.values.ids.first { program.range(of: $0) == range }
  }

  private func isPassedOn(_ dependency: Dependency) -> Bool {
    let exports = program.exports.filter { $0.range.contains(dependency.range) }
    return exports.isEmpty || exports.contains { !removedExports.contains($0.name) }
  }

  private func isUsed(_ dependency: Dependency) -> Bool {
    let bindings = program.imports
      .filter { $0.specifierRange == dependency.range && !$0.isTypeOnly }.compactMap(\.binding)
    if runsOnServer(dependency.function) {
      return bindings.contains { isHydrated($0) }
    }
    guard !bindings.isEmpty else { return true }
    if bindings.contains(where: { isNamedInMarkup($0) || isExported($0) }) { return true }
    if bindings.contains(where: injected.contains) { return true }
    let reads = bindings.flatMap { program.reads(of: $0) }
    // The TypeScript compiler drops an import whose names are only types.
    if reads.isEmpty { return program.language == .javascript }
    return reads.contains { !isRemoved($0) }
  }

  private func isHydrated(_ binding: BindingID) -> Bool {
    program.surroundings?.hydrated.contains(program.bindings[binding].name) ?? false
  }

  private func isExported(_ binding: BindingID) -> Bool {
    program.exports.contains { export in
      guard case .binding(binding) = export.target else { return false }
      return !removedExports.contains(export.name)
    }
  }

  /// Whether a function is part of a component that runs on the server: Astro's.
  private func runsOnServer(_ function: FunctionID) -> Bool {
    guard let surroundings = program.surroundings, surroundings.kind == .serverComponent else {
      return false
    }
    var current: FunctionID? = function
    while let id = current {
      if surroundings.browserScripts.contains(id) { return false }
      current = program.functions[id].parent
    }
    return true
  }
}

extension Flow {
  /// What is left of a file in the client's bundle.
  func liveness(of program: FileProgram) -> Liveness {
    if let known = livenessByFile[program.file] { return known }
    var exports: Set<String> = []
    for (files, names) in boundary.stripped where matches(files, program.file) {
      exports.formUnion(names)
    }
    let liveness = Liveness(
      program, exports: exports, callbacks: serverCallbacks(in: program),
      injected: InjectedImports(workspace).bindings(in: program))
    livenessByFile[program.file] = liveness
    return liveness
  }

  /// Whether an import is still there in the client's bundle: not of types only, and not used only
  /// in code that the framework takes out of it.
  package func isLive(_ dependency: Dependency, in program: FileProgram) -> Bool {
    liveness(of: program).isLive(dependency)
  }

  /// Whether a function is taken out of the client's bundle, with all that only it uses.
  package func isStripped(_ function: FunctionID, in program: FileProgram) -> Bool {
    liveness(of: program).isRemoved(function)
  }

  /// Whether a value is taken out of the client's bundle: by the framework, or because only the
  /// server takes the arm of the test that it stands in.
  package func isStripped(_ value: ValueID, in program: FileProgram) -> Bool {
    liveness(of: program).isRemoved(value)
  }

  /// The functions that are handed to a framework to be run on the server only:
  /// `createServerFn().handler(…)`.
  private func serverCallbacks(in program: FileProgram) -> [FunctionID] {
    let names = graph.serverCallbackNames
    return program.functions.ids.filter { function in
      guard let value = program.value(of: function), isHandedOver(value, to: names, program) else {
        return false
      }
      let states = tracer.states(of: FunctionSite(file: program.file, function: function))
      return graph.facts(at: states).contains { fact in
        if case .serverCallback = fact { true } else { false }
      }
    }
  }

  /// Whether a value is given to a call by one of some names, by itself or within an object.
  private func isHandedOver(
    _ value: ValueID, to names: Set<String>, _ program: FileProgram
  ) -> Bool {
    var current = value
    while let parent = program.parent(of: current) {
      switch program.values[parent] {
      case .object, .array, .transparent, .cast: current = parent
      case .call(let call):
        // `createFileRoute("/")({ … })` is known by the call that made what is called.
        var callee = program.bare(call.callee)
        if callee == current { return false }
        while case .call(let inner) = program.values[callee] { callee = program.bare(inner.callee) }
        return names.contains(program.lastName(of: callee))
      default: return false
      }
    }
    return false
  }
}
