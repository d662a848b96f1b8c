import Program
import Source

/// Reads of a program what its tests and middleware look at.
extension FileProgram {
  /// The calls whose result is decided to be there by some conditions, also through a variable:
  /// `const member = await db.member.findFirst(…); if (!member) return`.
  func testedCalls(_ conditions: [Condition]) -> [Call] {
    (presences(conditions) + lengths(conditions)).compactMap { call(behind: $0) }
  }

  /// The lists that are decided not to be empty: `if (rows.length === 0) return`.
  private func lengths(_ conditions: [Condition]) -> [ValueID] {
    conditions.compactMap { condition in
      guard !condition.holds, case .binary(.equal, let left, let right) = values[condition.test],
        case .number("0") = values[right]
      else { return nil }
      return left
    }
  }

  /// The call that a value is, or that the variable at its root was given.
  func call(behind value: ValueID) -> Call? {
    var current = value
    for _ in 0..<8 {
      switch values[current] {
      case .transparent(let inner), .await(let inner), .cast(let inner, _), .presence(let inner):
        current = inner
      case .member(let base, _): current = base
      // `rows.count() > 0`
      case .binary(.other, let counted, let limit):
        guard case .number = values[bare(limit)] else { return nil }
        current = counted
      case .binding(let binding):
        let writes = writes(of: binding)
        guard writes.count == 1, case .value(let value) = writes[0].source else { return nil }
        current = value
      case .call(let call): return call
      default: return nil
      }
    }
    return nil
  }

  /// The values that a call is given, however deep in objects, calls and callbacks, and what it is
  /// called on.
  func leaves(of call: Call) -> [ValueID] {
    var pending = call.arguments.map(\.value) + [call.callee]
    var result: [ValueID] = []
    var limit = 80
    while let value = pending.popLast(), limit > 0 {
      limit -= 1
      switch values[value] {
      case .transparent(let inner), .await(let inner), .cast(let inner, _), .presence(let inner),
        .unary(_, let inner):
        pending.append(inner)
      case .object(let properties): pending += properties.map(\.value)
      case .array(let elements): pending += elements.map(\.value)
      case .template(let parts): pending += parts.values
      case .binary(_, let left, let right), .choice(_, let left, let right):
        pending += [left, right]
      case .call(let inner): pending += inner.arguments.map(\.value) + [inner.callee]
      case .function(let function):
        pending += returnedValues(of: function)
      case .member(let base, _):
        result.append(value)
        switch values[bare(base)] {
        // The list in `allowed.includes(id)`.
        case .call, .member, .binding: pending.append(base)
        default: break
        }
      case .binding: result.append(value)
      default: continue
      }
    }
    return result
  }

  private func returnedValues(of function: FunctionID) -> [ValueID] {
    statements.ids.compactMap { id in
      guard statements[id].function == function, case .returns(let value) = statements[id].kind
      else { return nil }
      return value
    }
  }

  /// Whether a value is made by a call of one of some names, also through variables.
  func holdsCall(named names: Set<String>, in value: ValueID) -> Bool {
    var pending = [value]
    var limit = 60
    while let current = pending.popLast(), limit > 0 {
      limit -= 1
      switch values[current] {
      case .transparent(let inner), .await(let inner), .cast(let inner, _), .presence(let inner):
        pending.append(inner)
      case .template(let parts): pending += parts.values
      case .binary(.add, let left, let right): pending += [left, right]
      case .member(let base, _): pending.append(base)
      case .binding(let binding):
        for case .value(let source) in writes(of: binding).map(\.source) { pending.append(source) }
      case .call(let call):
        if names.contains(calleeName(call)) { return true }
        pending += call.arguments.map(\.value) + [call.callee]
      default: continue
      }
    }
    return false
  }

  /// The name that a value ends with: of `verify.webhook(secret)` it is `webhook`.
  func closingName(of value: ValueID) -> String {
    switch values[bare(value)] {
    case .binding(let binding): bindings[binding].name
    case .member(_, let name), .global(let name): name
    case .call(let call): calleeName(call)
    default: ""
    }
  }

  /// The calls that stand as statements before a value, so that it is reached only where they do
  /// not throw.
  func callsBefore(_ value: ValueID) -> [Call] {
    guard var current = statement(of: value) else { return [] }
    var result: [Call] = []
    while let parent = statements[current].parent {
      if case .block(let siblings) = statements[parent].kind {
        for sibling in siblings.prefix(while: { $0 != current }) {
          result += callsPassed(in: sibling, depth: 4)
        }
      }
      current = parent
    }
    return result
  }

  private func callsPassed(in statement: StatementID, depth: Int) -> [Call] {
    guard depth > 0 else { return [] }
    switch statements[statement].kind {
    case .values(let values):
      return values.compactMap { value in
        var current = bare(value)
        if case .assignment(_, let assigned) = self.values[current] { current = bare(assigned) }
        if case .call(let call) = self.values[current] { return call }
        return nil
      }
    case .block(let statements):
      return statements.flatMap { callsPassed(in: $0, depth: depth - 1) }
    case .attempt(let body, let handler, _):
      if let handler, !neverCompletes(handler) { return [] }
      return callsPassed(in: body, depth: depth - 1)
    default: return []
    }
  }

