import Program
import Source

/// Middleware that stands between the client and a handler: it lets only those requests through in
/// which a part is the session's, or puts the session's value there.
extension Tracer {
  /// A part of what a handler is handed: of which parameter, and the names that lead to it. A call on
  /// the way is the text that it is given, in parentheses: `req.param("id")` is `req`, `param`,
  /// `(id)`.
  struct RequestPart: Equatable {
    let parameter: Int
    var names: [String]
  }

  /// The part that some steps from a parameter lead to; nil where they lead elsewhere.
  func requestPart(_ parameter: Int, _ path: StepList) -> RequestPart? {
    var part = RequestPart(parameter: parameter, names: [])
    var current = path
    while let step = steps.first(current) {
      if case .receiver(let rest) = effect(of: current), rest != current {
        current = rest
        continue
      }
      switch step {
      case .member(let name): part.names.append(name)
      case .result(let site, _, _):
        guard let program = workspace.program(of: site.file),
          case .call(let call) = program.values[site.value]
        else { return nil }
        part.names.append(asked(call, program))
      default: return nil
      }
      current = steps.rest(current)
    }
    return part.names.isEmpty ? nil : part
  }

  /// The same for an expression of a function, read off its parameters.
  private func requestPart(
    _ value: ValueID, of function: FunctionID, _ program: FileProgram,
    _ context: CallContext = .unknown
  ) -> RequestPart? {
    var names: [String] = []
    var current = value
    for _ in 0..<24 {
      switch program.values[current] {
      case .transparent(let inner), .cast(let inner, _), .await(let inner), .presence(let inner):
        current = inner
      case .member(let base, let name):
        names.append(name)
        current = base
      case .element(let base, let key):
        // `req.params[name]`, where the call that made the middleware says the name.
        guard let name = constantText(program, key, context) else { return nil }
        names.append(name)
        current = base
      case .call(let call):
        if let inner = converted(call, program) {
          current = inner
          continue
        }
        names.append(asked(call, program))
        current = call.callee
      case .binding(let binding):
        let writes = program.writes(of: binding)
        guard writes.count == 1, let write = writes.first else { return nil }
        let members = write.path.compactMap { step in
          if case .member(let name) = step { name } else { nil }
        }
        guard members.count == write.path.count else { return nil }
        names += members.reversed()
        switch write.source {
        case .value(let source): current = source
        case .parameter(function, let index):
          return RequestPart(parameter: index, names: names.reversed())
        default: return nil
        }
      default: return nil
      }
    }
    return nil
  }

  private func asked(_ call: Call, _ program: FileProgram) -> String {
    let text = call.arguments.first.flatMap { constantText(program, $0.value) }
    return "(\(text ?? ""))"
  }

  /// An answer for a part of a request, with regard to the middleware before the handler.
  func behindComparisons(
    _ answer: Answer, _ given: [Step], _ parameter: Int, _ path: StepList
  ) -> Answer {
    guard answer.origins.contains(where: \.label.isClient), case .argument(let place) = given.first,
      let part = requestPart(parameter, path)
    else { return answer }
    let isProven = isBehind(place, depth: 3) { value, program in
      self.middleware(value, program).contains { self.vouches($0, for: part) }
    }
    return isProven || isLoadedOwn(part, place) ? answer.withoutClient : answer
  }

  /// Whether what the application runs for a part of the path refuses all but the caller's own.
  private func isLoadedOwn(_ part: RequestPart, _ place: ArgumentPlace) -> Bool {
    guard let name = part.names.last, part.names.count == 2,
      let program = workspace.program(of: place.site.file),
      case .call(let call) = program.values[place.site.value]
    else { return false }
    // The value is the fourth of what it is handed.
    let value = RequestPart(parameter: 3, names: [])
    return program.loaders(of: name, for: call).contains { loader in
      middleware(loader, program).contains { vouches($0, for: value) || vouches($0, for: part) }
    }
  }

  /// A function of the project that stands before a handler, and the call that made it, if any.
  private struct GuardFunction {
    let site: FunctionSite
    let context: CallContext
  }

  /// The functions of the project that a middleware is, or those of a list of them.
  private func middleware(_ value: ValueID, _ program: FileProgram) -> [GuardFunction] {
    let bare = program.bare(value)
    switch program.values[bare] {
    case .array(let elements): return elements.flatMap { middleware($0.value, program) }
    case .string, .template, .object, .pattern: return []
    default: break
    }
    var context = CallContext.unknown
    if case .call(let call) = program.values[bare] {
      // `selfOnly("userId")`: what it makes is seen from this call.
      let makers = kind(program, call.callee).functions
      if makers.count == 1 {
        context = contexts.enter(
          makers[0].function, of: makers[0].file, at: Site(program.file, bare), from: .unknown)
      }
    }
    return kind(program, value).functions.map { GuardFunction(site: $0, context: context) }
  }

