package import Program

/// Which of a variable's definitions may hold at a point of its function.
///
/// Statements form a tree, so the answer is read off it: go back from the point over the statements
/// before it and outwards, until a definition is met that is made on every way.
struct Reaching<Definition> {
  private let program: FileProgram
  private let byStatement: [StatementID: [(offset: Int, definition: Definition, isCertain: Bool)]]
  private var found: [Definition] = []

  /// - Parameter definitions: where each is made, its byte offset, and whether it certainly replaces
  ///   what was there before.
  init(
    _ program: FileProgram,
    _ definitions: [(
      statement: StatementID, offset: Int, definition: Definition, isCertain: Bool
    )]
  ) {
    self.program = program
    var byStatement: [StatementID: [(offset: Int, definition: Definition, isCertain: Bool)]] = [:]
    for item in definitions {
      byStatement[item.statement, default: []].append(
        (item.offset, item.definition, item.isCertain))
    }
    self.byStatement = byStatement
  }

  /// The definitions that may hold at a byte offset in a statement, and whether the value from
  /// before the function's first statement may hold as well.
  mutating func definitions(
    at statement: StatementID, offset: Int
  ) -> (definitions: [Definition], mayBeInitial: Bool) {
    found = []
    var current = statement
    if collect(of: current, before: offset) { return (found, false) }
    while let parent = program.statements[current].parent {
      if collectBefore(current, in: parent) { return (found, false) }
      current = parent
    }
    return (found, true)
  }

  /// Takes the definitions that a statement itself makes; true where one is certain.
  private mutating func collect(of statement: StatementID, before offset: Int = .max) -> Bool {
    guard let items = byStatement[statement] else { return false }
    for item in items.reversed() where item.offset < offset {
      found.append(item.definition)
      if item.isCertain { return true }
    }
    return false
  }

  /// Takes what may reach a statement from its neighbours inside a parent.
  private mutating func collectBefore(_ statement: StatementID, in parent: StatementID) -> Bool {
    switch program.statements[parent].kind {
    case .block(let statements):
      guard let position = statements.firstIndex(of: statement) else { return false }
      for sibling in statements[..<position].reversed() where collectAll(in: sibling) {
        return true
      }
      return false
    case .loop(_, let body, _):
      // The body may have run before.
      if statement == body { collectPossible(in: body) }
      return collect(of: parent)
    case .branch, .values, .returns, .throwing, .jump:
      return collect(of: parent)
    case .selection(_, let cases):
      for item in cases where item.body != statement && item.fallsThrough {
        collectPossible(in: item.body)
      }
      return collect(of: parent)
    case .attempt(let body, let handler, let finally):
      if statement == handler || statement == finally { collectPossible(in: body) }
      if statement == finally, let handler { collectPossible(in: handler) }
      return false
    }
  }

  /// Takes what a whole statement may leave behind; true where it certainly replaces the old value,
  /// or never completes.
  private mutating func collectAll(in statement: StatementID) -> Bool {
    switch program.statements[statement].kind {
    case .values:
      return collect(of: statement)
    case .returns, .throwing, .jump:
      return true
    case .block(let statements):
      for inner in statements.reversed() where collectAll(in: inner) { return true }
      return false
    case .branch(_, let then, let otherwise):
      let thenReplaces = collectAll(in: then)
      let otherwiseReplaces = otherwise.map { collectAll(in: $0) } ?? false
      return (thenReplaces && otherwiseReplaces) || collect(of: statement)
    case .loop(_, let body, let rounds):
      return collectLoop(statement, body, rounds)
    case .selection(_, let cases):
      var replaces = cases.contains { $0.tests.isEmpty }
      for item in cases where !collectArm(item.body) { replaces = false }
      return replaces || collect(of: statement)
    case .attempt(let body, let handler, let finally):
      if let finally, collectAll(in: finally) { return true }
      let handlerReplaces = handler.map { collectAll(in: $0) } ?? true
      return collectAll(in: body) && handlerReplaces
    }
  }

  /// Takes what a loop may leave behind, by the ways out of it.
  private mutating func collectLoop(
    _ loop: StatementID, _ body: StatementID, _ rounds: Statement.Rounds
  ) -> Bool {
    switch rounds {
    case .atLeastOne where !holdsJump(body):
      _ = collect(of: loop)
      return collectAll(in: body)
    case .endless:
      var replaces = true
      for exit in exits(of: body) where !collectBack(from: exit, to: loop) { replaces = false }
      return replaces
    case .any, .atLeastOne:
      collectPossible(in: body)
      _ = collect(of: loop)
      return false
    }
  }

