import Program
import Source

extension Tracer {
  /// Answers for a type of the project as a value: constructed, or asked for a static member.
  func type(
    _ type: TypeSite, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    guard let step = steps.first(path) else { return Answer() }
    let rest = steps.rest(path)
    switch step {
    case .result(let site, _, let outer):
      if let answer = chosenCase(of: type, by: site, program, rest, outer) { return answer }
      return instance(of: type, createdBy: (site, outer), program, rest)
    case .member(let name):
      return staticMember(name, of: type, program, rest, context)
    // A container makes the instance: `container.resolve(TokenService)`.
    case .applied: return instance(of: type, createdBy: nil, program, rest)
    default: return Answer()
    }
  }

  private func staticMember(
    _ name: String, of type: TypeSite, _ program: FileProgram, _ rest: StepList,
    _ context: CallContext
  ) -> Answer {
    for member in program.types[type.type].members where member.name == name {
      switch member.kind {
      case .enumerationCase:
        if let inner = askedOfCase(type, program, rest) {
          var made: (site: Site, context: CallContext)?
          if case .result(let site, _, let outer) = steps.first(rest) { made = (site, outer) }
          let known = EnumerationCase(name, madeBy: made)
          if let answer = self.member(of: known, type, program, inner, context) { return answer }
          return instance(of: type, createdBy: nil, program, inner)
        }
        if let associated = associatedValue(of: name, rest) { return associated }
        if let value = member.value {
          // The raw value is what is written.
          let isRaw = program.language == .swift && steps.first(rest) == .member("rawValue")
          return trace(program, value, isRaw ? steps.rest(rest) : rest, context)
        }
        return .origin(
          Origin(
            .literal(.string(name)), at: SourceRange(program.file, member.range), spelling: name))
      case .field where member.isStatic || program.types[type.type].kind == .enumeration:
        if let value = member.value { return trace(program, value, rest, context) }
      case .method where member.isStatic:
        if let function = member.function { return self.function(function, program, rest) }
      case .getter where member.isStatic:
        if let function = member.function {
          return self.function(function, program, steps.prepend(.applied, to: rest))
        }
      default: continue
      }
    }
    if let (site, owner) = nestedType(name, in: type, program) {
      return self.type(site, owner, rest, context)
    }
    if let (site, owner) = swiftOwner(ofMember: name, isStatic: true, of: type, program) {
      return staticMember(name, of: site, owner, rest, context)
    }
    // `User.findOrFail(id)` is the base's.
    if program.language != .swift, let superclass = program.types[type.type].superclass {
      return trace(program, superclass, steps.prepend(.member(name), to: rest), .unknown)
    }
    // A method that a library gives the type, such as the look-ups of a model's.
    let spelling = "\(program.types[type.type].name ?? "the type").\(name)"
    return unknownChain(
      steps.prepend(.member(name), to: rest),
      Root(place: SourceRange(program.file, program.types[type.type].range), spelling: spelling))
  }

  /// Answers for the member of an instance that a path asks for first.
  func member(
    _ name: String, of type: TypeSite, createdBy creation: (site: Site, context: CallContext)?,
    _ program: FileProgram, _ path: StepList
  ) -> Answer {
    let rest = steps.rest(path)
    let declared = program.types[type.type]
    var result = Answer()
    var isDeclared = false
    let style = steps.keyStyle(path)
    for index in members(writtenAs: name, of: type, program, style) {
      isDeclared = true
      result.merge(
        answer(for: declared.members[index], of: type, createdBy: creation, program, rest))
    }
    result.merge(encoded(as: name, by: declared, program, rest))
    let names = [name] + fieldNames(writtenAs: name, by: [type], style)
    for name in names {
      result.merge(written(name, of: type, createdBy: creation, program, rest))
    }
    if program.language != .swift || creation == nil {
      for name in names { result.merge(writtenOutside(name, of: type, program, rest)) }
    }
    if program.language == .swift { result.removePlaceholders() }
    result.merge(parameterProperty(name, of: type, createdBy: creation, program, rest))
    if !result.isKnown, let answer = fromSubclasses(name, of: type, program, path) { return answer }
    if isDeclared || result.isKnown || !result.origins.isEmpty {
      if result.origins.isEmpty && !result.isKnown {
        return .origin(
          Origin(
            .unknown("\(declared.name ?? "the type").\(name)"),
            at: SourceRange(program.file, declared.range), spelling: name))
      }
      return result
    }
    if let parent = inherited(name, of: type, createdBy: creation, program, path) { return parent }
    if let (site, owner) = swiftOwner(ofMember: name, isStatic: false, of: type, program) {
      return instance(of: site, createdBy: creation, owner, path)
    }
    if declared.kind == .extension, let extended = declared.name {
      let known = self.declared(
        TypeReference(name: extended), program, nil, path, .unknown,
        at: SourceRange(program.file, declared.range), spelling: name)
      if known.isKnown { return known }
    }
    if program.language == .swift, let given = inheritedFromFramework(declared, program, path) {
      return given
    }
    // A method that is declared nowhere here comes from a protocol or an extension elsewhere.
    let isCalled = if case .result = steps.first(rest) { true } else { false }
    // A base that nobody can look into may declare anything.
    if isCalled, program.language == .swift {
      let spelling = "\(declared.name ?? "the type").\(name)"
      return unknownChain(
        path, Root(place: SourceRange(program.file, declared.range), spelling: spelling))
    }
    // `type Seat = z.infer<typeof Seat>` has what the other type has.
    let isOpen =
      program.language != .swift && (declared.isOpen || !declared.conformances.isEmpty)
    let isElsewhere =
      isCalled || isOpen || declared.kind == .extension || declared.superclass != nil
    return .origin(
      Origin(
        isElsewhere ? .unknown(name) : .absent,
        at: SourceRange(program.file, declared.range),
        spelling: "\(declared.name ?? "the type").\(name)"))
  }

