import Program
import Source

/// `if`, `guard`, loops and `do`.
extension Lowering {
  /// The braces of a statement: what stands between them, and where they are.
  private struct Braces {
    var items: [Child] = []
    var range: ByteRange
  }

  /// The blocks in braces among some siblings, in order.
  private func braces(in parts: [Child]) -> [Braces] {
    var result: [Braces] = []
    var open: Braces?
    for part in parts {
      switch part.kind {
      case .openBrace: open = Braces(range: part.range)
      case .closeBrace:
        guard var block = open else { continue }
        block.range = ByteRange(block.range.lowerBound, part.range.upperBound)
        result.append(block)
        open = nil
      case .statements, .error: open?.items += statementItems(in: part)
      default: break
      }
    }
    if let open { result.append(open) }
    return result
  }

  private mutating func lowerBlock(_ braces: Braces?, at fallback: ByteRange) -> StatementID {
    lowerBlock(braces?.items ?? [], braces?.range ?? fallback)
  }

  mutating func lowerIf(_ node: Child) -> StatementID {
    let parts = children(of: node)
    let branch = builder.openStatement(node.range)
    openScope()
    let test = lowerConditions(parts, of: branch, until: .openBrace) ?? addTrue(node)
    let blocks = braces(in: parts)
    let then = lowerBlock(blocks.first, at: node.range)
    closeScope()
    var otherwise: StatementID?
    if let next = parts.last(where: { $0.kind == .ifStatement && $0.field != .condition }) {
      otherwise = lowerStatement(next)
    } else if blocks.count > 1 {
      otherwise = lowerBlock(blocks[1], at: node.range)
    }
    builder.closeStatement(branch, .branch(test: test, then: then, otherwise: otherwise))
    return branch
  }

  /// `guard test else { … }` is a branch on `!test`; its names are in force behind it.
  mutating func lowerGuard(_ node: Child) -> StatementID {
    let parts = children(of: node)
    let branch = builder.openStatement(node.range)
    let test = lowerConditions(parts, of: branch, until: .elseKeyword) ?? addTrue(node)
    let negated = builder.add(.unary(.not, test), builder.range(of: test))
    let then = lowerBlock(braces(in: parts).first, at: node.range)
    builder.closeStatement(branch, .branch(test: negated, then: then, otherwise: nil))
    return branch
  }

  mutating func lowerWhile(_ node: Child) -> StatementID {
    let parts = children(of: node)
    let loop = builder.openStatement(node.range)
    openScope()
    let body: StatementID
    var head: [ValueID] = []
    if node.kind == .repeatWhileStatement {
      body = lowerBlock(braces(in: parts).first, at: node.range)
      let behind = parts.drop { $0.kind != .closeBrace }.dropFirst()
      if let test = lowerConditions(Array(behind), of: loop, until: nil) { head.append(test) }
    } else {
      if let test = lowerConditions(parts, of: loop, until: .openBrace) { head.append(test) }
      body = lowerBlock(braces(in: parts).first, at: node.range)
    }
    closeScope()
    let isRepeat = node.kind == .repeatWhileStatement
    builder.closeStatement(
      loop, .loop(head: head, body: body, rounds: isRepeat ? .atLeastOne : .any))
    return loop
  }

  mutating func lowerFor(_ node: Child) -> StatementID {
    let parts = children(of: node)
    let loop = builder.openStatement(node.range)
    var head: [ValueID] = []
    if let collection = parts.last(where: { $0.field == .collection && $0.isValue }) {
      head.append(lower(collection))
    }
    openScope()
    if let item = parts.first(where: { $0.kind == .pattern }) {
      let inner = children(of: item)
      var match = lowerPattern(inner, isBinding: inner.first?.kind != .case)
      if let annotation = parts.first(where: { $0.kind == .typeAnnotation }) {
        let type = firstType(in: children(of: annotation))
        for index in match.names.indices { match.names[index].type = type }
      }
      if let test = match.test { head.append(test) }
      var known: [String: BindingID] = [:]
      declare(
        match, from: head.first.map { .elementOf($0) } ?? .unknown,
        visibleFrom: item.range.upperBound, statement: loop, known: &known)
    }
    for clause in parts where clause.kind == .whereClause { head += lowerAll(in: clause) }
    let body = lowerBlock(braces(in: parts).first, at: node.range)
    closeScope()
    builder.closeStatement(loop, .loop(head: head, body: body))
    return loop
  }

  /// `do { … }`, with its `catch` clauses as branches on tests that are not known.
  mutating func lowerDo(_ node: Child) -> StatementID {
    let parts = children(of: node)
    let clauses = parts.filter { $0.kind == .catchBlock }
    guard !clauses.isEmpty else { return lowerBlock(braces(in: parts).first, at: node.range) }
    let attempt = builder.openStatement(node.range)
    let body = lowerBlock(braces(in: parts).first, at: node.range)
    var open: [(id: StatementID, test: ValueID, then: StatementID)] = []
    var handler: StatementID?
    for clause in clauses {
      let inner = children(of: clause)
      if inner.contains(where: { $0.kind == .pattern || $0.kind == .whereClause }) {
        let branch = builder.openStatement(clause.range)
        openScope()
        let test = lowerCatchPattern(clause, inner, branch)
        let then = lowerBlock(braces(in: inner).first, at: clause.range)
        closeScope()
        open.append((branch, test, then))
      } else {
        handler = lowerCatchAll(clause, braces(in: inner).first, attempt)
      }
    }
    for branch in open.reversed() {
      builder.closeStatement(
        branch.id, .branch(test: branch.test, then: branch.then, otherwise: handler))
      handler = branch.id
    }
    builder.closeStatement(attempt, .attempt(body: body, handler: handler, finally: nil))
    return attempt
  }

