import Program
import Source

/// Names: variables, parameters, imports, fields.
extension ValueWalk {
  func binding(
    _ binding: BindingID, at value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue] {
    switch program.bindings[binding].kind {
    case .imported(let index):
      let imported = program.imports[index]
      let steps: [WalkKey] =
        switch imported.imported {
        case .named(let name): [.member(name)]
        case .default: [.member("default")]
        case .namespace, .sideEffect: []
        }
      guard
        let found = module(imported.specifier, from: program.file, steps + keys)
      else { return [package(value, program, keys, chain)] }
      return after(value, program, chain, found)
    case .type(let type):
      guard let found = staticMember(of: type, program, keys) else {
        return [held(.value, program, value, keys, chain)]
      }
      return after(value, program, chain, found)
    case .function, .caught:
      return [held(.value, program, value, keys, chain)]
    case .constant, .variable, .parameter:
      let found = definitions(of: binding, at: value, program, keys).flatMap {
        follow($0, binding, at: value, program, chain)
      }
      if found.isEmpty { return [held(.unknown, program, value, keys, chain)] }
      return after(value, program, chain, found)
    }
  }

  /// What a package exports: its own headers may be what is asked for.
  private func package(
    _ value: ValueID, _ program: FileProgram, _ keys: [WalkKey], _ chain: CallChain?
  ) -> HeldValue {
    let isOpen =
      keys == [.header(HeaderName.allowOrigin)]
      && flow.facts(of: Site(program.file, value)).contains { fact in
        if case .openHeaders = fact { true } else { false }
      }
    return held(isOpen ? .openHeaders : .value, program, value, isOpen ? [] : keys, chain)
  }

  /// A variable wherever it is read.
  private func binding(
    anywhere binding: BindingID, _ program: FileProgram, _ keys: [WalkKey]
  ) -> [HeldValue]? {
    switch program.bindings[binding].kind {
    case .imported(let index):
      let imported = program.imports[index]
      let name =
        switch imported.imported {
        case .named(let name): [WalkKey.member(name)]
        case .default: [WalkKey.member("default")]
        case .namespace, .sideEffect: [WalkKey]()
        }
      return module(imported.specifier, from: program.file, name + keys)
    case .type(let type):
      return staticMember(of: type, program, keys)
    case .function, .caught: return nil
    case .constant, .variable, .parameter:
      let found = allDefinitions(of: binding, program, keys).flatMap {
        follow($0, binding, at: nil, program, nil)
      }
      return found.isEmpty ? nil : found
    }
  }

  // MARK: definitions

  /// One thing that gives a variable its value, and what is asked of that value.
  private struct Definition {
    enum Source {
      case value(ValueID)
      case parameter(FunctionID, index: Int)
      case unknown
    }
    let source: Source
    let keys: [WalkKey]
    /// Whether the variable is what was asked for, and not something that holds it.
    var holdsTheValue = false
    /// The defaults of a pattern, with what is asked of each.
    var defaults: [(value: ValueID, keys: [WalkKey])] = []
    let statement: StatementID?
    let offset: Int
    let isCertain: Bool
  }

  private func follow(
    _ definition: Definition, _ binding: BindingID, at value: ValueID?, _ program: FileProgram,
    _ chain: CallChain?
  ) -> [HeldValue] {
    var found: [HeldValue] = []
    switch definition.source {
    case .value(let inner):
      found = visit(program, inner, definition.keys, chain)
      // The header is set where the name stands, and not where the request was read.
      if let value, definition.holdsTheValue {
        for index in found.indices where found[index].kind == .requestOrigin {
          found[index].site = Site(program.file, value)
        }
      }
    case .parameter(let function, let index):
      found = parameter(
        index, of: function, binding, at: value, program, definition.keys, chain)
    case .unknown: return []
    }
    for item in definition.defaults { found += visit(program, item.value, item.keys, chain) }
    return found
  }

  private func definitions(
    of binding: BindingID, at value: ValueID, _ program: FileProgram, _ keys: [WalkKey]
  ) -> [Definition] {
    var all = allDefinitions(of: binding, program, keys)
    for index in all.indices { all[index].holdsTheValue = keys.isEmpty }
    guard all.count > 1, let statement = program.statement(of: value),
      program.statements[statement].function == program.bindings[binding].function
    else { return all }
    let placed = all.filter { item in
      item.statement.map { program.statements[$0].function == program.bindings[binding].function }
        ?? false
    }
    let other = all.filter { item in
      item.statement.map { program.statements[$0].function != program.bindings[binding].function }
        ?? true
    }
    var reaching = Reaching(
      program,
      placed.compactMap { item in
        item.statement.map { ($0, item.offset, item, item.isCertain) }
      })
    let (found, mayBeInitial) = reaching.definitions(
      at: statement, offset: program.range(of: value).lowerBound)
    return mayBeInitial ? other + found : found
  }