  /// Whether a function refuses by throwing somewhere.
  func canThrow(_ function: FunctionID) -> Bool {
    statements.ids.contains { id in
      guard statements[id].function == function else { return false }
      if case .throwing = statements[id].kind { return true }
      if case .values = statements[id].kind { return neverCompletes(id) }
      return false
    }
  }

  // MARK: Middleware

  /// What a middleware does to let a request through: calls of its last parameter, `return true`.
  func openings(of function: FunctionID) -> [ValueID] {
    let names = Set(functions[function].parameters.compactMap(\.name))
      .intersection(["next", "done"])
    return values.ids.filter { id in
      guard self.function(around: id) == function else { return false }
      switch values[id] {
      case .call(let call):
        if case .binding(let binding) = values[call.callee] {
          return names.contains(bindings[binding].name) && call.arguments.isEmpty
        }
        if case .member(let base, "next") = values[call.callee],
          case .binding(let binding) = values[base]
        {
          return bindings[binding].name == "NextResponse"
        }
        return false
      case .boolean(true):
        guard let statement = statement(of: id), case .returns(id) = statements[statement].kind
        else { return false }
        return true
      default: return false
      }
    }
  }

  /// The tests whose outcome a function returns, so that it lets through what passes them.
  func verdicts(of function: FunctionID) -> [ValueID] {
    functions[function].returns.filter { value in
      switch values[bare(value)] {
      case .binary(.equal, _, _), .binary(.notEqual, _, _), .choice, .call, .unary(.not, _): true
      default: false
      }
    }
  }

  /// What is decided where a function comes to its end.
  func conditionsAtEnd(
    of function: FunctionID, isEnd: (ValueID) -> Bool = { _ in false }
  ) -> [Condition] {
    statements.ids.flatMap { id -> [Condition] in
      guard statements[id].function == function, let parent = statements[id].parent,
        statements[parent].parent == nil
      else { return [] }
      return leaving(id, isEnd)
    }
  }

  /// The middleware that the application or router of a call was given before it, for paths that
  /// the call's own path begins with.
  func middleware(before call: Call, at site: ValueID) -> [ValueID] {
    guard let application = application(of: call) else { return [] }
    let path = call.arguments.first.flatMap { text($0.value) }
    let end = range(of: site).lowerBound
    var result: [ValueID] = []
    for read in reads(of: application) {
      guard let member = parent(of: read), case .member(_, let name) = values[member],
        Self.usingNames.contains(name), let use = parent(of: member),
        case .call(let found) = values[use], bare(found.callee) == member,
        range(of: use).upperBound <= end
      else { continue }
      if name == "use", let prefix = found.arguments.first.flatMap({ text($0.value) }),
        let path, !path.hasPrefix(prefix.trimmedPattern)
      {
        continue
      }
      result += found.arguments.map(\.value)
    }
    return result
  }

  /// The functions that the application of a route runs for a part of the path of a name:
  /// `app.param("userId", (req, res, next, id) => …)`.
  func loaders(of name: String, for call: Call) -> [ValueID] {
    guard let application = application(of: call) else { return [] }
    return reads(of: application).flatMap { read -> [ValueID] in
      guard let member = parent(of: read), case .member(_, "param") = values[member],
        let use = parent(of: member), case .call(let found) = values[use],
        found.arguments.count == 2, text(found.arguments[0].value) == name
      else { return [] }
      return [found.arguments[1].value]
    }
  }

  /// What the options of a route have run before its handler: `{ preHandler: [check] }`.
  func hooks(beside call: Call) -> [ValueID] {
    call.arguments.flatMap { argument -> [ValueID] in
      guard case .object(let properties) = values[bare(argument.value)] else { return [] }
      return properties.compactMap { property in
        guard case .name(let name) = property.key, Self.hookNames.contains(name) else { return nil }
        return property.value
      }
    }
  }

  private static let hookNames: Set<String> = [
    "onRequest", "preParsing", "preValidation", "preHandler", "beforeHandle", "middleware",
    "middlewares", "pre",
  ]

  /// The variable on which a call registers something: `app` of `app.route("/a").post(handler)`.
  func application(of call: Call) -> BindingID? {
    var current = call.callee
    for _ in 0..<12 {
      switch values[bare(current)] {
      case .member(let base, _): current = base
      case .call(let inner): current = inner.callee
      case .binding(let binding): return binding
      default: return nil
      }
    }
    return nil
  }

  private static let usingNames: Set<String> = [
    "use", "addHook", "all", "onBeforeHandle", "derive", "onRequest",
  ]

  private func text(_ value: ValueID) -> String? {
    if case .string(let text) = values[bare(value)] { text } else { nil }
  }
}

extension String {
  /// A path's pattern without the asterisks at its end.
  fileprivate var trimmedPattern: String {
    var text = self[...]
    while let last = text.last, last == "*" || last == "/" { text.removeLast() }
    return String(text)
  }
}
