import Program
import Source

/// What `catch` binds: what the code before it throws.
extension Tracer {
  /// Calls that one `catch` is asked through; more is code that does everything.
  private static let thrownCallLimit = 40
  /// How many calls deep an error may have been thrown.
  private static let thrownDepthLimit = 3

  /// Answers for what a `catch` binds by what is thrown in front of it, there and in the functions of
  /// the project that are called there. Nil where nothing is seen to be thrown.
  func caught(
    by write: Write, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer? {
    guard aim == .content, program.language != .swift, let statement = write.statement,
      case .attempt(let body, _, _) = program.statements[statement].kind
    else { return nil }
    var calls = Self.thrownCallLimit
    let answer = thrown(in: body, program, path, context, Self.thrownDepthLimit, &calls)
    return answer.origins.isEmpty && !answer.isHeld ? nil : answer
  }

  /// The messages of the errors that a function lets out.
  func messages(thrownBy function: FunctionSite) -> Answer {
    guard let program = workspace.program(of: function.file), program.language != .swift,
      let body = program.functions[function.function].body
    else { return Answer() }
    begin(.what)
    var calls = Self.thrownCallLimit
    let path = steps.prepend(.member("message"), to: .empty)
    return aiming(at: .content) {
      thrown(in: body, program, path, .unknown, Self.thrownDepthLimit, &calls)
    }
  }

  /// What leaves a statement as an error.
  private func thrown(
    in body: StatementID, _ program: FileProgram, _ path: StepList, _ context: CallContext,
    _ depth: Int, _ calls: inout Int
  ) -> Answer {
    var result = Answer()
    var statements = [body]
    while let next = statements.popLast() {
      let kind = program.statements[next].kind
      if case .throwing(let value?) = kind {
        result.merge(trace(program, value, path, context))
        continue
      }
      if case .attempt(_, let handler?, let finally) = kind {
        // What is thrown in there is caught there.
        statements += [handler] + (finally.map { [$0] } ?? [])
      } else {
        statements += kind.statements
      }
      guard depth > 0 else { continue }
      var values = kind.values
      while let value = values.popLast(), calls > 0 {
        values += program.values[value].children
        guard case .call(let call) = program.values[value] else { continue }
        calls -= 1
        for callee in self.kind(program, call.callee, .empty, context).functions {
          guard let owner = workspace.program(of: callee.file), mayEnter(callee, from: context),
            let body = owner.functions[callee.function].body
          else { continue }
          let inner = contexts.enter(
            callee.function, of: callee.file, at: Site(program.file, value), from: context)
          result.merge(
            thrown(in: body, owner, path, inner, depth - 1, &calls).through(
              TraceStep(
                program.place(of: value), .thrown(by: owner.spelling(of: callee.function)))))
        }
      }
    }
    return result
  }
}
