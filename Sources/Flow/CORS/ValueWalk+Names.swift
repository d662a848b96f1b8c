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
  func binding(
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

  // MARK: parameters

  func parameter(
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
    for case .call(let call) in flow.tracer.arrivals(of: site) {
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
    if let (type, owner) = flow.tracer.projectType(named: name, program),
      let found = staticMember(of: type.type, owner, keys)
    {
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
}
