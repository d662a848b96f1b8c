import Program
import Source

/// Operators. The grammar's precedences are not Swift's (`a && b || c` comes out as `a && (b || c)`),
/// so a tree of operators is flattened and read anew. Both are loops: a sum may be thousands long.
extension Lowering {
  /// What stands between operators, with what the grammar has misplaced around it.
  private struct Operand {
    var node: Child
    /// Prefix operators that the grammar applies to a whole operation rather than to its first
    /// operand, the outermost first.
    var prefixes: [Child] = []
    /// The chains that the grammar hangs on whole operations rather than on their last operand, the
    /// outermost first.
    var chains: [Child] = []
    /// What an operand that begins with `.` belongs to, where the grammar has torn the two apart.
    var genericBase: Child?
  }

  /// A piece of an expression of operators, in source order.
  private enum Piece {
    case operand(Operand)
    case infix(String, ByteRange)
    /// `? middle :`
    case ternary(Child)
    /// `as T`, and its conditional and forced forms.
    case cast(Child, end: Int)
    /// `is T`.
    case check(end: Int)
  }

  /// An operator that waits for its right side.
  private struct Pending {
    var precedence: Precedence
    var text: String
    var middle: ValueID?
  }

  private enum Precedence: Int, Comparable {
    case assignment, ternary, other, disjunction, conjunction, comparison, coalescing, casting
    case range, addition, multiplication, shift

    var isRightAssociative: Bool {
      self == .coalescing || self == .ternary || self == .assignment
    }

    static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }

