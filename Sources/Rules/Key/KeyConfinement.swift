import Flow
import Program
import Source

/// Tells the files in which the key cannot get anywhere but into the SDK, as most do:
/// `const behest = new Behest({ key: process.env.BEHEST_KEY })`, and of `behest` only methods are
/// called. Their answers need not be traced.
///
/// Rests on the forms of one file; where one is not known, the answer is no.
struct KeyConfinement {
  let flow: Flow
  let program: FileProgram

  /// Variables that hold one another.
  private static let depthLimit = 8

  /// The exports that are the SDK's client; nil where the key, or a whole that holds it, may go
  /// elsewhere.
  func exportedClients() -> Set<String>? {
    guard program.language != .swift, program.surroundings == nil,
      !program.values.ids.contains(where: isLooseEnvironment),
      NameUseFinder(flow: flow, program: program).uses().allSatisfy(isConfined),
      !loadsSDK
    else { return nil }
    var names: Set<String> = []
    for imported in program.imports {
      guard imported.specifier.contains("behest"), !imported.isTypeOnly else { continue }
      guard let binding = imported.binding, imported.imported != .namespace else {
        return nil
      }
      for read in program.reads(of: binding) {
        guard let made = construction(by: read),
          let exported = exports(ofClient: made, depth: Self.depthLimit)
        else { return nil }
        names.formUnion(exported)
      }
    }
    let isHandedOn = program.exports.contains { export in
      switch export.target {
      case .from(let specifier, _), .all(let specifier), .namespace(let specifier):
        specifier.contains("behest")
      case .binding, .value: false
      }
    }
    return isHandedOn ? nil : names
  }

  /// Whether of clients that a file imports under some names only methods are called.
  func usesOnlyMethods(ofClients names: Set<String>, from file: FileID) -> Bool {
    let leadsThere = { (specifier: String) in
      flow.workspace.resolve(specifier, from: program.file) == .file(file)
    }
    var isImported = false
    for imported in program.imports {
      guard leadsThere(imported.specifier) else { continue }
      isImported = true
      if imported.isTypeOnly { continue }
      switch imported.imported {
      case .named(let name) where !names.contains(name): continue
      case .default where !names.contains("default"): continue
      case .sideEffect: continue
      case .named, .default:
        guard let binding = imported.binding,
          exports(ofReads: binding, depth: Self.depthLimit)?.isEmpty ?? false
        else { return false }
      case .namespace: return false
      }
    }
    let isRequired = program.dependencies.contains {
      ($0.kind == .required || $0.kind == .dynamic) && leadsThere($0.specifier)
    }
    let isHandedOn = program.exports.contains { export in
      switch export.target {
      case .from(let specifier, _), .all(let specifier), .namespace(let specifier):
        leadsThere(specifier)
      case .binding, .value: false
      }
    }
    // Some frameworks let it be used without an import.
    return isImported && !isRequired && !isHandedOn
  }

  /// Whether the SDK comes by a call, `require` or `import()`, whose result has many forms.
  private var loadsSDK: Bool {
    program.dependencies.contains { dependency in
      (dependency.kind == .required || dependency.kind == .dynamic) && !dependency.isTypeOnly
        && dependency.specifier.contains("behest")
    }
  }

  // MARK: the key

  private func isConfined(_ use: NameUse) -> Bool {
    if use.name.publicPrefix != nil { return true }
    switch use.form {
    case .type: return true
    case .member(let id, _), .call(let id): return isConfined(id, depth: Self.depthLimit)
    case .pattern, .imported, .entry: return false
    }
  }

  /// Whether a value that is the key, or an object around it, goes into the SDK or a test only.
  private func isConfined(_ value: ValueID, depth: Int) -> Bool {
    guard depth > 0 else { return false }
    guard let parent = program.parent(of: value) else {
      return isTested(value) || isKeptConfined(value, depth: depth)
    }
    switch program.values[parent] {
    case .transparent, .cast, .await, .object, .choice: return isConfined(parent, depth: depth)
    case .presence, .unary(.not, _), .unary(.typeof, _), .binary(.equal, _, _),
      .binary(.notEqual, _, _):
      return true
    case .conditional(let test, _, _):
      return test == value || isConfined(parent, depth: depth)
    case .call(let call):
      return call.callee != value && isClient(parent)
    default: return false
    }
  }