  private func allDefinitions(
    of binding: BindingID, _ program: FileProgram, _ keys: [WalkKey]
  ) -> [Definition] {
    var result = program.writes(of: binding).map { definition(of: $0, program, keys) }
    guard let first = keys.first else { return result }
    for write in program.memberWrites {
      guard let (root, names) = namedChain(write.target, program), root == binding,
        names.count <= keys.count, zip(names, keys).allSatisfy({ $1.accepts($0) })
      else { continue }
      result.append(
        Definition(
          source: .value(write.value), keys: Array(keys.dropFirst(names.count)),
          statement: write.statement, offset: program.range(of: write.value).upperBound - 1,
          isCertain: write.operation == .set && first != .element))
    }
    if case .header(let name) = first {
      result += setCalls(on: binding, program, name, Array(keys.dropFirst()))
    }
    for mutation in program.mutations where mutation.binding == binding {
      guard case .assigned = mutation.kind else { continue }
      result.append(
        Definition(
          source: .value(mutation.value), keys: keys, statement: mutation.statement,
          offset: program.range(of: mutation.value).upperBound - 1, isCertain: false))
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// `headers.set("Access-Control-Allow-Origin", value)` of a variable.
  private func setCalls(
    on binding: BindingID, _ program: FileProgram, _ name: String, _ keys: [WalkKey]
  ) -> [Definition] {
    program.reads(of: binding).compactMap { read in
      guard let member = program.parent(of: read),
        case .member(_, let method) = program.values[member],
        method == "set" || method == "append", let parent = program.parent(of: member),
        case .call(let call) = program.values[parent], call.callee == member,
        call.arguments.count == 2,
        headerName(call.arguments[0].value, program)?.lowercased() == name
      else { return nil }
      return Definition(
        source: .value(call.arguments[1].value), keys: keys,
        statement: program.statement(of: parent), offset: program.range(of: parent).upperBound - 1,
        isCertain: true)
    }
  }

  private func definition(
    of write: Write, _ program: FileProgram, _ keys: [WalkKey]
  ) -> Definition {
    let path = write.path.compactMap { WalkKey($0) }
    let defaults = write.defaults.map { item in
      (value: item.value, keys: write.path.dropFirst(item.depth).compactMap { WalkKey($0) } + keys)
    }
    switch write.source {
    case .value(let value):
      return Definition(
        source: .value(value), keys: path + keys, defaults: defaults,
        statement: write.statement,
        offset: max(write.range.upperBound, program.range(of: value).upperBound) - 1,
        isCertain: write.operation == .set)
    case .elementOf(let value):
      return Definition(
        source: .value(value), keys: [.element] + path + keys, defaults: defaults,
        statement: write.statement, offset: write.range.upperBound - 1, isCertain: true)
    case .parameter(let function, let index):
      return Definition(
        source: .parameter(function, index: index), keys: path + keys, defaults: defaults,
        statement: write.statement, offset: write.range.upperBound - 1, isCertain: true)
    case .caught, .unknown:
      return Definition(
        source: .unknown, keys: keys, statement: write.statement,
        offset: write.range.upperBound - 1, isCertain: true)
    }
  }

  /// The variable and the constant keys of `headers["Access-Control-Allow-Origin"]`.
  func namedChain(
    _ value: ValueID, _ program: FileProgram
  ) -> (root: BindingID, names: [String])? {
    var names: [String] = []
    var current = value
    while true {
      switch program.values[current] {
      case .binding(let binding): return names.isEmpty ? nil : (binding, names.reversed())
      case .member(let base, let name):
        names.append(name)
        current = base
      case .element(let base, let key):
        guard let name = headerName(key, program) else { return nil }
        names.append(name)
        current = base
      case .transparent(let inner), .cast(let inner, _): current = inner
      default: return nil
      }
    }
  }

  // MARK: parameters

  private func parameter(
    _ index: Int, of function: FunctionID, _ binding: BindingID, at value: ValueID?,
    _ program: FileProgram, _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue] {
    let site = FunctionSite(file: program.file, function: function)
    if originParameters.contains(ParameterSite(function: site, index: index)), keys.isEmpty,
      let read = value ?? program.reads(of: binding).first
    {
      return [held(.requestOrigin, program, read, [], chain)]
    }
    if let entry = chain?.entry(of: site) {
      return argument(index, of: function, program, at: entry.call, keys, entry.outer)
    }
    var found: [HeldValue] = []
    for case .call(let call) in flow.tracer.arrivals(of: site)
    where callers?.contains(call) ?? true {
      found += argument(index, of: function, program, at: call, keys, nil)
    }
    if let fallback = program.functions[function].parameters[index].defaultValue, found.isEmpty {
      found += visit(program, fallback, keys, chain)
    }
    return found
  }

  /// What a call passes to a parameter, or the parameter's default.
  private func argument(
    _ index: Int, of function: FunctionID, _ program: FileProgram, at call: Site,
    _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue] {
    guard let caller = flow.workspace.program(of: call.file),
      case .call(let made) = caller.values[call.value]
    else { return [] }
    for position in made.arguments.indices {
      let place = flow.tracer.place(of: position, in: made, at: call)
      guard flow.tracer.parameterIndex(of: function, program, for: place) == index else { continue }
      if made.arguments[position].isSpread { return [] }
      return after(
        call.value, caller, chain, visit(caller, made.arguments[position].value, keys, chain))
    }
    guard let fallback = program.functions[function].parameters[index].defaultValue else {
      return [held(.absent, caller, call.value, [], chain)]
    }
    return visit(program, fallback, keys, nil)
  }

  // MARK: globals, fields

  func global(
    _ name: String, at value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue] {
    guard program.language == .swift else { return [held(.value, program, value, keys, chain)] }
    for file in [program.file]
      + flow.workspace.moduleFiles(of: program.file, mentioning: name)
    {
      guard let other = flow.workspace.program(of: file), let binding = other.topLevel[name],
        let found = self.binding(anywhere: binding, other, keys)
      else { continue }
      return after(value, program, chain, found)
    }
    return [held(.value, program, value, keys, chain)]
  }

  func this(
    at value: ValueID, _ program: FileProgram, _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue] {
    guard
      let owner = flow.tracer.owner(of: program.function(around: value), program),
      case .member(let name) = keys.first
    else { return [held(.value, program, value, keys, chain)] }
    var found: [HeldValue] = []
    let rest = Array(keys.dropFirst())
    for member in program.types[owner].members where member.name == name {
      found += field(member, program, rest)
    }
    for write in program.memberWrites {
      guard case .member(let base, name) = program.values[write.target],
        case .this = program.values[program.bare(base)],
        flow.tracer.owner(of: program.statements[write.statement].function, program) == owner
      else { continue }
      found += visit(program, write.value, rest, nil)
    }
    return found.isEmpty
      ? [held(.value, program, value, keys, chain)] : after(value, program, chain, found)
  }

  private func staticMember(
    of type: TypeID, _ program: FileProgram, _ keys: [WalkKey]
  ) -> [HeldValue]? {
    guard case .member(let name) = keys.first else { return nil }
    for member in program.types[type].members where member.name == name {
      let found = field(member, program, Array(keys.dropFirst()))
      if !found.isEmpty { return found }
    }
    return nil
  }

  private func field(
    _ member: TypeDeclaration.Member, _ program: FileProgram, _ keys: [WalkKey]
  ) -> [HeldValue] {
    if let value = member.value { return visit(program, value, keys, nil) }
    guard member.kind == .getter, let function = member.function else { return [] }
    return program.functions[function].returns.flatMap { visit(program, $0, keys, nil) }
  }

  // MARK: modules

  /// What a module exports under the first key; nil where it is no file of the project.
  func module(_ specifier: String, from file: FileID, _ keys: [WalkKey]) -> [HeldValue]? {
    guard case .file(let target) = flow.workspace.resolve(specifier, from: file) else { return nil }
    var visited: Set<FileID> = []
    return export(keys, of: target, &visited)
  }

  private func export(
    _ keys: [WalkKey], of file: FileID, _ visited: inout Set<FileID>
  ) -> [HeldValue]? {
    guard visited.insert(file).inserted, let program = flow.workspace.program(of: file) else {
      return nil
    }
    let name: String? = if case .member(let name) = keys.first { name } else { nil }
    let rest = Array(keys.dropFirst())
    for export in program.exports where !export.isTypeOnly {
      switch export.target {
      case .binding(let binding) where export.name == name:
        return self.binding(anywhere: binding, program, rest)
      case .value(let value) where export.name == name:
        return visit(program, value, rest, nil)
      case .value(let value) where export.name == "=":
        return visit(program, value, name == "default" ? rest : keys, nil)
      case .from(let specifier, let original) where export.name == name:
        guard case .file(let next) = flow.workspace.resolve(specifier, from: file) else {
          return nil
        }
        return self.export([.member(original)] + rest, of: next, &visited)
      case .namespace(let specifier) where export.name == name:
        return module(specifier, from: file, rest)
      case .all(let specifier):
        guard case .file(let next) = flow.workspace.resolve(specifier, from: file),
          let found = self.export(keys, of: next, &visited)
        else { continue }
        return found
      case .binding, .value, .from, .namespace: continue
      }
    }
    return nil
  }
}
