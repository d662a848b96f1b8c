import Program
import Source

/// Which argument of a call a parameter gets, in every manner of calling.
extension Tracer {
  /// One argument as the callee sees it.
  private struct Passed {
    let program: FileProgram
    let value: ValueID
    let place: ArgumentPlace
    /// `...list`, and the second argument of `apply`: the arguments from this place on.
    let isSpread: Bool
    let context: CallContext
  }

  /// The argument that a call passes to a parameter, or the parameter's default.
  func passed(
    at site: Site, boundAt binding: ContextTable.Binding? = nil, to index: Int,
    of function: FunctionID, _ callee: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    guard let program = workspace.program(of: site.file) else { return Answer() }
    var arguments: [Passed] = []
    if let binding {
      arguments = bound(at: binding.site, binding.context)
    }
    arguments += passed(at: site, to: function, callee, after: arguments.count, context)
    let parameter = callee.functions[function].parameters[index]
    var result = Answer()
    var isPassed = false
    for argument in arguments {
      guard let wanted = wanted(of: argument, by: index, of: function, callee, path) else {
        continue
      }
      isPassed = isPassed || wanted.isPassed
      guard let rest = wanted.path else { continue }
      result.merge(
        trace(argument.program, argument.value, rest, argument.context)
          .through(
            TraceStep(
              argument.program.place(of: argument.value),
              .passed(to: callee.spelling(of: function))),
            before: places(of: path)))
    }
    if !isPassed {
      if let value = parameter.defaultValue { return trace(callee, value, path, context) }
      return leaf(.absent, program, site.value)
    }
    if let value = parameter.defaultValue, result.origins.contains(where: { $0.label == .absent }) {
      result.merge(trace(callee, value, path, context))
    }
    return result
  }

  /// What a parameter asks of an argument; nil where it gets another one. No path means that it is
  /// passed, and that another element of it is asked for.
  private func wanted(
    of argument: Passed, by index: Int, of function: FunctionID, _ callee: FileProgram,
    _ path: StepList
  ) -> (path: StepList?, isPassed: Bool)? {
    let parameter = callee.functions[function].parameters[index]
    if argument.isSpread {
      let offset = index - argument.place.position
      if offset < 0 { return nil }
      // `f(a, ...list)` to `...rest`: an element of the one is an element of the other.
      return (parameter.isRest ? path : steps.prepend(.index(offset), to: path), true)
    }
    guard parameterIndex(of: function, callee, for: argument.place) == index else { return nil }
    guard parameter.isRest else { return (path, true) }
    guard let step = steps.first(path) else { return (nil, true) }
    let first = callee.functions[function].parameters.firstIndex(where: \.isRest) ?? 0
    if case .index(let asked) = step, asked != argument.place.position - first {
      return (nil, true)
    }
    return (steps.rest(path), true)
  }

  /// The arguments of a call, as far as they reach the parameters: `f.call(x, a)` passes `a`,
  /// `f.apply(x, list)` the elements of the list.
  private func passed(
    at site: Site, to function: FunctionID, _ callee: FileProgram, after count: Int,
    _ context: CallContext
  ) -> [Passed] {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return [] }
    var dropped = 0
    var isList = false
    if case .member(_, let name) = program.values[call.callee], name == "call" || name == "apply",
      callee.functions[function].name != name, program.language != .swift
    {
      dropped = 1
      isList = name == "apply"
    }
    return call.arguments.indices.dropFirst(dropped).map { position in
      let place = self.place(of: position, in: call, at: site)
      return Passed(
        program: program, value: call.arguments[position].value,
        place: place.moved(by: count - dropped),
        isSpread: call.arguments[position].isSpread || isList, context: context)
    }
  }

  /// The arguments that `bind` fixes: all but the first, which is `this`.
  private func bound(at site: Site, _ context: CallContext) -> [Passed] {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return [] }
    return call.arguments.indices.dropFirst().map { position in
      Passed(
        program: program, value: call.arguments[position].value,
        place: place(of: position, in: call, at: site).moved(by: -1),
        isSpread: call.arguments[position].isSpread, context: context)
    }
  }

  // MARK: functions with bound arguments, handed to somebody else's code

  /// How many of a function's first arguments a call of `bind` gives.
  func boundCount(_ binding: Site?) -> Int {
    binding.map { bound(at: $0, .unknown).count } ?? 0
  }

  /// Answers for a parameter that `bind` fixed; nil for one that is still open.
  func bound(
    _ index: Int, by binding: Site?, _ function: FunctionID, _ program: FileProgram,
    _ path: StepList
  ) -> Answer? {
    let arguments = binding.map { bound(at: $0, .unknown) } ?? []
    guard arguments.indices.contains(index) else { return nil }
    let argument = arguments[index]
    return trace(argument.program, argument.value, path, argument.context)
      .through(
        TraceStep(
          argument.program.place(of: argument.value), .passed(to: program.spelling(of: function))),
        before: places(of: path))
  }
}

extension ArgumentPlace {
  /// The same argument, as a callee sees it that is given others before it, or not all of them.
  fileprivate func moved(by count: Int) -> ArgumentPlace {
    ArgumentPlace(
      site: site, position: position + count, label: label, isLast: isLast, flags: flags)
  }
}