  /// Whether a value is the test of a branch: `if (process.env.BEHEST_KEY)`.
  private func isTested(_ value: ValueID) -> Bool {
    guard let statement = program.statement(of: value),
      case .branch(value, _, _) = program.statements[statement].kind
    else { return false }
    return true
  }

  private func isKeptConfined(_ value: ValueID, depth: Int) -> Bool {
    guard let binding = constant(holding: value), exportedNames(of: binding).isEmpty else {
      return false
    }
    return program.reads(of: binding).allSatisfy { isConfined($0, depth: depth - 1) }
  }

  // MARK: the client

  private func isClient(_ call: ValueID) -> Bool {
    flow.facts(of: Site(program.file, call), member: "config").contains(where: \.isEnvironment)
  }

  /// The call that makes a client of a class: `new Behest(…)`.
  private func construction(by callee: ValueID) -> ValueID? {
    guard let parent = program.parent(of: callee), case .call(let call) = program.values[parent],
      call.callee == callee, call.isConstruction
    else { return nil }
    return parent
  }

  /// The exports that a client is; nil where something else is done with it than calling methods.
  private func exports(ofClient value: ValueID, depth: Int) -> Set<String>? {
    guard depth > 0 else { return nil }
    guard let parent = program.parent(of: value) else {
      let exported = program.exports.filter { export in
        if case .value(value) = export.target { true } else { false }
      }
      if !exported.isEmpty { return Set(exported.map(\.name)) }
      if let binding = constant(holding: value) {
        return exports(ofReads: binding, depth: depth - 1)
      }
      return isAlone(value) ? [] : nil
    }
    switch program.values[parent] {
    case .transparent, .cast, .await: return exports(ofClient: parent, depth: depth)
    case .member(let base, let name):
      return base == value && name != "config" && !KeyName(name).isSecret ? [] : nil
    case .presence, .unary(.not, _): return []
    default: return nil
    }
  }

  private func exports(ofReads binding: BindingID, depth: Int) -> Set<String>? {
    var names = exportedNames(of: binding)
    for read in program.reads(of: binding) {
      guard let found = exports(ofClient: read, depth: depth) else { return nil }
      names.formUnion(found)
    }
    return names
  }

  /// Whether a value is a statement by itself.
  private func isAlone(_ value: ValueID) -> Bool {
    guard let statement = program.statement(of: value),
      case .values = program.statements[statement].kind
    else { return false }
    return writes(of: value).isEmpty
  }

  // MARK: variables

  /// The constant that is given a value as a whole, and nothing else.
  private func constant(holding value: ValueID) -> BindingID? {
    let writes = writes(of: value)
    guard writes.count == 1, let write = writes.first, write.path.isEmpty,
      case .constant = program.bindings[write.binding].kind
    else { return nil }
    return write.binding
  }

  /// What gives a value to a variable.
  private func writes(of value: ValueID) -> [Write] {
    program.writes.filter { write in
      if case .value(value) = write.source { true } else { false }
    }
  }

  private func exportedNames(of binding: BindingID) -> Set<String> {
    Set(
      program.exports.compactMap { export -> String? in
        if case .binding(binding) = export.target { export.name } else { nil }
      })
  }

  // MARK: whole environments

  /// Whether a value is an environment of which not one variable is read: `{ ...process.env }`.
  private func isLooseEnvironment(_ value: ValueID) -> Bool {
    let name: String
    switch program.values[value] {
    case .member(_, let own): name = own
    case .global(let own): name = own
    case .binding(let binding): name = program.bindings[binding].name
    case .call(let call): name = program.lastName(of: call.callee)
    default: return false
    }
    guard Self.isWhole(name) else { return false }
    var outer = value
    while let parent = program.parent(of: outer) {
      switch program.values[parent] {
      case .transparent, .cast: outer = parent
      case .member(let base, let member): return base != outer || Self.isWhole(member)
      // The name of a call: the call itself is looked at.
      case .call(let call): return call.callee != outer || outer != value
      default: return true
      }
    }
    return true
  }

  /// Whether a name is one of an environment as a whole: `env`, `loadEnv`, `useRuntimeConfig`,
  /// `toObject`.
  private static func isWhole(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix("env") || name.hasPrefix("envvar") || name == "bindings"
      || name.contains("runtimeconfig") || name == "toobject"
  }
}