  private func answer(
    for member: TypeDeclaration.Member, of type: TypeSite,
    createdBy creation: (site: Site, context: CallContext)?, _ program: FileProgram,
    _ rest: StepList
  ) -> Answer {
    switch member.kind {
    case .method:
      return member.function.map { function($0, program, rest) } ?? Answer()
    case .getter:
      return member.function.map {
        function($0, program, steps.prepend(.applied, to: rest))
      } ?? Answer()
    case .field:
      var result = Answer()
      if let creation,
        let passed = memberwise(member.name, of: type, creation, program, rest)
      {
        if passed.isKnown { return passed }
        result = passed
      }
      if creation == nil {
        result.merge(givenAnywhere(member.name, to: type, program, rest))
      }
      if let value = member.value, result.origins.isEmpty || creation == nil {
        result.merge(trace(program, value, rest, .unknown))
        result.merge(setByWrapper(of: member, program, rest))
      }
      if !result.isKnown, member.value == nil,
        let given = injected(into: member, program, rest)
      {
        return given
      }
      if !result.isKnown, let declared = member.type {
        let typed = self.declared(
          declared, program, nil, rest, .unknown,
          at: SourceRange(program.file, member.range), spelling: member.name)
        if typed.isKnown || result.origins.isEmpty { result = typed }
      }
      return result
    case .enumerationCase: return payload(of: member.name, type, program, rest)
    case .setter, .constructor: return Answer()
    }
  }

  /// A field of a Swift structure that has only the initialiser the compiler gives it.
  private func memberwise(
    _ name: String, of type: TypeSite, _ creation: (site: Site, context: CallContext),
    _ program: FileProgram, _ rest: StepList
  ) -> Answer? {
    guard hasMadeInitialiser(type, program),
      let caller = workspace.program(of: creation.site.file),
      case .call(let call) = caller.values[creation.site.value],
      let argument = call.arguments.first(where: { $0.label == name })
    else { return nil }
    return trace(caller, argument.value, rest, creation.context)
      .through(
        TraceStep(caller.place(of: argument.value), .kept(in: name)), before: places(of: rest))
  }

  /// What the type's own functions write to a member of `this`.
  private func written(
    _ name: String, of type: TypeSite, createdBy creation: (site: Site, context: CallContext)?,
    _ program: FileProgram, _ rest: StepList
  ) -> Answer {
    var result = Answer()
    for write in index(program).ownWrites[name] ?? [] {
      guard owner(of: program.statements[write.statement].function, program) == type.type
      else { continue }
      var context = CallContext.unknown
      let function = program.statements[write.statement].function
      if let creation, program.functions[function].kind == .constructor,
        !isIn(FunctionSite(file: program.file, function: function), creation.context)
      {
        context = contexts.enter(
          function, of: program.file, at: creation.site, from: creation.context)
      }
      result.merge(
        trace(program, write.value, rest, context)
          .through(
            TraceStep(
              program.place(of: write.target),
              .kept(in: program.language == .swift ? "self.\(name)" : "this.\(name)")),
            before: places(of: rest)))
    }
    for (names, write) in index(program).innerWrites[name] ?? [] {
      guard owner(of: program.statements[write.statement].function, program) == type.type,
        let inner = remaining(of: rest, after: names)
          ?? remaining(of: rest, afterFields: names, of: write, program)
      else { continue }
      result.merge(kept(by: write, program, inner, .unknown))
    }
    return result
  }

