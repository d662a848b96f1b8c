import Program
import Source

/// What variables hold, as far as the header goes.
extension HeaderReach {
  /// Whether what a variable is given, or what is done to it, has to do with the header.
  func variable(_ binding: BindingID, _ program: FileProgram) -> Bool {
    if Self.requests.contains(program.bindings[binding].name) { return false }
    return program.writes(of: binding).contains { write in
      switch write.source {
      case .value(let value), .elementOf(let value): holds(.value(Site(program.file, value)))
      case .parameter(let function, let index): parameter(index, of: function, program)
      case .caught, .unknown: false
      }
    } || isChanged(binding, program)
  }

  /// What handlers call the request: of `cors(req, res)` only the answer gets the header.
  private static let requests: Set<String> = ["req", "request", "_req", "_request"]

  /// `headers["Access-Control-Allow-Origin"] = "*"`, `headers.set(…)`, `allowAll(headers)`
  private func isChanged(_ binding: BindingID, _ program: FileProgram) -> Bool {
    let writes = flow.tracer.index(program).memberWrites(of: binding)
    let isWritten = writes.contains { _, write in
      words.stand(in: program.range(of: write.target), program)
        || holds(.value(Site(program.file, write.value)))
    }
    return isWritten
      || program.reads(of: binding).contains { isChanged(by: $0, program) }
  }

  /// Whether a call on a variable, or one that it is handed to, may put the header into it.
  private func isChanged(by read: ValueID, _ program: FileProgram) -> Bool {
    var current = read
    while let parent = program.parent(of: current) {
      switch program.values[parent] {
      case .member, .element, .transparent, .cast, .await: current = parent
      case .call(let call):
        // To call a function does not change it.
        if call.callee == read { return false }
        let isReceiver = call.callee == current
        guard isReceiver || isFunctionOfProject(call, program) || isAssign(call, program) else {
          return false
        }
        if calls(call, program) { return true }
        // `schema.parse(body)` leaves the schema as it is.
        if isReceiver, !Self.storing.contains(program.lastName(of: call.callee)) { return false }
        return ([call.callee] + call.arguments.map(\.value)).contains {
          $0 != current && holds(.value(Site(program.file, $0)))
        }
      default: return false
      }
    }
    return false
  }

  /// Methods that put what they are given into what they are called on.
  private static let storing = AnswerWriters.setters.union([
    "push", "unshift", "splice", "assign", "merge", "extend", "defaults", "concat", "use",
    "register",
    "writeHead", "insert", "replace",
  ])

  private func isAssign(_ call: Call, _ program: FileProgram) -> Bool {
    guard case .member(let base, "assign") = program.values[call.callee] else { return false }
    if case .global("Object") = program.values[base] { return true }
    return false
  }

  private func isFunctionOfProject(_ call: Call, _ program: FileProgram) -> Bool {
    !flow.nearFunctions(of: Site(program.file, call.callee)).isEmpty
  }

  /// A parameter holds what the function's callers hand it.
  private func parameter(_ index: Int, of function: FunctionID, _ program: FileProgram) -> Bool {
    let arrivals = flow.tracer.arrivals(
      of: FunctionSite(file: program.file, function: function))
    return arrivals.contains { arrival in
      hop { isHanded(index, of: function, by: arrival, program) }
    }
  }

  private func isHanded(
    _ index: Int, of function: FunctionID, by arrival: Arrival, _ program: FileProgram
  ) -> Bool {
    switch arrival {
    case .call(let call):
      return holdsArgument(of: call) { position, made in
        let place = flow.tracer.place(of: position, in: made, at: call)
        return flow.tracer.parameterIndex(of: function, program, for: place) == index
      }
    case .boundCall(let call, let binding):
      return holdsArgument(of: call) || holdsArgument(of: binding)
    case .given(let callee, let steps, _): return isHanded(index, by: callee, steps)
    case .rendered, .exported, .typed: return false
    }
  }

  /// Whether a function of the project that is given another hands that one the header.
  private func isHanded(
    _ parameter: Int, by callee: Site, _ steps: [Step]
  ) -> Bool {
    guard case .argument(let place) = steps.first else { return false }
    let names = steps.dropFirst().map { step in
      if case .member(let name) = step { name } else { nil as String? }
    }
    return flow.nearFunctions(of: callee).contains { file, receiver in
      guard let program = flow.workspace.program(of: file) else { return false }
      let members = names.compactMap { $0 }
      guard members.count == names.count,
        let index = flow.tracer.parameterIndex(of: receiver, program, for: place)
      else { return holds(.function(FunctionSite(file: file, function: receiver))) }
      return flow.tracer.arrivals(ofParameter: index, members, of: receiver, program)
        .contains { arrival in
          switch arrival {
          case .call(let call), .boundCall(let call, binding: _):
            holdsArgument(of: call) { position, _ in position == parameter }
          case .rendered, .given, .exported, .typed: false
          }
        }
    }
  }

  /// Whether an argument of a call holds the header; of those that are wanted, by their positions. A
  /// spread one may stand in any position.
  private func holdsArgument(
    of call: Site, where isWanted: (Int, Call) -> Bool = { _, _ in true }
  ) -> Bool {
    guard let caller = flow.workspace.program(of: call.file),
      case .call(let made) = caller.values[call.value]
    else { return false }
    return made.arguments.enumerated().contains { position, argument in
      (argument.isSpread || isWanted(position, made))
        && holds(.value(Site(caller.file, argument.value)))
    }
  }
}
