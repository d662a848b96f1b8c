package import Program
import Source

/// A test that has been decided where a value is read.
package struct Condition {
  package let test: ValueID
  package let holds: Bool
}

extension FileProgram {
  /// The tests that are decided wherever a value is computed: those of the branches around it, and
  /// those of earlier branches that left the function.
  ///
  /// - Parameter isEnd: whether a call is known never to return, beside those with telling names.
  package func conditions(
    at value: ValueID, isEnd: (ValueID) -> Bool = { _ in false }
  ) -> [Condition] {
    var result: [Condition] = []
    var current = value
    while let parent = parent(of: current) {
      switch values[parent] {
      case .conditional(let test, let then, let otherwise):
        if current == then { result.append(Condition(test: test, holds: true)) }
        if current == otherwise { result.append(Condition(test: test, holds: false)) }
      case .choice(.and, let left, let right) where current == right:
        result.append(Condition(test: left, holds: true))
      case .choice(.or, let left, let right) where current == right:
        result.append(Condition(test: left, holds: false))
      default: break
      }
      current = parent
    }
    guard let statement = statement(of: value) else { return result }
    return result + conditions(before: statement, isEnd)
  }

  private func conditions(
    before statement: StatementID, _ isEnd: (ValueID) -> Bool
  ) -> [Condition] {
    var result: [Condition] = []
    var current = statement
    while true {
      guard let parent = statements[current].parent else {
        // The body of a closure: what is decided where it is written is decided in it too.
        let function = functions[statements[current].function]
        guard function.kind == .closure || function.kind == .expression,
          let value = value(of: statements[current].function)
        else { return result }
        return result + conditions(at: value, isEnd: isEnd)
      }
      switch statements[parent].kind {
      case .block(let siblings):
        for sibling in siblings.prefix(while: { $0 != current }) {
          result += leaving(sibling, isEnd)
        }
      case .branch(let test, let then, let otherwise):
        if current == then { result.append(Condition(test: test, holds: true)) }
        if current == otherwise { result.append(Condition(test: test, holds: false)) }
      case .selection(_, let cases):
        if let condition = condition(ofArm: current, in: cases) { result.append(condition) }
      case .values, .loop, .attempt, .returns, .throwing, .jump: break
      }
      current = parent
    }
  }

  /// What Swift's `case .support where user.teams.contains(id)` has decided in its arm.
  private func condition(ofArm body: StatementID, in cases: [Statement.Case]) -> Condition? {
    guard language == .swift, let index = cases.firstIndex(where: { $0.body == body }),
      index == 0 || !cases[index - 1].fallsThrough, cases[index].tests.count == 1,
      case .choice(.and, _, let condition) = values[cases[index].tests[0]]
    else { return nil }
    return Condition(test: condition, holds: true)
  }

  /// What holds after a statement because it leaves the function otherwise.
  func leaving(
    _ statement: StatementID, _ isEnd: (ValueID) -> Bool = { _ in false }
  ) -> [Condition] {
    switch statements[statement].kind {
    case .branch(let test, let then, let otherwise):
      if neverCompletes(then, isEnd) { return [Condition(test: test, holds: false)] }
      if let otherwise, neverCompletes(otherwise, isEnd) {
        return [Condition(test: test, holds: true)]
      }
      return []
    case .values(let values):
      // `assert(a === b)`, `invariant(a === b, …)`.
      return values.compactMap { value in
        guard case .call(let call) = self.values[bare(value)], let first = call.arguments.first,
          isAssertion(call.callee)
        else { return nil }
        return Condition(test: first.value, holds: true)
      }
    default: return []
    }
  }

  private func isAssertion(_ callee: ValueID) -> Bool {
    switch values[callee] {
    case .binding(let binding): ["assert", "invariant"].contains(bindings[binding].name)
    case .global(let name): name == "precondition"
    case .member(let base, "assert"):
      if case .global("console") = values[base] { false } else { true }
    default: false
    }
  }

  /// The comparisons that are decided to be equal by some conditions.
  func equalities(_ conditions: [Condition]) -> [(ValueID, ValueID)] {
    var result: [(ValueID, ValueID)] = []
    var pending = conditions
    while let condition = pending.popLast() {
      switch values[condition.test] {
      case .binary(.equal, let left, let right) where condition.holds:
        result.append((left, right))
      case .binary(.notEqual, let left, let right) where !condition.holds:
        result.append((left, right))
      case .unary(.not, let inner):
        pending.append(Condition(test: inner, holds: !condition.holds))
      case .choice(.and, let left, let right) where condition.holds:
        pending += [Condition(test: left, holds: true), Condition(test: right, holds: true)]
      case .choice(.or, let left, let right) where !condition.holds:
        pending += [Condition(test: left, holds: false), Condition(test: right, holds: false)]
      case .choice(.and, let left, let right) where !condition.holds && isMissing(left, of: right):
        pending.append(Condition(test: right, holds: false))
      case .transparent(let inner), .await(let inner):
        pending.append(Condition(test: inner, holds: condition.holds))
      case .binding(let binding):
        // `const isOwn = id === user.id; if (!isOwn) return`.
        let writes = writes(of: binding)
        guard writes.count == 1, case .value(let value) = writes[0].source, writes[0].path.isEmpty
        else { continue }
        pending.append(Condition(test: value, holds: condition.holds))
      case .call(let call) where condition.holds:
        // `a.equals(b)`, `timingSafeEqual(a, b)`.
        if let pair = comparison(call) { result.append(pair) }
      default: continue
      }
    }
    return result
  }