  /// `constructor(private readonly mint: MintService)`.
  private func parameterProperty(
    _ name: String, of type: TypeSite, createdBy creation: (site: Site, context: CallContext)?,
    _ program: FileProgram, _ rest: StepList
  ) -> Answer {
    for member in program.types[type.type].members where member.kind == .constructor {
      guard let constructor = member.function else { continue }
      for parameter in program.functions[constructor].parameters
      where parameter.isProperty && parameter.name == name {
        guard
          let write = program.writes.first(where: {
            if case .parameter(constructor, _) = $0.source {
              program.bindings[$0.binding].name == name
            } else {
              false
            }
          }), case .parameter(_, let index) = write.source
        else { continue }
        var context = CallContext.unknown
        if let creation {
          context = contexts.enter(
            constructor, of: program.file, at: creation.site, from: creation.context)
        }
        return self.parameter(index, of: constructor, program, rest, write, rest, context)
      }
    }
    return Answer()
  }

  /// A member that a superclass declares.
  private func inherited(
    _ name: String, of type: TypeSite, createdBy creation: (site: Site, context: CallContext)?,
    _ program: FileProgram, _ path: StepList
  ) -> Answer? {
    guard let superclass = program.types[type.type].superclass else { return nil }
    let site = creation?.site ?? Site(program.file, superclass)
    let context = creation?.context ?? .unknown
    let answer = trace(
      program, superclass,
      steps.prepend(.result(site, isConstruction: true, context), to: path), .unknown)
    return answer.isKnown ? answer : nil
  }

  /// The members of a type's instances, as their places in the declaration: by their names, and by
  /// those that they have in JSON.
  func members(of type: TypeSite, _ program: FileProgram) -> [String: [Int]] {
    if let known = memberPlaces[type] { return known }
    let declared = program.types[type.type]
    var places: [String: [Int]] = [:]
    for (index, member) in declared.members.enumerated() where !member.isStatic {
      places[member.name, default: []].append(index)
      if let name = wireName(of: member, declared, program), name != member.name {
        places[name, default: []].append(index)
      }
    }
    memberPlaces[type] = places
    return places
  }

  /// The name of a field in JSON, where Swift's `CodingKeys` or snake case gives it another.
  private func wireName(
    of member: TypeDeclaration.Member, _ type: TypeDeclaration, _ program: FileProgram
  ) -> String? {
    guard program.language == .swift, member.kind == .field else { return nil }
    if let name = type.name,
      let keys = index(program).types["\(name).CodingKeys"]
    {
      guard let key = program.types[keys].members.first(where: { $0.name == member.name }) else {
        return nil
      }
      guard let value = key.value else { return key.name }
      return constantText(program, value)
    }
    return mayWriteSnakeCase(program) ? snakeCased(member.name) : member.name
  }

  /// `this`, by the type or object literal whose function reads it.
  func this(
    _ program: FileProgram, _ value: ValueID, _ path: StepList, _ context: CallContext
  ) -> Answer {
    var current: FunctionID? = program.function(around: value)
    while let function = current {
      let declared = program.functions[function]
      if let owner = declared.owner {
        let type = TypeSite(file: program.file, type: owner)
        if let answer = thisCase(function, type, program, path, context) { return answer }
        return declared.isStatic
          ? self.type(type, program, path, context)
          : extendedInstance(type, program, path)
      }
      if declared.kind != .closure {
        if let answer = receiver(of: FunctionSite(file: program.file, function: function), path) {
          return answer
        }
        // A method of an object literal.
        guard let method = program.value(of: function),
          let object = program.parent(of: method), case .object = program.values[object]
        else { break }
        return trace(program, object, path, context)
      }
      current = declared.parent
    }
    return unknown(program, value, program.spelling(of: value))
  }

  /// `this` of a function that somebody else's code calls on an object of its own.
  private func receiver(of function: FunctionSite, _ path: StepList) -> Answer? {
    var result = Answer()
    for case .given(let callee, let given, _) in arrivals(of: function) {
      guard let program = workspace.program(of: callee.file) else { continue }
      let answer = trace(
        program, callee.value, steps.prepend(given + [.receiver], to: path), .unknown)
      if answer.isKnown { result.merge(answer) }
    }
    return result.isKnown ? result : nil
  }

  func superclass(
    _ program: FileProgram, _ value: ValueID, _ path: StepList, _ context: CallContext
  ) -> Answer {
    guard let owner = owner(of: program.function(around: value), program),
      let superclass = program.types[owner].superclass
    else { return unknown(program, value, "super") }
    let site = Site(program.file, value)
    return trace(
      program, superclass,
      steps.prepend(.result(site, isConstruction: true, context), to: path), context)
  }

  /// The type whose member a function is, or is inside of.
  func owner(of function: FunctionID, _ program: FileProgram) -> TypeID? {
    var current: FunctionID? = function
    while let id = current {
      if let owner = program.functions[id].owner { return owner }
      current = program.functions[id].parent
    }
    return nil
  }
}