  /// Takes what may hold at a statement inside a loop; true where that was written in the loop.
  private mutating func collectBack(from exit: StatementID, to loop: StatementID) -> Bool {
    var current = exit
    while current != loop, let parent = program.statements[current].parent {
      if collectBefore(current, in: parent) { return true }
      current = parent
    }
    return false
  }

  /// The statements that lead out of a loop without a test of its own.
  private func exits(of body: StatementID) -> [StatementID] {
    var result: [StatementID] = []
    var pending = [(statement: body, isOwn: true)]
    while let (next, isOwn) = pending.popLast() {
      switch program.statements[next].kind {
      case .jump(.out) where isOwn: result.append(next)
      case .jump(.outOfLabelled): result.append(next)
      case .loop(_, let inner, _): pending.append((inner, false))
      case .selection(_, let cases): pending += cases.map { ($0.body, false) }
      case let kind: pending += kind.statements.map { ($0, isOwn) }
      }
    }
    return result
  }

  /// Takes what an arm of a `switch` may leave behind. A `break` at its end is its end; with one
  /// further inside, anything that was written before may hold after the `switch`.
  private mutating func collectArm(_ arm: StatementID) -> Bool {
    guard case .block(var statements) = program.statements[arm].kind else {
      return collectAll(in: arm)
    }
    if let last = statements.last {
      if case .jump = program.statements[last].kind { statements.removeLast() }
    }
    if let last = statements.last, case .block = program.statements[last].kind {
      statements.removeLast()
      if collectArm(last) { return true }
    }
    guard !statements.contains(where: holdsJump) else {
      collectPossible(in: arm)
      return false
    }
    for inner in statements.reversed() where collectAll(in: inner) { return true }
    return false
  }

  private func holdsJump(_ statement: StatementID) -> Bool {
    var pending = [statement]
    while let next = pending.popLast() {
      if case .jump = program.statements[next].kind { return true }
      pending += program.statements[next].kind.statements
    }
    return false
  }

  /// Takes every definition inside, as what may have happened.
  private mutating func collectPossible(in statement: StatementID) {
    var pending = [statement]
    while let next = pending.popLast() {
      found += (byStatement[next] ?? []).map(\.definition)
      pending += program.statements[next].kind.statements
    }
  }
}

extension FileProgram {
  /// Whether control never leaves the end of a statement: it returns, throws, or jumps on all ways.
  ///
  /// - Parameter isEnd: whether a call is known never to return, beside those with telling names.
  package func neverCompletes(
    _ statement: StatementID, _ isEnd: (ValueID) -> Bool = { _ in false }
  ) -> Bool {
    switch statements[statement].kind {
    case .returns, .throwing, .jump: return true
    case .values(let values): return values.contains { neverReturns($0) || isEnd($0) }
    case .block(let inner): return inner.contains { neverCompletes($0, isEnd) }
    case .branch(_, let then, let otherwise):
      guard let otherwise else { return false }
      return neverCompletes(then, isEnd) && neverCompletes(otherwise, isEnd)
    case .selection(_, let cases):
      return cases.contains { $0.tests.isEmpty }
        && cases.allSatisfy { $0.fallsThrough || neverCompletes($0.body, isEnd) }
    case .attempt(let body, let handler, let finally):
      if let finally, neverCompletes(finally, isEnd) { return true }
      return neverCompletes(body, isEnd) && (handler.map { neverCompletes($0, isEnd) } ?? true)
    case .loop: return false
    }
  }

  /// Calls that leave the function by throwing, by the names that frameworks give them and projects
  /// after them. What models and bodies say of others, `Tracer.neverReturns` knows.
  private func neverReturns(_ value: ValueID) -> Bool {
    switch values[value] {
    case .await(let inner), .transparent(let inner): return neverReturns(inner)
    case .call(let call):
      switch values[call.callee] {
      case .binding(let binding):
        return ["redirect", "permanentRedirect", "notFound", "forbidden", "unauthorized"]
          .contains(bindings[binding].name)
      case .global(let name):
        return ["fatalError", "preconditionFailure"].contains(name)
      default: return false
      }
    default: return false
    }
  }
}
