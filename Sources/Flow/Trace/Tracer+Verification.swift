import Program
import Source

/// Whether a token was verified before it is decoded: the claims are then as good as verified.
extension Tracer {
  /// Whether the token that a call decodes was verified before, and a failure left the function.
  func isVerifiedBefore(_ call: CallPlace?) -> Bool {
    guard let call, let program = workspace.program(of: call.site.file),
      case .call(let decoding) = program.values[call.site.value],
      let token = decoding.arguments.first?.value, let path = accessPath(token, program),
      let statement = program.statement(of: call.site.value),
      !isContainer(token, program, call.context)
    else { return false }
    let site = call.site
    let function = program.function(around: site.value)
    let end = program.range(of: site.value).lowerBound
    for id in program.values.ids {
      guard case .call(let other) = program.values[id], id != site.value,
        program.range(of: id).upperBound <= end, program.function(around: id) == function,
        other.arguments.contains(where: { accessPath($0.value, program) == path }),
        let verifying = program.statement(of: id), program.dominates(verifying, statement),
        isVerifier(Site(site.file, id)) || isHelper(Site(site.file, id), of: path, mayCatch: false)
      else { continue }
      return true
    }
    return program.conditions(at: site.value).contains { condition in
      isTest(condition.test, holds: condition.holds, of: path, program)
    }
  }

  /// Whether a test is a function of the project that verifies the token: `if (!(await
  /// isValid(token))) return`.
  private func isTest(
    _ test: ValueID, holds: Bool, of path: AccessPath, _ program: FileProgram
  ) -> Bool {
    var holds = holds
    var current = program.bare(test)
    var limit = 8
    while limit > 0 {
      limit -= 1
      switch program.values[current] {
      case .unary(.not, let inner):
        holds.toggle()
        current = program.bare(inner)
      case .await(let inner), .presence(let inner): current = program.bare(inner)
      case .binding(let binding):
        let writes = program.writes(of: binding)
        guard writes.count == 1, let write = writes.first, write.path.isEmpty,
          case .value(let source) = write.source
        else { return false }
        current = program.bare(source)
      case .call: return holds && isHelper(Site(program.file, current), of: path, mayCatch: true)
      default: return false
      }
    }
    return false
  }

  /// Whether a call hands a token to a function of the project that verifies it.
  ///
  /// - Parameter mayCatch: whether the function may catch the failure, because its result is tested.
  private func isHelper(_ site: Site, of path: AccessPath, mayCatch: Bool) -> Bool {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value],
      let index = call.arguments.indices.first(where: {
        accessPath(call.arguments[$0].value, program) == path
      })
    else { return false }
    let place = self.place(of: index, in: call, at: site)
    return kind(program, call.callee).functions.contains { function in
      guard let owner = workspace.program(of: function.file),
        let parameter = parameterIndex(of: function.function, owner, for: place)
      else { return false }
      return verifies(parameter, of: function, owner, mayCatch: mayCatch)
    }
  }

  private func verifies(
    _ parameter: Int, of function: FunctionSite, _ program: FileProgram, mayCatch: Bool
  ) -> Bool {
    program.writes.contains { write in
      guard case .parameter(function.function, parameter) = write.source, write.path.isEmpty
      else { return false }
      return program.reads(of: write.binding).contains { read in
        guard let parent = program.parent(of: read), case .call(let call) = program.values[parent],
          call.callee != read, let statement = program.statement(of: parent),
          mayCatch || !isCaught(statement, program)
        else { return false }
        return isVerifier(Site(program.file, parent))
      }
    }
  }

  /// Whether a failure of a statement does not leave its function, or it runs only sometimes.
  private func isCaught(_ statement: StatementID, _ program: FileProgram) -> Bool {
    var current = statement
    while let parent = program.statements[current].parent {
      switch program.statements[parent].kind {
      case .attempt(_, let handler?, _):
        if current == handler || !throwsOn(handler, program) { return true }
      case .attempt: break
      case .branch, .loop, .selection: return true
      case .block, .values, .returns, .throwing, .jump: break
      }
      current = parent
    }
    return false
  }

  /// Whether a handler of errors throws in the end, so that the caller notices.
  private func throwsOn(_ handler: StatementID, _ program: FileProgram) -> Bool {
    switch program.statements[handler].kind {
    case .throwing: true
    case .block(let inner): inner.last.map { throwsOn($0, program) } ?? false
    default: false
    }
  }

  /// Whether a value is a framework's own object and no token: of two helpers that are given the
  /// request, one proves nothing of what the other reads.
  private func isContainer(
    _ value: ValueID, _ program: FileProgram, _ context: CallContext
  ) -> Bool {
    let answer = trace(program, value, .empty, context)
    return !answer.states.isEmpty && answer.origins.allSatisfy(\.label.isUnknown)
  }

  private func isVerifier(_ site: Site) -> Bool {
    guard let program = workspace.program(of: site.file) else { return false }
    return trace(program, site.value, .empty, .unknown).origins.contains(where: \.label.isVerified)
  }
}

extension FileProgram {
  /// Whether control that reaches a statement has passed another one that did not fail.
  func dominates(_ earlier: StatementID, _ later: StatementID) -> Bool {
    var ancestors: Set<StatementID> = []
    var current: StatementID? = later
    while let statement = current {
      ancestors.insert(statement)
      current = statements[statement].parent
    }
    var statement = earlier
    while !ancestors.contains(statement) {
      guard let parent = statements[statement].parent else { return true }
      switch statements[parent].kind {
      case .block, .values: break
      case .attempt(let body, let handler, _):
        if statement == body, let handler {
          if ancestors.contains(handler) { return false }
          if !neverCompletes(handler), !ancestors.contains(parent) { return false }
        }
        if statement == handler { return false }
      case .branch, .loop, .selection:
        if !ancestors.contains(parent) { return false }
        return false
      case .returns, .throwing, .jump: break
      }
      statement = parent
    }
    return true
  }
}
