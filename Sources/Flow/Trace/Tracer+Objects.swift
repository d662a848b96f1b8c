import Program
import Source

/// Calls that make an object of others: which member of the result is which member of them.
extension Tracer {
  /// `Object.assign({}, body, { user_id: id })`: of a member that several have, one wins.
  func merged(_ verdict: Verdict, isFirstKept: Bool, _ root: Root) -> Answer {
    guard case .member(let name) = steps.first(verdict.rest),
      let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return passed([.argument(.any)], verdict, root) }
    var result = Answer()
    for argument in isFirstKept ? call.arguments : call.arguments.reversed() {
      let path =
        argument.isSpread ? steps.prepend(.anyElement, to: verdict.rest) : verdict.rest
      var answer = trace(program, argument.value, path, context)
      if !argument.isSpread, certainlyHas(name, argument.value, program) {
        result.merge(answer)
        break
      }
      // What is not in this one comes from another.
      answer.origins.removeAll { $0.label == .absent }
      result.merge(answer)
    }
    result.states = []
    guard !result.origins.isEmpty || result.isHeld else {
      return leaf(.absent, program, site.value)
    }
    return result.through(
      TraceStep(program.place(of: site.value), .transformed(by: program.spelling(of: call.callee))))
  }

  /// `pick(body, ["ttl"])` and `omit(body, ["role"])`: which members are left.
  func picked(
    _ verdict: Verdict, of key: ArgumentKey, namesFrom first: Int, isExcluding: Bool, _ root: Root
  ) -> Answer {
    guard let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value],
      let names = names(in: call.arguments.dropFirst(first), program, context)
    else { return passed([.argument(key)], verdict, root) }
    if aim == .content, verdict.rest.isEmpty {
      // All that is left, and nothing else.
      let ways = isExcluding ? [Step.rest(excluding: names)] : names.map { .member($0) }
      var result = Answer()
      for (index, argument) in call.arguments.enumerated()
      where place(of: index, in: call, at: site).matches(key) {
        for way in ways {
          result.merge(
            trace(program, argument.value, steps.prepend(way, to: .empty), context))
        }
      }
      return result
    }
    guard case .member(let name) = steps.first(verdict.rest), names.contains(name) == isExcluding
    else { return passed([.argument(key)], verdict, root) }
    return leaf(.absent, program, site.value)
  }

  /// The constant names in arguments, lists of names among them; nil where one is not constant.
  private func names(
    in arguments: ArraySlice<Call.Argument>, _ program: FileProgram, _ context: CallContext
  ) -> [String]? {
    var result: [String] = []
    for argument in arguments where !argument.isSpread {
      if let text = constantText(program, argument.value, context) {
        result.append(text)
        continue
      }
      let sites = trace(program, argument.value, .empty, context).sites
      guard !sites.isEmpty else { return nil }
      for site in sites {
        guard let owner = workspace.program(of: site.file) else { return nil }
        switch owner.values[site.value] {
        case .array(let elements):
          for element in elements {
            guard !element.isSpread, let text = constantText(owner, element.value) else {
              return nil
            }
            result.append(text)
          }
        case .string(let text): result.append(text)
        default: return nil
        }
      }
    }
    return arguments.contains(where: \.isSpread) ? nil : result
  }

  /// `get(request, "body.user.id", otherwise)`: the way is written as a text.
  func readByText(_ verdict: Verdict, _ root: Root) -> Answer {
    guard let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], call.arguments.count > 1,
      let text = constantText(program, call.arguments[1].value, context)
    else { return passed([.argument(.position(0))], verdict, root) }
    let way = text.split { ".[]".contains($0) }.map { part in
      Int(part).map { Step.index($0) } ?? .member(String(part))
    }
    var result = trace(
      program, call.arguments[0].value, steps.prepend(way, to: verdict.rest), context)
    if call.arguments.count > 2 {
      result.origins.removeAll { $0.label == .absent }
      result.merge(trace(program, call.arguments[2].value, verdict.rest, context))
    }
    result.states = []
    return result.through(
      TraceStep(program.place(of: site.value), .transformed(by: program.spelling(of: call.callee))))
  }

  // MARK: tables

  /// What is left of a path to an entry of a `Map`, or of an object made of one, that a call of
  /// `set(key, value)` fills; nil where the path leads to another entry or to something else.
  func stepsOfEntry(
    _ path: StepList, key: ValueID, _ program: FileProgram
  ) -> StepList? {
    let after = steps.rest(path)
    switch steps.first(path) {
    case .member("get"), .member("getAll"):
      guard case .result(let site, _, let context) = steps.first(after),
        let reader = workspace.program(of: site.file),
        case .call(let reading) = reader.values[site.value], let asked = reading.arguments.first
      else { return nil }
      if let own = constantText(program, key),
        let other = constantText(reader, asked.value, context), own != other
      {
        return nil
      }
      return steps.rest(after)
    case .member("values"):
      guard case .result = steps.first(after) else { return nil }
      let element = steps.rest(after)
      switch steps.first(element) {
      case .index, .anyElement: return steps.rest(element)
      default: return nil
      }
    case .member(let name):
      return constantText(program, key) == name ? after : nil
    case .index, .anyElement:
      return steps.first(after) == .index(1) ? steps.rest(after) : nil
    default: return nil
    }
  }
}
