import Program
import Source

extension Tracer {
  /// Answers for the result of a call: what the callee gives, seen from this call.
  func call(
    _ call: Call, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    let site = Site(program.file, value)
    if case .global("require") = program.values[program.bare(call.callee)],
      let argument = call.arguments.first,
      let specifier = constantText(program, argument.value)
    {
      return module(
        specifier, from: program.file, path, context,
        Root(place: program.place(of: value), spelling: "require(\"\(specifier)\")"))
    }
    if let answer = folded(call, site, program, path, context) { return answer }
    let step = Step.result(site, isConstruction: call.isConstruction, context)
    let answer = trace(program, call.callee, steps.prepend(step, at: site, to: path), context)
    guard aim == .content, path.isEmpty, program.calleeName(call) == "pipeThrough",
      let transform = call.arguments.first
    else { return answer }
    // What comes out is what went in, and what is added on the way.
    return answer.merged(with: trace(program, transform.value, path, context))
  }

  /// Answers for a function of the project; the first step says what is done with it.
  ///
  /// - Parameter making: the calls in which the function is made, where it is a closure.
  func function(
    _ function: FunctionID, _ program: FileProgram, _ path: StepList,
    madeIn making: CallContext = .unknown
  ) -> Answer {
    guard let step = steps.first(path) else {
      return Answer(functions: [FunctionSite(file: program.file, function: function)])
    }
    let rest = steps.rest(path)
    switch step {
    case .result(let site, _, let context):
      let entered = FunctionSite(file: program.file, function: function)
      let captured = captured(by: entered, madeIn: making, calledFrom: context)
      guard mayEnter(entered, from: context, capturing: captured) else { return Answer() }
      let inner = contexts.enter(
        function, of: program.file, at: site, capturing: captured, from: context)
      return returned(by: function, program, rest, inner, at: place(of: site))
    case .linked(let link, let context):
      let entered = FunctionSite(file: program.file, function: function)
      let captured = captured(by: entered, madeIn: making, calledFrom: context)
      guard mayEnter(entered, from: context, capturing: captured, link: link.number) else {
        return Answer()
      }
      let inner = contexts.enter(
        function, of: program.file, at: link.site, boundAt: link.making, capturing: captured,
        link: link.number, from: context)
      return returned(by: function, program, rest, inner, at: nil)
    case .applied:
      return returned(by: function, program, rest, .unknown, at: nil)
    case .argument(let place):
      return handed(to: place, of: function, program, rest)
    case .member(let name) where ["bind", "call", "apply"].contains(name):
      return bound(function, program, name, rest)
    case .member, .index, .anyElement, .rest, .restFrom, .parameter, .decorated,
      .receiver:
      return .origin(
        Origin(
          .unknown(program.spelling(of: function)),
          at: SourceRange(program.file, program.functions[function].range),
          spelling: program.spelling(of: function)))
    }
  }

  private func place(of site: Site) -> SourceRange? {
    workspace.program(of: site.file)?.place(of: site.value)
  }

  func returned(
    by function: FunctionID, _ program: FileProgram, _ path: StepList, _ context: CallContext,
    at place: SourceRange?
  ) -> Answer {
    let declared = program.functions[function]
    guard declared.body != nil else {
      // What a protocol asks for: the call itself says what goes in.
      if let answer = requirement(function, program, path, context) { return answer }
      return .origin(
        Origin(
          .unknown(program.spelling(of: function)),
          at: SourceRange(program.file, declared.range), spelling: program.spelling(of: function)))
    }
    if declared.returns.isEmpty, index(program).yields[function] == nil {
      return .origin(
        Origin(
          .absent, at: SourceRange(program.file, declared.range),
          spelling: program.spelling(of: function)))
    }
    var result = Answer()
    if let yields = index(program).yields[function], let rest = stepsOfYield(path) {
      for value in yields { result.merge(trace(program, value, rest, context)) }
    } else {
      for value in returns(of: function, program, context) {
        result.merge(trace(program, value, path, context))
      }
      if declared.returns.count > 1, isConstant(result) {
        // `if (plan === "pro") return 2; return 1`: which one it is, the tests decide.
        let tests = tests(aroundReturnsOf: function, program)
        if !tests.isEmpty {
          result = chosen(result, by: tests, program, declared.returns[0], context)
        }
      }
    }
    addDeclaredType(to: &result, of: function, program, path, context)
    if let type = declared.resultType {
      result = within(
        type, result, path, program, at: SourceRange(program.file, declared.range),
        program.spelling(of: function))
    }
    guard let place else { return result }
    return result.through(
      TraceStep(place, .returned(by: program.spelling(of: function))), before: places(of: path))
  }

  /// What the declaration of a Swift function says of a result that its body leaves open.
  private func addDeclaredType(
    to result: inout Answer, of function: FunctionID, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) {
    let declared = program.functions[function]
    guard program.language == .swift, result.types.isEmpty, result.functions.isEmpty,
      let type = declared.resultType,
      path.isEmpty || result.origins.allSatisfy(\.label.isUnknown)
    else { return }
    let typed = self.declared(
      type, program, nil, path, context, at: SourceRange(program.file, declared.range),
      spelling: program.spelling(of: function))
    if path.isEmpty {
      result.types += typed.types
      if result.states.isEmpty { result.states = typed.states }
    } else if typed.isKnown {
      result = typed
    }
  }