    init(_ symbol: String) {
      switch symbol {
      case "<<", ">>", "&<<", "&>>": self = .shift
      case "*", "/", "%", "&*", "&": self = .multiplication
      case "+", "-", "&+", "&-", "|", "^": self = .addition
      case "..<", "...": self = .range
      case "??": self = .coalescing
      case "==", "!=", "===", "!==", "<", ">", "<=", ">=", "~=", ".==", ".!=": self = .comparison
      case "&&": self = .conjunction
      case "||": self = .disjunction
      default: self = symbol.hasSuffix("=") ? .assignment : .other
      }
    }
  }

  mutating func lowerOperation(_ node: Child) -> ValueID {
    var values: [ValueID] = []
    var pending: [Pending] = []
    for piece in joinGenericArguments(pieces(of: node)) {
      switch piece {
      case .operand(let operand):
        values.append(lowerOperand(operand))
      case .infix(let symbol, _):
        let precedence = Precedence(symbol)
        reduce(&values, &pending, above: precedence)
        pending.append(Pending(precedence: precedence, text: symbol))
      case .ternary(let middle):
        reduce(&values, &pending, above: .ternary)
        let value = lower(middle)
        pending.append(Pending(precedence: .ternary, text: "?", middle: value))
      case .cast(let type, let end):
        reduce(&values, &pending, above: .casting)
        guard let value = values.popLast() else { continue }
        let reference = typeReference(type)
        let range = ByteRange(builder.range(of: value).lowerBound, end)
        values.append(builder.add(.cast(value, reference), range))
      case .check(let end):
        reduce(&values, &pending, above: .casting)
        guard let value = values.popLast() else { continue }
        let range = ByteRange(builder.range(of: value).lowerBound, end)
        values.append(builder.add(.unary(.other, value), range))
      }
    }
    while !pending.isEmpty { combine(&values, &pending) }
    // A damaged expression may leave operands without an operator between them.
    if values.count == 1 { return values[0] }
    return builder.add(unknown(values), node.range)
  }

  /// Combines what binds more tightly than an operator that follows.
  private mutating func reduce(
    _ values: inout [ValueID], _ pending: inout [Pending], above precedence: Precedence
  ) {
    while let last = pending.last,
      last.precedence > precedence
        || (last.precedence == precedence && !precedence.isRightAssociative)
    {
      combine(&values, &pending)
    }
  }

  private mutating func combine(_ values: inout [ValueID], _ pending: inout [Pending]) {
    guard let sign = pending.popLast(), values.count >= 2 else { return }
    let right = values.removeLast()
    let left = values.removeLast()
    let range = ByteRange(
      builder.range(of: left).lowerBound, builder.range(of: right).upperBound)
    if let middle = sign.middle {
      values.append(
        builder.add(.conditional(test: left, then: middle, otherwise: right), range))
      return
    }
    let value: Value
    switch sign.text {
    case "??": value = .choice(.coalesce, left: left, right: right)
    case "||": value = .choice(.or, left: left, right: right)
    case "&&": value = .choice(.and, left: left, right: right)
    case "==", "===": value = .binary(.equal, left: left, right: right)
    case "!=", "!==": value = .binary(.notEqual, left: left, right: right)
    case "+": value = .binary(.add, left: left, right: right)
    default: value = .binary(.other, left: left, right: right)
    }
    values.append(builder.add(value, range))
  }

  private mutating func lowerOperand(_ operand: Operand) -> ValueID {
    if let base = operand.genericBase { implicitBase = lower(base) }
    var value =
      if let chain = operand.chains.first {
        lowerChain(chain, onto: operand.chains.dropFirst() + [operand.node])
      } else {
        lower(operand.node)
      }
    implicitBase = nil
    for prefix in operand.prefixes.reversed() {
      let end = builder.range(of: value).upperBound
      value = wrap(value, in: prefix, ByteRange(prefix.range.lowerBound, end))
    }
    return value
  }

  /// The operation that a node comes down to once what the grammar has misplaced is set aside; nil
  /// for a node that is no operation.
  private func operation(of operand: Operand) -> Operand? {
    var result = operand
    switch operand.node.kind {
    case .prefixExpression:
      guard operand.chains.isEmpty, let target = operatorTarget(of: operand.node) else {
        return nil
      }
      result.prefixes.append(operand.node)
      result.node = target
    case .navigationExpression, .callExpression, .postfixExpression:
      guard let base = chainBase(of: operand.node) else { return nil }
      result.chains.append(operand.node)
      result.node = base
    default: break
    }
    guard let kind = result.node.kind, kind.isOperation || kind == .prefixExpression else {
      return nil
    }
    if kind.isOperation { return result }
    return operatorTarget(of: result.node) == nil ? nil : operation(of: result)
  }

  /// The operation that a prefix operator is applied to as a whole.
  private func operatorTarget(of node: Child) -> Child? {
    let parts = children(of: node)
    guard parts.first?.kind != .dot, let target = parts.last(where: { $0.field == .target }),
      target.kind?.isOperation == true
    else { return nil }
    return target
  }

  /// The operands and operators of a tree of operators, from left to right.
  private func pieces(of node: Child) -> [Piece] {
    var pieces: [Piece] = []
    /// What is still to be read, the next last.
    var rest: [Piece] = [.operand(Operand(node: node))]
    while let next = rest.popLast() {
      guard case .operand(let operand) = next, let inner = operation(of: operand),
        let kind = inner.node.kind
      else {
        pieces.append(next)
        continue
      }
      var parts = split(inner.node, kind)
      inherit(inner, by: &parts)
      rest.append(contentsOf: parts.reversed())
    }
    return pieces
  }

  /// Hands what belongs to the first or the last operand of an operation on to it.
  private func inherit(_ outer: Operand, by parts: inout [Piece]) {
    if let first = parts.indices.first, case .operand(var operand) = parts[first] {
      operand.prefixes = outer.prefixes + operand.prefixes
      parts[first] = .operand(operand)
    }
    if let last = parts.indices.last, case .operand(var operand) = parts[last] {
      operand.chains = outer.chains
      parts[last] = .operand(operand)
    }
  }

  /// One level of a tree of operators.
  private func split(_ node: Child, _ kind: NodeKind) -> [Piece] {
    var pieces: [Piece] = []
    let end = node.range.upperBound
    for part in children(of: node) {
      let isType = part.kind?.isType == true
      if kind == .ternaryExpression, part.field == .ifTrue {
        pieces.append(.ternary(part))
      } else if kind == .asExpression, isType {
        pieces.append(.cast(part, end: end))
      } else if kind == .checkExpression, isType {
        pieces.append(.check(end: end))
      } else if part.isValue {
        pieces.append(.operand(Operand(node: part)))
      } else if part.isOperatorSign, kind.hasOperatorSign {
        pieces.append(.infix(text(part), part.range))
      }
    }
    return pieces
  }

  /// `A<B>.member(x)` comes out as two comparisons, the last of `.member(x)`: what stands between
  /// the angle brackets is dropped, and what follows becomes a member of what stands before.
  private mutating func joinGenericArguments(_ pieces: [Piece]) -> [Piece] {
    guard pieces.count >= 5 else { return pieces }
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      if index + 4 < pieces.count,
        case .operand(let base) = pieces[index], case .infix("<", let open) = pieces[index + 1],
        base.node.range.upperBound == open.lowerBound,
        case .infix(">", let close) = pieces[index + 3],
        case .operand(var member) = pieces[index + 4],
        member.node.range.lowerBound == close.upperBound,
        file.bytes.indices.contains(close.upperBound),
        file.bytes[close.upperBound] == UInt8(ascii: ".")
      {
        member.genericBase = base.node
        result.append(.operand(member))
        index += 5
      } else {
        result.append(pieces[index])
        index += 1
      }
    }
    return result
  }
}
