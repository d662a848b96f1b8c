import Program
import Source

/// Tests that stand in a function which is called before a value is read:
/// `ensureSelf(req)`, `if (!isSelf(req)) return`, and middleware that lets only the user through.
extension Tracer {
  /// Whether a call of a function of the project showed that a value is a verified one.
  func isProvenByCall(
    _ value: ValueID, _ conditions: [Condition], _ before: [Call], _ program: FileProgram,
    _ context: CallContext
  ) -> Bool {
    guard let path = accessPath(value, program) else { return false }
    return before.contains { call in
      proves(call, path, program, context) { owner, function in
        self.conditionsAtEnd(of: function, owner)
      }
    }
      || program.passedCalls(conditions).contains { call in
        proves(call, path, program, context) { owner, function in
          let returned = owner.functions[function].returns
          guard returned.count == 1 else { return [] }
          return [Condition(test: returned[0], holds: true)]
        }
      }
  }

  /// Whether what holds in a called function makes a member of one of its arguments, which is the
  /// value with a path, equal to a verified value.
  private func proves(
    _ call: Call, _ path: AccessPath, _ program: FileProgram, _ context: CallContext,
    _ holding: (FileProgram, FunctionID) -> [Condition]
  ) -> Bool {
    let functions = kind(program, call.callee, .empty, context).functions
    guard let site = functions.first, functions.count == 1,
      let owner = workspace.program(of: site.file)
    else { return false }
    return owner.equalities(holding(owner, site.function)).contains { left, right in
      [(left, right), (right, left)].contains { own, other in
        guard let (index, names) = parameterPath(own, of: site.function, owner),
          call.arguments.indices.contains(index),
          let given = accessPath(call.arguments[index].value, program),
          given.root == path.root, given.names + names == path.names
        else { return false }
        return trace(owner, other, .empty, .unknown).isServers
      }
    }
  }

  /// The parameter that a value is read from, by its position, and the members on the way.
  private func parameterPath(
    _ value: ValueID, of function: FunctionID, _ program: FileProgram
  ) -> (index: Int, names: [String])? {
    guard let path = accessPath(value, program), case .binding(let binding) = path.root else {
      return nil
    }
    for write in program.writes(of: binding) {
      guard case .parameter(function, let index) = write.source else { continue }
      let members = write.path.compactMap { step in
        if case .member(let name) = step { name } else { nil }
      }
      guard members.count == write.path.count else { return nil }
      return (index, members + path.names)
    }
    return nil
  }
}
