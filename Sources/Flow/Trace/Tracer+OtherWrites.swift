import Program
import Source

/// What is written to an object elsewhere than in the function that holds it.
extension Tracer {
  /// Answers for a member that a function sets on a variable which it is passed: `fill(payload)`.
  func writtenByCallees(
    _ binding: BindingID, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    var result = Answer()
    guard case .member = steps.first(path), !isAtEnd(context) else {
      return result
    }
    for read in program.reads(of: binding) {
      guard let parent = program.parent(of: read), case .call(let call) = program.values[parent],
        let position = call.arguments.firstIndex(where: { $0.value == read })
      else { continue }
      result.merge(
        left(by: call, parent, in: position, program, context) { place, function, owner, inner in
          written(to: place, of: function, owner, path, inner)
        })
    }
    return result
  }

  /// What the functions that a call enters leave in what they get as one of its arguments.
  private func left(
    by call: Call, _ value: ValueID, in position: Int, _ program: FileProgram,
    _ context: CallContext,
    _ writes: (ArgumentPlace, FunctionID, FileProgram, CallContext) -> Answer
  ) -> Answer {
    let site = Site(program.file, value)
    let place = self.place(of: position, in: call, at: site)
    var result = Answer()
    for callee in kind(program, call.callee, .empty, context).functions {
      guard let owner = workspace.program(of: callee.file),
        !isIn(callee, context)
      else { continue }
      let inner = contexts.enter(callee.function, of: callee.file, at: site, from: context)
      result.merge(
        writes(place, callee.function, owner, inner).through(
          TraceStep(
            program.place(of: value), .returned(by: owner.spelling(of: callee.function)))))
    }
    return result
  }

  /// What a function writes to a member of the object that it gets as an argument.
  private func written(
    to place: ArgumentPlace, of function: FunctionID, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    var result = Answer()
    guard let index = parameterIndex(of: function, program, for: place) else { return result }
    for parameter in self.index(program).writesOfParameters[function] ?? [] {
      guard case .parameter(_, index) = parameter.source, parameter.path.isEmpty else { continue }
      for (names, write) in self.index(program).memberWrites(of: parameter.binding) {
        guard
          let rest = remaining(of: path, after: names)
            ?? remaining(of: path, afterFields: names, of: write, program)
        else { continue }
        result.merge(kept(by: write, program, rest, context))
      }
    }
    return result
  }

  /// Answers for a field that other code sets on an instance from outside, in Swift code of the same
  /// module: `const minter = new Minter(); minter.user = user`.
  func writtenOutside(
    _ name: String, of type: TypeSite, _ program: FileProgram, _ rest: StepList
  ) -> Answer {
    var result = Answer()
    for owner in writers(of: name, program) {
      for write in owner.memberWrites {
        guard case .member(let base, name) = owner.values[write.target] else { continue }
        if case .this = owner.values[owner.bare(base)] { continue }
        guard kind(owner, base).types.contains(type) else { continue }
        result.merge(kept(by: write, owner, rest, .unknown))
      }
    }
    return result
  }

  private func writers(of name: String, _ program: FileProgram) -> [FileProgram] {
    guard program.language == .swift else { return [program] }
    let others = workspace.moduleFiles(of: program.file, mentioning: ".\(name) =")
    return [program]
      + others.filter { $0 != program.file }.compactMap { workspace.program(of: $0) }
  }

  /// Answers for what a call leaves in a variable that it is given to change: what the function
  /// writes to its parameter. The value is the call's argument.
  func passedBack(
    _ argument: ValueID, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    guard let parent = program.parent(of: argument), case .call(let call) = program.values[parent],
      let position = call.arguments.firstIndex(where: { $0.value == argument }),
      !isAtEnd(context)
    else { return unknown(program, argument, program.spelling(of: argument)) }
    let result = left(by: call, parent, in: position, program, context) {
      place, function, owner, inner in
      var written = written(to: place, of: function, owner, path, inner)
      written.merge(assigned(to: place, of: function, owner, path, inner))
      return written
    }
    return result.isKnown
      ? result : unknown(program, argument, program.spelling(of: call.callee))
  }

  /// What a function assigns to its parameter as a whole.
  private func assigned(
    to place: ArgumentPlace, of function: FunctionID, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    var result = Answer()
    guard let index = parameterIndex(of: function, program, for: place) else { return result }
    for parameter in self.index(program).writesOfParameters[function] ?? [] {
      guard case .parameter(_, index) = parameter.source else { continue }
      for write in program.writes(of: parameter.binding) {
        guard case .value(let value) = write.source else { continue }
        result.merge(
          trace(program, value, path, context).through(
            TraceStep(
              SourceRange(program.file, write.range),
              .kept(in: program.bindings[parameter.binding].name))))
      }
    }
    return result
  }

  /// Answers for the parameter of a setter: what is assigned to the member, from outside or by the
  /// class itself.
  func assigned(to setter: FunctionID, _ program: FileProgram, _ path: StepList) -> Answer {
    guard let owner = program.functions[setter].owner, let name = program.functions[setter].name
    else { return Answer() }
    let type = TypeSite(file: program.file, type: owner)
    var result = writtenOutside(name, of: type, program, path)
    for write in index(program).ownWrites[name] ?? []
    where self.owner(of: program.statements[write.statement].function, program) == owner {
      result.merge(kept(by: write, program, path, .unknown))
    }
    return result
  }

  /// Answers for a member of `this` that a class leaves to those that extend it: what each of them
  /// gives. Nil where none does.
  func fromSubclasses(
    _ name: String, of type: TypeSite, _ program: FileProgram, _ path: StepList
  ) -> Answer? {
    guard program.language != .swift, let base = program.types[type.type].name else { return nil }
    var result: Answer?
    let importers = workspace.importers(of: program.file).prefix(Self.subclassFileLimit)
    for file in [program.file] + importers {
      guard let other = workspace.program(of: file) else { continue }
      for id in other.types.ids {
        guard let superclass = other.types[id].superclass,
          other.types[id].members.contains(where: { $0.name == name && !$0.isStatic }),
          case .binding(let binding) = other.values[other.bare(superclass)],
          file == program.file ? other.bindings[binding].name == base : true,
          projectType(named: other.bindings[binding].name, other)?.0 == type
        else { continue }
        let answer = instance(
          of: TypeSite(file: file, type: id), createdBy: nil, other, path)
        result = result?.merged(with: answer) ?? answer
      }
    }
    return result
  }

  /// Whether what is declared with one type may be an instance of another: of a class that extends
  /// it, or, where an interface is declared, of one that says it implements it.
  func isKind(_ declared: TypeSite, of type: TypeSite) -> Bool {
    if declared == type { return true }
    guard let program = workspace.program(of: declared.file), program.language != .swift else {
      return false
    }
    if program.types[declared.type].kind == .interface
      || program.types[declared.type].kind == .alias
    {
      guard let owner = workspace.program(of: type.file) else { return false }
      return owner.types[type.type].conformances.contains {
        projectType(named: $0.name, owner)?.0 == declared
      }
    }
    var current = declared
    for _ in 0..<Self.baseLimit {
      guard let owner = workspace.program(of: current.file),
        let superclass = owner.types[current.type].superclass,
        case .binding(let binding) = owner.values[owner.bare(superclass)],
        let (base, _) = projectType(named: owner.bindings[binding].name, owner)
      else { return false }
      if base == type { return true }
      current = base
    }
    return false
  }

  /// More bases than classes have in real code.
  private static let baseLimit = 8

  /// More files than extend one class in real code.
  private static let subclassFileLimit = 20
}