  private mutating func lowerCatchPattern(
    _ clause: Child, _ parts: [Child], _ branch: StatementID
  ) -> ValueID {
    var tests: [ValueID] = []
    var known: [String: BindingID] = [:]
    for part in parts where part.kind == .pattern {
      let match = lowerPattern(children(of: part), isBinding: false)
      if let test = match.test { tests.append(test) }
      declare(
        match, from: .caught, visibleFrom: part.range.upperBound, statement: branch, known: &known)
    }
    if known.isEmpty { declareError(clause, branch) }
    for part in parts where part.kind == .whereClause { tests += lowerAll(in: part) }
    return builder.add(unknown(tests), clause.range)
  }

  private mutating func lowerCatchAll(
    _ clause: Child, _ braces: Braces?, _ attempt: StatementID
  ) -> StatementID {
    openScope()
    declareError(clause, attempt)
    let block = lowerBlock(braces, at: clause.range)
    closeScope()
    return block
  }

  /// The `error` of a `catch` that names nothing.
  private mutating func declareError(_ clause: Child, _ statement: StatementID) {
    let start = clause.range.lowerBound
    let range = ByteRange(start, start)
    let binding = declare("error", .caught, range, visibleFrom: start)
    builder.write(Write(binding: binding, source: .caught, statement: statement, range: range))
  }

  private mutating func addTrue(_ node: Child) -> ValueID {
    builder.add(unknown(), ByteRange(node.range.lowerBound, node.range.lowerBound))
  }
}

// Conditions.
extension Lowering {
  /// The conditions of `if`, `guard` and `while`, joined by `and`; what they bind is written by the
  /// statement and declared in the open scope.
  mutating func lowerConditions(
    _ parts: [Child], of statement: StatementID?, until end: NodeKind?
  ) -> ValueID? {
    let head = parts.prefix { end == nil || $0.kind != end }
    var test: ValueID?
    for clause in split(Array(head)) {
      guard let value = lowerCondition(clause, of: statement) else { continue }
      guard let left = test else {
        test = value
        continue
      }
      let range = ByteRange(
        builder.range(of: left).lowerBound, builder.range(of: value).upperBound)
      test = builder.add(.choice(.and, left: left, right: value), range)
    }
    return test
  }

  private mutating func lowerCondition(
    _ parts: [Child], of statement: StatementID?
  ) -> ValueID? {
    // The keyword of the statement stands before the first condition.
    let parts = Array(
      parts.drop { $0.kind != .case && $0.kind != .valueBindingPattern && !$0.isValue })
    guard let first = parts.first, let last = parts.last else { return nil }
    let range = ByteRange(first.range.lowerBound, last.range.upperBound)
    guard first.kind == .case || first.kind == .valueBindingPattern else {
      let values = parts.filter { $0.isValue }
      if values.count == 1 { return lower(values[0]) }
      return builder.add(unknown(values.map { lower($0) }), range)
    }
    let sign = parts.firstIndex { $0.kind == .equals }
    let pattern = Array(parts[..<(sign ?? parts.count)])
    if first.kind == .valueBindingPattern, sign == nil { return lowerShorthand(pattern, statement) }
    let subject = sign.flatMap { parts[($0 + 1)...].first { $0.isValue } }
    let value = subject.map { lower($0) } ?? builder.add(unknown(), range)
    let match = lowerPattern(pattern, isBinding: false)
    var known: [String: BindingID] = [:]
    declare(
      match, from: .value(value), isVariable: text(first) == "var", visibleFrom: range.upperBound,
      statement: statement, known: &known)
    if let test = match.test, match.names.isEmpty {
      return builder.add(.binary(.equal, left: value, right: test), range)
    }
    return builder.add(.presence(value), range)
  }

  /// `if let x`: reads the outer x.
  private mutating func lowerShorthand(
    _ parts: [Child], _ statement: StatementID?
  ) -> ValueID? {
    guard
      let node = parts.first(where: { $0.kind == .simpleIdentifier || $0.kind == .selfExpression })
    else { return nil }
    let outer = addName(name(node), node.range)
    if text(node) != "self" {
      let type = parts.first { $0.kind == .typeAnnotation }.flatMap {
        firstType(in: children(of: $0))
      }
      let binding = declare(
        name(node), .constant, node.range, visibleFrom: node.range.upperBound, type: type)
      builder.write(
        Write(binding: binding, source: .value(outer), statement: statement, range: node.range))
    }
    return builder.add(.presence(outer), node.range)
  }
}
