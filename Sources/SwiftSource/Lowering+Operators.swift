import Program
import Source

/// Operators. The grammar's precedences are not Swift's (`a && b || c` comes out as `a && (b || c)`),
/// so a tree of operators is flattened and read anew. Both are loops: a sum may be thousands long.
extension Lowering {
  /// A piece of an expression of operators, in source order.
  private enum Piece {
    case operand(Child)
    case infix(String, ByteRange)
    /// `? middle :`
    case ternary(Child)
    /// `as T`, `as? T`, `as! T`.
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
        if let base = operand.genericBase { implicitBase = lower(grammar.child(base)) }
        values.append(lower(operand))
        implicitBase = nil
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

  /// The operands and operators of a tree of operators, from left to right.
  private func pieces(of node: Child) -> [Piece] {
    var pieces: [Piece] = []
    /// What is still to be read, the next last.
    var rest: [Piece] = [.operand(node)]
    while let next = rest.popLast() {
      guard case .operand(let operand) = next, let kind = operand.kind, kind.isOperation else {
        pieces.append(next)
        continue
      }
      rest.append(contentsOf: split(operand, kind).reversed())
    }
    return pieces
  }

  /// One level of a tree of operators.
  private func split(_ node: Child, _ kind: NodeKind) -> [Piece] {
    let parts = children(of: node)
    var pieces: [Piece] = []
    for part in parts {
      switch kind {
      case .ternaryExpression:
        if part.field == .ifTrue {
          pieces.append(.ternary(part))
        } else if part.isValue {
          pieces.append(.operand(part))
        }
      case .asExpression, .checkExpression:
        if part.kind?.isType == true, kind == .asExpression {
          pieces.append(.cast(part, end: node.range.upperBound))
        } else if part.kind?.isType == true {
          pieces.append(.check(end: node.range.upperBound))
        } else if part.isValue {
          pieces.append(.operand(part))
        }
      default:
        if part.isOperatorSign {
          pieces.append(.infix(text(part), part.range))
        } else if part.isValue {
          pieces.append(.operand(part))
        }
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
        base.range.upperBound == open.lowerBound,
        case .infix(">", let close) = pieces[index + 3],
        case .operand(let member) = pieces[index + 4],
        member.range.lowerBound == close.upperBound,
        file.bytes.indices.contains(close.upperBound),
        file.bytes[close.upperBound] == UInt8(ascii: ".")
      {
        var joined = member
        joined.genericBase = base.node
        result.append(.operand(joined))
        index += 5
      } else {
        result.append(pieces[index])
        index += 1
      }
    }
    return result
  }
}
