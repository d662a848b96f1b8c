import Program
import Source

/// What an earlier test showed to be there, in the function at hand or in the one that calls it.
extension Tracer {
  /// Whether something is known to be there wherever a value is computed.
  func isPresent(
    _ path: AccessPath, at place: ValueID, _ program: FileProgram, depth: Int = 3
  ) -> Bool {
    guard depth > 0 else { return false }
    for presence in program.presences(conditions(at: place, program)) {
      guard let proven = accessPath(presence, program), proven.root == path.root else { continue }
      if path.names.starts(with: proven.names) || proven.names.starts(with: path.names) {
        return true
      }
    }
    return isHandedPresent(path, program, depth: depth)
  }

  /// Whether every call of a handler by the wrapper that it is given to shows it to be there:
  /// `if (!session?.user) return …; return handler(request, { session })`.
  private func isHandedPresent(
    _ path: AccessPath, _ program: FileProgram, depth: Int
  ) -> Bool {
    guard case .binding(let binding) = path.root else { return false }
    let writes = program.writes(of: binding)
    guard writes.count == 1, case .parameter(let function, let index) = writes[0].source else {
      return false
    }
    let members = writes[0].path.compactMap { step in
      if case .member(let name) = step { name } else { nil }
    }
    guard members.count == writes[0].path.count else { return false }
    let calls = calls(of: FunctionSite(file: program.file, function: function))
    return !calls.isEmpty
      && calls.allSatisfy { site in
        guard let caller = workspace.program(of: site.file),
          case .call(let call) = caller.values[site.value], call.arguments.indices.contains(index)
        else { return false }
        var names = members + path.names
        let given = part(of: call.arguments[index].value, &names, caller)
        guard var handed = accessPath(given, caller) else { return false }
        handed.names += names
        return isPresent(handed, at: site.value, caller, depth: depth - 1)
      }
  }

  /// Where functions of the project call the function that they are given.
  private func calls(of function: FunctionSite) -> [Site] {
    var result: [Site] = []
    for arrival in arrivals(of: function) {
      switch arrival {
      case .call(let site): result.append(site)
      case .given(let callee, let given, _):
        guard case .argument(let place)? = given.first, given.count == 1,
          let owner = workspace.program(of: callee.file)
        else { return [] }
        let wrappers = kind(owner, callee.value).functions
        guard !wrappers.isEmpty else { return [] }
        for wrapper in wrappers {
          guard let inner = workspace.program(of: wrapper.file),
            let index = parameterIndex(of: wrapper.function, inner, for: place)
          else { return [] }
          for case .call(let site) in arrivals(
            ofParameter: index, [], of: wrapper.function, inner)
          {
            result.append(site)
          }
        }
      case .rendered, .boundCall, .exported, .typed: continue
      }
    }
    return result
  }

  /// What an object literal has under the first of some names, and so on; takes those names off.
  private func part(
    of value: ValueID, _ names: inout [String], _ program: FileProgram
  ) -> ValueID {
    var current = program.bare(value)
    while let name = names.first, case .object(let properties) = program.values[current],
      let property = properties.last(where: { property in
        if case .name(name) = property.key { true } else { false }
      })
    {
      current = program.bare(property.value)
      names.removeFirst()
    }
    return current
  }
}