  /// Answers for a call of what a protocol asks for and nobody of the project gives.
  private func requirement(
    _ function: FunctionID, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer? {
    guard program.language == .swift, let name = program.functions[function].name,
      let entry = entry(for: function, of: program.file, in: context)
    else { return nil }
    return unknownCall(entry.site, [name], path, entry.outer)
  }

  /// The tests of the branches in which a function returns.
  private func tests(aroundReturnsOf function: FunctionID, _ program: FileProgram) -> [ValueID] {
    var tests: [ValueID] = []
    var seen: Set<StatementID> = []
    for value in program.functions[function].returns {
      var current = program.statement(of: value)
      while let statement = current, program.statements[statement].function == function,
        seen.insert(statement).inserted
      {
        switch program.statements[statement].kind {
        case .branch(let test, _, _): tests.append(test)
        case .selection(let subject, _): tests.append(subject)
        case .block, .values, .loop, .attempt, .returns, .throwing, .jump: break
        }
        current = program.statements[statement].parent
      }
    }
    return tests
  }

  /// What is left of a path to one of the values that a generator yields: an element of it, or what
  /// its `next()` gives.
  private func stepsOfYield(_ path: StepList) -> StepList? {
    switch steps.first(path) {
    case .index, .anyElement: return steps.rest(path)
    case nil: return aim == .content ? path : nil
    case .member("next"):
      let called = steps.rest(path)
      guard case .result = steps.first(called), steps.first(steps.rest(called)) == .member("value")
      else { return nil }
      return steps.rest(steps.rest(called))
    default: return nil
    }
  }

  /// `f.call(x, …)` calls `f`; `f.bind(x, …)` is `f` with its first arguments given.
  private func bound(
    _ function: FunctionID, _ program: FileProgram, _ name: String, _ path: StepList
  ) -> Answer {
    guard case .result(let binding, _, let context) = steps.first(path) else { return Answer() }
    guard name == "bind" else { return self.function(function, program, path) }
    let rest = steps.rest(path)
    guard case .result(let site, _, let outer) = steps.first(rest),
      mayEnter(FunctionSite(file: program.file, function: function), from: outer)
    else { return self.function(function, program, rest) }
    let inner = contexts.enter(
      function, of: program.file, at: site, boundAt: .init(site: binding, context: context),
      from: outer)
    return returned(by: function, program, steps.rest(rest), inner, at: place(of: site))
  }

  /// What the function given as an argument of a project function is handed by it.
  private func handed(
    to place: ArgumentPlace, of function: FunctionID, _ program: FileProgram, _ path: StepList
  ) -> Answer {
    guard let index = parameterIndex(of: function, program, for: place) else { return Answer() }
    var members: [String] = []
    var current = path
    while case .member(let name) = steps.first(current) {
      members.append(name)
      current = steps.rest(current)
    }
    guard case .parameter(let position, _) = steps.first(current) else { return Answer() }
    let rest = steps.rest(current)
    let context =
      mayEnter(FunctionSite(file: program.file, function: function), from: .unknown)
      ? contexts.enter(function, of: program.file, at: place.site, from: .unknown) : .unknown
    var result = Answer()
    for arrival in arrivals(ofParameter: index, members, of: function, program) {
      switch arrival {
      case .call(let site):
        result.merge(argument(position, at: site, rest, context))
      case .given(let callee, let given, let binding):
        guard let owner = workspace.program(of: callee.file) else { continue }
        let wanted = steps.prepend(
          given + [.parameter(position - boundCount(binding), count: 0)], to: rest)
        result.merge(trace(owner, callee.value, wanted, context))
      case .rendered, .boundCall, .exported, .typed: continue
      }
    }
    return result
  }

  /// The argument of a call by position, for a callee of which only the position is known.
  func argument(
    _ position: Int, at site: Site, _ path: StepList, _ context: CallContext
  ) -> Answer {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return Answer() }
    guard call.arguments.indices.contains(position) else {
      return leaf(.absent, program, site.value)
    }
    return trace(program, call.arguments[position].value, path, context)
  }

  func parameterIndex(
    of function: FunctionID, _ program: FileProgram, for place: ArgumentPlace
  ) -> Int? {
    let parameters = program.functions[function].parameters
    if let label = place.label {
      return parameters.firstIndex { $0.label == label }
    }
    if let rest = parameters.firstIndex(where: \.isRest), place.position >= rest { return rest }
    guard program.language == .swift else {
      return parameters.indices.contains(place.position) ? place.position : nil
    }
    let unlabelled = parameters.indices.filter { parameters[$0].label == nil }
    if place.isLast, unlabelled.count <= place.position { return parameters.indices.last }
    return unlabelled.indices.contains(place.position) ? unlabelled[place.position] : nil
  }
}
