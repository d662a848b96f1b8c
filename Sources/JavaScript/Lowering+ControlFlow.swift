import Program
import Source
import Syntax

extension Lowering {
  /// `if … else if … else`: a chain of any length, so no recursion along it.
  func branch(_ node: Node) -> StatementID {
    var open: [(id: StatementID, test: ValueID, then: StatementID)] = []
    var current = node
    var otherwise: StatementID?
    while true {
      let id = program.openStatement(current.range)
      let test = value(.condition, of: current)
      open.append((id, test, body(child(current, .consequence), in: current)))
      guard let clause = child(current, .alternative), let next = parts(of: clause).first else {
        break
      }
      guard vocabulary.statements[next.kind] == .ifElse else {
        otherwise = body(next, in: clause)
        break
      }
      current = next
    }
    for (id, test, then) in open.reversed() {
      program.closeStatement(id, .branch(test: test, then: then, otherwise: otherwise))
      otherwise = id
    }
    return otherwise ?? nothing(node)
  }

  /// `while (test) body` and `do body while (test)`.
  func loop(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let test = value(.condition, of: node)
    let body = body(child(node, .body), in: node)
    let rounds: Statement.Rounds =
      isAlways(test) ? .endless : vocabulary.statements[node.kind] == .doLoop ? .atLeastOne : .any
    program.closeStatement(id, .loop(head: [test], body: body, rounds: rounds))
    return id
  }

  /// Whether a loop's test never fails: `true`, `1`.
  private func isAlways(_ test: ValueID) -> Bool {
    var current = test
    while case .transparent(let inner) = program.value(current) { current = inner }
    switch program.value(current) {
    case .boolean(let holds): return holds
    case .number(let text): return text != "0"
    default: return false
    }
  }

  /// `for (let i = 0; i < n; i++) body`
  func forLoop(_ node: Node) -> StatementID {
    program.openScope()
    defer { program.closeScope() }
    let id = program.openStatement(node.range)
    var head: [ValueID] = []
    for part in [Field.initializer, .condition, .increment].compactMap({ child(node, $0) }) {
      switch vocabulary.statements[part.kind] {
      case .lexical, .variable: head += declarators(of: part)
      case .expression: head += parts(of: part).first.map { [value($0)] } ?? []
      default: if isExpression(part) { head.append(value(part)) }
      }
    }
    let body = body(child(node, .body), in: node)
    let isEndless = child(node, .condition).map { !isExpression($0) && parts(of: $0).isEmpty }
    program.closeStatement(
      id, .loop(head: head, body: body, rounds: isEndless ?? true ? .endless : .any))
    return id
  }

  /// `for (const x of values) body`, with `await` or not, and `for (const key in object) body`.
  func forIn(_ node: Node) -> StatementID {
    program.openScope()
    defer { program.closeScope() }
    let id = program.openStatement(node.range)
    var collection = value(.right, of: node)
    if token(child(node, .operator)) != .ofWord { collection = names(of: collection) }
    if let left = child(node, .left) {
      bind(left, to: incoming(.elementOf(collection)), as: loopBinder(node))
    }
    let body = body(child(node, .body), in: node)
    program.closeStatement(id, .loop(head: [collection], body: body))
    return id
  }

  /// `for (const name in object)` runs over `Object.keys(object)`.
  private func names(of object: ValueID) -> ValueID {
    let range = program.range(of: object)
    let keys = program.add(
      .member(base: program.add(.global("Object"), range), name: "keys"), range)
    return program.add(.call(Call(callee: keys, arguments: [.init(object)])), range)
  }

  private func loopBinder(_ node: Node) -> Binder {
    guard let word = child(node, .kind) else { return .assignment }
    switch token(word) {
    case .constWord: return .declaration(.constant)
    case .letWord: return .declaration(.variable)
    default: return .declaration(.variable, hoisted: true)
    }
  }

  func selection(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let subject = value(.value, of: node)
    program.openScope()
    defer { program.closeScope() }
    var cases: [Statement.Case] = []
    for arm in child(node, .body).map({ parts(of: $0) }) ?? [] {
      switch part(arm) {
      case .caseArm, .defaultArm: cases.append(selectionCase(arm))
      default: _ = unknown(arm)
      }
    }
    if let last = cases.indices.last { cases[last].fallsThrough = false }
    program.closeStatement(id, .selection(subject: subject, cases: cases))
    return id
  }

  private func selectionCase(_ node: Node) -> Statement.Case {
    let tests = child(node, .value).map { [value($0)] } ?? []
    let id = program.openStatement(node.range)
    var statements: [StatementID] = []
    for part in parts(of: node).dropFirst(tests.count) {
      if let statement = statement(part) { statements.append(statement) }
    }
    program.closeStatement(id, .block(statements))
    return Statement.Case(tests: tests, body: id, fallsThrough: !leaves(id))
  }

  /// Whether control never runs past the end of a statement.
  private func leaves(_ statement: StatementID) -> Bool {
    var current = statement
    // Along the chain of `else if` without recursion: it may be of any length.
    while case .branch(_, let then, let otherwise?) = program.statements[current].kind {
      guard leaves(then) else { return false }
      current = otherwise
    }
    switch program.statements[current].kind {
    case .returns, .throwing, .jump: return true
    case .block(let statements): return statements.last.map { leaves($0) } ?? false
    case .attempt(let body, let handler, let finally):
      return finally.map { leaves($0) } == true
        || (leaves(body) && handler.map { leaves($0) } != false)
    case .branch, .values, .loop, .selection: return false
    }
  }

  func attempt(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let body = body(child(node, .body), in: node)
    let handler = child(node, .handler).map { catchClause($0) }
    let finally = child(node, .finalizer).map { clause in
      self.body(child(clause, .body), in: clause)
    }
    program.closeStatement(id, .attempt(body: body, handler: handler, finally: finally))
    return id
  }

  private func catchClause(_ clause: Node) -> StatementID {
    program.openScope()
    defer { program.closeScope() }
    if let pattern = child(clause, .parameter) {
      bind(pattern, to: incoming(.caught), as: .declaration(.caught))
    }
    return body(child(clause, .body), in: clause)
  }
}
