import Program
import Source

/// `switch`.
extension Lowering {
  mutating func lowerSwitch(_ node: Child) -> StatementID {
    let selection = builder.openStatement(node.range)
    let subject = lowerSubject(node)
    var cases: [Statement.Case] = []
    for entry in entries(of: node) {
      openScope()
      let (parts, tests) = lowerCaseHead(entry, subject: subject, statement: selection)
      var items = parts.flatMap { part in
        part.kind == .statements || part.kind == .error ? statementItems(in: part) : []
      }
      var fallsThrough = parts.contains { $0.kind == .fallthrough }
      // On the line of its `case`, the grammar takes the keyword for a name.
      if let last = items.last, last.kind == .simpleIdentifier, text(last) == "fallthrough" {
        items.removeLast()
        fallsThrough = true
      }
      let body = lowerBlock(items, entry.range)
      closeScope()
      cases.append(Statement.Case(tests: tests, body: body, fallsThrough: fallsThrough))
    }
    builder.closeStatement(selection, .selection(subject: subject, cases: cases))
    return selection
  }

  private mutating func lowerSubject(_ node: Child) -> ValueID {
    let subject = children(of: node).first { $0.field == .expression && $0.isValue }
    return subject.map { lower($0) } ?? builder.add(unknown(), node.range)
  }

  /// The arms, those in damaged parts included.
  private func entries(of node: Child) -> [Child] {
    var entries: [Child] = []
    var rest = Array(children(of: node).reversed())
    while let next = rest.popLast() {
      if next.kind == .switchEntry {
        entries.append(next)
      } else if next.kind == .error {
        rest += children(of: next).reversed()
      }
    }
    return entries
  }

  /// The patterns of an arm: its tests, and the names it binds in the open scope.
  private mutating func lowerCaseHead(
    _ entry: Child, subject: ValueID, statement: StatementID?
  ) -> (parts: [Child], tests: [ValueID]) {
    let parts = children(of: entry)
    var tests: [ValueID] = []
    var known: [String: BindingID] = [:]
    var condition: ValueID?
    var isBehindWhere = false
    for part in parts {
      switch part.kind {
      case .switchPattern:
        guard let pattern = child(of: part, .pattern) else { continue }
        let match = lowerPattern(children(of: pattern), isBinding: false)
        declare(
          match, from: .value(subject), visibleFrom: part.range.upperBound, statement: statement,
          known: &known)
        tests.append(match.test ?? builder.add(unknown(), part.range))
      case .whereKeyword: isBehindWhere = true
      case .colon: isBehindWhere = false
      default:
        if isBehindWhere, part.isValue, condition == nil { condition = lower(part) }
      }
    }
    if let condition, let last = tests.popLast() {
      let range = ByteRange(
        builder.range(of: last).lowerBound, builder.range(of: condition).upperBound)
      tests.append(builder.add(.choice(.and, left: last, right: condition), range))
    }
    return (parts, tests)
  }
}

// `if` and `switch` as expressions.
extension Lowering {
  /// Whether an `if` or `switch` is an expression: each arm is, and an `if` has an `else`.
  func isExpression(_ node: Child) -> Bool {
    var rest = [node]
    var steps = 0
    while let next = rest.popLast() {
      steps += 1
      guard steps < 100 else { return false }
      switch next.kind {
      case .ifStatement:
        let parts = children(of: next)
        let blocks = parts.filter { $0.kind == .statements }
        let chained = parts.last { $0.kind == .ifStatement && $0.field != .condition }
        guard blocks.count == (chained == nil ? 2 : 1) else { return false }
        rest += blocks
        if let chained { rest.append(chained) }
      case .switchStatement:
        let arms = entries(of: next)
        guard !arms.isEmpty else { return false }
        for arm in arms {
          guard let block = child(of: arm, .statements) else { return false }
          rest.append(block)
        }
      default:
        let items = statementItems(in: next)
        guard items.count == 1, let only = items.first, only.isValue, only.kind != .assignment
        else {
          return false
        }
        if only.kind == .ifStatement || only.kind == .switchStatement { rest.append(only) }
      }
    }
    return true
  }

  /// A statement where a value is expected: conditionals where each arm is an expression, else a
  /// closure that is called at once.
  mutating func lowerStatementAsValue(_ node: Child) -> ValueID {
    switch node.kind {
    case .ifStatement where isExpression(node): return lowerIfExpression(node)
    case .switchStatement where isExpression(node): return lowerSwitchExpression(node)
    default: break
    }
    let function = builder.openFunction(name: nil, kind: .closure, range: node.range)
    scopes.append(Scope())
    shorthands.append(Shorthand(isAllowed: false))
    let block = builder.openStatement(node.range)
    let statement = lowerStatement(node)
    builder.closeStatement(block, .block(statement.map { [$0] } ?? []))
    closeFunction(function) { $0.body = block }
    let callee = builder.add(.function(function), node.range)
    return builder.add(.call(Call(callee: callee, arguments: [])), node.range)
  }

  private mutating func lowerIfExpression(_ node: Child) -> ValueID {
    let parts = children(of: node)
    openScope()
    let test =
      lowerConditions(parts, of: builder.currentStatement, until: .openBrace)
      ?? builder.add(unknown(), node.range)
    let blocks = parts.filter { $0.kind == .statements }
    let then = lowerArm(blocks.first, of: node)
    closeScope()
    let otherwise: ValueID
    if let chained = parts.last(where: { $0.kind == .ifStatement && $0.field != .condition }) {
      otherwise = lower(chained)
    } else {
      otherwise = lowerArm(blocks.dropFirst().first, of: node)
    }
    return builder.add(
      .conditional(test: test, then: then, otherwise: otherwise), node.range)
  }

  private mutating func lowerArm(_ block: Child?, of node: Child) -> ValueID {
    guard let only = block.flatMap({ statementItems(in: $0).first }) else {
      return builder.add(unknown(), node.range)
    }
    return lower(only)
  }

  /// Whether a value is a name, or a member of one.
  private func isName(_ value: ValueID) -> Bool {
    var current = value
    while case .member(let base, _) = builder.value(current) { current = base }
    switch builder.value(current) {
    case .binding, .global, .this: return true
    default: return false
    }
  }

  /// Each arm but the last is a test; the last is what is left.
  private mutating func lowerSwitchExpression(_ node: Child) -> ValueID {
    let subject = lowerSubject(node)
    let isRepeatable = isName(subject)
    var arms: [(test: ValueID, value: ValueID)] = []
    for (index, entry) in entries(of: node).enumerated() {
      openScope()
      let (parts, tests) = lowerCaseHead(
        entry, subject: subject, statement: builder.currentStatement)
      let value = lowerArm(parts.first { $0.kind == .statements }, of: entry)
      closeScope()
      // A value can be part of one other only; what is called must not be there twice.
      let asked =
        index == 0 ? [subject] + tests : (isRepeatable ? [lowerSubject(node)] : []) + tests
      arms.append((builder.add(unknown(asked), entry.range), value))
    }
    guard var result = arms.popLast()?.value else {
      return builder.add(unknown([subject]), node.range)
    }
    for arm in arms.reversed() {
      let range = ByteRange(
        builder.range(of: arm.test).lowerBound, builder.range(of: result).upperBound)
      result = builder.add(
        .conditional(test: arm.test, then: arm.value, otherwise: result), range)
    }
    return result
  }
}
