import Program
import Source

/// Calls that never return: `error(403)` of a framework, `deny()` of the project.
extension Tracer {
  /// Whether control never comes back from a call, by what models know of it or by its body.
  func neverReturns(
    _ value: ValueID, _ program: FileProgram, isAwaited: Bool = false
  ) -> Bool {
    guard program.language != .swift else { return false }
    switch program.values[value] {
    case .await(let inner): return neverReturns(inner, program, isAwaited: true)
    case .transparent(let inner): return neverReturns(inner, program, isAwaited: isAwaited)
    case .call(let call):
      guard mayEnd(call, program) else { return false }
      let site = Site(program.file, value)
      if let known = endingCalls[site] { return known }
      // While the callee is looked for, the same question adds nothing.
      endingCalls[site] = false
      let answer = isEnd(call, program, isAwaited: isAwaited)
      endingCalls[site] = answer
      return answer
    default: return false
    }
  }

  /// Whether a call may be one that never returns, by what it is called on: of what a handler is
  /// handed, only what models name.
  private func mayEnd(_ call: Call, _ program: FileProgram) -> Bool {
    if graph.endNames.contains(program.calleeName(call)) { return true }
    switch program.values[program.bare(call.callee)] {
    case .binding: return true
    case .member(let base, _):
      switch program.values[program.bare(base)] {
      case .this: return true
      case .binding(let binding):
        if case .parameter = program.bindings[binding].kind { return false }
        return true
      default: return false
      }
    default: return false
    }
  }

  private func isEnd(
    _ call: Call, _ program: FileProgram, isAwaited: Bool
  ) -> Bool {
    let callee = kind(program, call.callee)
    let facts = graph.factsOfCalls(callee.states)
    if facts.contains(where: { if case .ends = $0 { true } else { false } }) { return true }
    return !callee.functions.isEmpty
      && callee.functions.allSatisfy { site in
        guard let owner = workspace.program(of: site.file) else { return false }
        // A promise that nobody waits for stops nothing.
        return (isAwaited || !owner.functions[site.function].isAsync)
          && owner.neverReturns(site.function)
      }
  }

  /// What is decided where a function comes to its end.
  func conditionsAtEnd(of function: FunctionID, _ program: FileProgram) -> [Condition] {
    program.conditionsAtEnd(of: function) { self.neverReturns($0, program) }
  }
}

extension FileProgram {
  /// Whether a function throws whenever it is called: `function deny(): never { throw … }`.
  fileprivate func neverReturns(_ function: FunctionID) -> Bool {
    let declared = functions[function]
    if declared.resultType?.name == "never" { return true }
    guard let body = declared.body, declared.returns.isEmpty, neverCompletes(body) else {
      return false
    }
    return !statements.ids.contains { id in
      guard statements[id].function == function, case .returns = statements[id].kind else {
        return false
      }
      return true
    }
  }
}
