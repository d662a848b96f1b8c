package import Source

/// A statement, with its place among the others.
///
/// Statements form a tree in each function: what was assigned and what was tested before a value is
/// read follows from it without a graph of the control flow.
package struct Statement: Sendable {
  package var kind: Kind
  package var range: ByteRange
  /// The statement around this one; nil for the body of a function.
  package var parent: StatementID?
  package var function: FunctionID

  package init(kind: Kind, range: ByteRange, parent: StatementID?, function: FunctionID) {
    self.kind = kind
    self.range = range
    self.parent = parent
    self.function = function
  }

  package enum Kind: Sendable {
    case block([StatementID])
    /// Values computed in order: an expression, or the initial values of a declaration.
    case values([ValueID])
    /// `if`; Swift's `guard test else { … }` is a branch on `!test`.
    case branch(test: ValueID, then: StatementID, otherwise: StatementID?)
    /// Any loop: the values of its head, and its body, which may run more than once.
    case loop(head: [ValueID], body: StatementID, rounds: Rounds = .any)
    /// `switch`.
    case selection(subject: ValueID, cases: [Case])
    case attempt(body: StatementID, handler: StatementID?, finally: StatementID?)
    case returns(ValueID?)
    case throwing(ValueID?)
    case jump(Jump)
  }

  /// How often a loop runs its body.
  package enum Rounds: Sendable {
    /// Perhaps never.
    case any
    /// `do … while`: once or more often.
    case atLeastOne
    /// `while (true)`, `for (;;)`: only a `break` leads out.
    case endless
  }

  package enum Jump: Sendable {
    /// `break`: out of the innermost loop or `switch`.
    case out
    /// `break label`: out of some loop around.
    case outOfLabelled
    /// `continue`, `fallthrough`.
    case onward
  }

  /// One arm of a `switch`.
  package struct Case: Sendable {
    /// Empty for the default arm.
    package var tests: [ValueID]
    package var body: StatementID
    /// Whether control runs on into the next arm.
    package var fallsThrough: Bool

    package init(tests: [ValueID], body: StatementID, fallsThrough: Bool) {
      self.tests = tests
      self.body = body
      self.fallsThrough = fallsThrough
    }
  }
}

extension Statement.Kind {
  /// The statements directly inside, in source order.
  package var statements: [StatementID] {
    switch self {
    case .block(let statements): statements
    case .values, .returns, .throwing, .jump: []
    case .branch(_, let then, let otherwise): [then] + (otherwise.map { [$0] } ?? [])
    case .loop(_, let body, _): [body]
    case .selection(_, let cases): cases.map(\.body)
    case .attempt(let body, let handler, let finally):
      [body] + [handler, finally].compactMap { $0 }
    }
  }

  /// The values directly inside, in source order.
  package var values: [ValueID] {
    switch self {
    case .block, .jump, .attempt: []
    case .values(let values): values
    case .branch(let test, _, _): [test]
    case .loop(let head, _, _): head
    case .selection(let subject, let cases): [subject] + cases.flatMap(\.tests)
    case .returns(let value), .throwing(let value): value.map { [$0] } ?? []
    }
  }
}