  /// Whether a middleware makes a part of the request the caller's own.
  private func vouches(_ middleware: GuardFunction, for part: RequestPart) -> Bool {
    let (site, context) = (middleware.site, middleware.context)
    guard let program = workspace.program(of: site.file) else { return false }
    let openings = program.openings(of: site.function)
    if openings.isEmpty {
      // A hook that refuses by throwing or by an answer of its own, and else just ends.
      let atEnd = conditionsAtEnd(of: site.function, program)
      if compares(part, atEnd, site.function, program, context) { return true }
      // `({ params, user }) => params.id === user.id`
      let verdicts = program.verdicts(of: site.function)
      return !verdicts.isEmpty
        && verdicts.allSatisfy {
          let holding = conditions(at: $0, program) + [Condition(test: $0, holds: true)]
          return compares(part, holding, site.function, program, context)
        }
    }
    return overwrites(part, site.function, program)
      || openings.allSatisfy {
        compares(part, conditions(at: $0, program), site.function, program, context)
      }
  }

  /// The same for a guard that finds the request for itself, so that only the end of the way to the
  /// part is the same: `context.switchToHttp().getRequest().params.userId`.
  func vouches(_ site: FunctionSite, forEndOf names: [String]) -> Bool {
    guard let program = workspace.program(of: site.file) else { return false }
    let openings = program.openings(of: site.function)
    let holding =
      openings.isEmpty
      ? program.verdicts(of: site.function).map {
        conditions(at: $0, program) + [Condition(test: $0, holds: true)]
      } : openings.map { conditions(at: $0, program) }
    return !holding.isEmpty
      && holding.allSatisfy { conditions in
        program.equalities(conditions).contains { left, right in
          [(left, right), (right, left)].contains { own, other in
            guard let found = requestPart(own, of: site.function, program) else { return false }
            return found.names.count > names.count && found.names.suffix(names.count) == names[...]
              && (isCallers(other, program, .unknown)
                || trace(program, other, .empty, .unknown).isServers)
          }
        }
      }
  }

  /// The names that lead from a request to what a decorator hands to a parameter: `params`, `userId`
  /// of `@Param("userId") userId`.
  func handedPart(
    _ answer: Answer, by decorator: ValueID, _ path: StepList, _ program: FileProgram
  ) -> [String]? {
    let inputs = Set(
      answer.origins.compactMap { origin -> ClientInput? in
        if case .client(let input) = origin.label { input } else { nil }
      })
    guard inputs.count == 1, let input = inputs.first, let part = Self.partNames[input] else {
      return nil
    }
    var names = [part]
    if case .call(let call) = program.values[program.bare(decorator)],
      let name = call.arguments.first.flatMap({ constantText(program, $0.value) })
    {
      names.append(name)
    }
    names += requestPart(0, path)?.names ?? []
    return names.count > 1 ? names : nil
  }

  private static let partNames: [ClientInput: String] = [
    .path: "params", .body: "body", .query: "query", .header: "headers",
  ]

  private func compares(
    _ part: RequestPart, _ conditions: [Condition], _ function: FunctionID, _ program: FileProgram,
    _ context: CallContext
  ) -> Bool {
    program.equalities(conditions).contains { left, right in
      [(left, right), (right, left)].contains { own, other in
        requestPart(own, of: function, program, context) == part
          && (isCallers(other, program, context)
            || trace(program, other, .empty, context).isServers)
      }
    }
  }

  /// Whether a middleware always writes the caller's own value to a part of the request:
  /// `req.body.userId = req.session.userId`.
  private func overwrites(
    _ part: RequestPart, _ function: FunctionID, _ program: FileProgram
  ) -> Bool {
    program.memberWrites.contains { write in
      guard program.statements[write.statement].function == function, write.operation == .set,
        program.isUnconditional(write.statement),
        let target = requestPart(write.target, of: function, program),
        target.parameter == part.parameter, part.names.starts(with: target.names)
      else { return false }
      let rest = part.names.dropFirst(target.names.count)
      guard !rest.contains(where: { $0.hasPrefix("(") }) else { return false }
      let path = steps.prepend(rest.map { .member($0) }, to: .empty)
      let answer = trace(program, write.value, path, .unknown)
      return answer.isServers || rest.isEmpty && isCallers(write.value, program, .unknown)
    }
  }
}

extension FileProgram {
  /// Whether a statement runs whenever its function does not leave before it.
  fileprivate func isUnconditional(_ statement: StatementID) -> Bool {
    var current = statements[statement].parent
    while let parent = current {
      switch statements[parent].kind {
      case .block: current = statements[parent].parent
      default: return false
      }
    }
    return true
  }
}