  /// Whether a test is that something is there which another compares: after
  /// `if (id && id !== user.id) return`, an id that is there is the user's.
  private func isMissing(_ left: ValueID, of right: ValueID) -> Bool {
    guard case .binary(_, let first, let second) = values[bare(right)] else { return false }
    let tested = spelling(of: left)
    return spelling(of: first) == tested || spelling(of: second) == tested
  }

  /// The calls whose result is decided to be true by some conditions.
  func passedCalls(_ conditions: [Condition]) -> [Call] {
    var result: [Call] = []
    var pending = conditions
    while let condition = pending.popLast() {
      switch values[condition.test] {
      case .unary(.not, let inner):
        pending.append(Condition(test: inner, holds: !condition.holds))
      case .choice(.and, let left, let right) where condition.holds:
        pending += [Condition(test: left, holds: true), Condition(test: right, holds: true)]
      case .choice(.or, let left, let right) where !condition.holds:
        pending += [Condition(test: left, holds: false), Condition(test: right, holds: false)]
      case .transparent(let inner), .await(let inner), .cast(let inner, _):
        pending.append(Condition(test: inner, holds: condition.holds))
      case .binding(let binding) where condition.holds:
        // `const matches = await bcrypt.compare(…); if (!matches) return`.
        let writes = writes(of: binding)
        guard writes.count == 1, case .value(let value) = writes[0].source,
          writes[0].path.isEmpty
        else { continue }
        pending.append(Condition(test: value, holds: true))
      case .call(let call) where condition.holds: result.append(call)
      default: continue
      }
    }
    return result
  }

  /// The last name by which a call calls.
  func calleeName(_ call: Call) -> String {
    switch values[bare(call.callee)] {
    case .binding(let binding): bindings[binding].name
    case .global(let name), .member(_, let name), .implicitMember(let name): name
    default: ""
    }
  }

  /// What a method is called on.
  func receiver(of call: Call) -> ValueID? {
    if case .member(let base, _) = values[bare(call.callee)] { base } else { nil }
  }

  private func comparison(_ call: Call) -> (ValueID, ValueID)? {
    switch values[call.callee] {
    case .member(let base, "equals"):
      return call.arguments.first.map { (base, $0.value) }
    case .member, .binding, .global:
      // `timingSafeEqual(a, b)`, `safeCompare(a, b)`, `tsscmp(a, b)`.
      let name = calleeName(call).lowercased()
      guard call.arguments.count == 2,
        name.contains("equal") || name.contains("safecompare") || name.contains("securecompare")
          || name == "tsscmp"
      else { return nil }
      return (call.arguments[0].value, call.arguments[1].value)
    default: return nil
    }
  }

  /// The values that are decided to be present by some conditions: tested for truth, or against
  /// `null` and `undefined`.
  func presences(_ conditions: [Condition]) -> [ValueID] {
    var result: [ValueID] = []
    var pending = conditions
    while let condition = pending.popLast() {
      switch values[condition.test] {
      case .unary(.not, let inner):
        pending.append(Condition(test: inner, holds: !condition.holds))
      case .choice(.and, let left, let right) where condition.holds:
        pending += [Condition(test: left, holds: true), Condition(test: right, holds: true)]
      case .choice(.or, let left, let right) where !condition.holds:
        pending += [Condition(test: left, holds: false), Condition(test: right, holds: false)]
      case .transparent(let inner), .await(let inner), .presence(let inner), .cast(let inner, _):
        pending.append(Condition(test: inner, holds: condition.holds))
      case .binary(.other, let left, let right):
        // `rows.count > 0`
        if condition.holds, case .number("0") = values[bare(right)] { result.append(left) }
      case .binary(let operation, let left, let right):
        guard (operation == .equal) != condition.holds, operation != .add else { continue }
        if isNothing(right) { result.append(left) }
        if isNothing(left) { result.append(right) }
      default:
        if condition.holds { result.append(condition.test) }
      }
    }
    return result
  }

  private func isNothing(_ value: ValueID) -> Bool {
    switch values[value] {
    case .null, .undefined: true
    case .string(let text): text == "undefined" || text.isEmpty
    default: false
    }
  }
}
