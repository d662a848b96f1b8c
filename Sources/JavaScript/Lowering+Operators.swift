import Program
import Source
import Syntax

extension Lowering {
  func binary(_ left: ValueID, _ node: Node, tail: [Link] = []) -> ValueID {
    let right = value(.right, of: node, tail: tail)
    return program.add(
      operation(token(child(node, .operator)), left, right), range(of: node, with: tail))
  }

  /// Where an operator's expression stands, with the links that belong to its last operand.
  private func range(of node: Node, with tail: [Link]) -> ByteRange {
    ByteRange(
      node.range.lowerBound, tail.last?.node.range.upperBound ?? node.range.upperBound)
  }

  private func operation(_ sign: Token?, _ left: ValueID, _ right: ValueID) -> Value {
    switch sign {
    case .coalesce: .choice(.coalesce, left: left, right: right)
    case .or: .choice(.or, left: left, right: right)
    case .and: .choice(.and, left: left, right: right)
    case .equal, .identical: .binary(.equal, left: left, right: right)
    case .notEqual, .notIdentical: .binary(.notEqual, left: left, right: right)
    case .add: .binary(.add, left: left, right: right)
    default: .binary(.other, left: left, right: right)
    }
  }

  func unary(_ node: Node, tail: [Link] = []) -> ValueID {
    let argument = value(.argument, of: node, tail: tail)
    let sign: Value.UnaryOperator =
      switch token(child(node, .operator)) {
      case .not: .not
      case .delete: .delete
      case .typeof: .typeof
      case .void: .void
      default: .other
      }
    return program.add(.unary(sign, argument), range(of: node, with: tail))
  }

  /// `i++`: the old value is part of the new.
  func update(_ node: Node) -> ValueID {
    guard let argument = child(node, .argument) else { return unknown(node) }
    let target = value(argument)
    let result = program.add(.unary(.other, target), node.range)
    assign(.value(result), to: argument, lowered: target, operation: .combine)
    return result
  }

  /// `x += y`, `x ??= y`.
  func augmentedAssignment(_ node: Node) -> ValueID {
    guard let left = child(node, .left) else { return unknown(node) }
    let target = isMember(left) ? value(left) : nil
    let value = value(.right, of: node, named: assignedName(left))
    let operation: Write.Operation =
      switch token(child(node, .operator)) {
      case .coalesceAssign, .orAssign, .andAssign: .setIfNeeded
      default: .combine
      }
    assign(.value(value), to: left, lowered: target, operation: operation)
    return program.add(.assignment(target: target, value: value), node.range)
  }

  /// `x = y`, `a.b = y`, `({ a, b: c.d } = y)`, and `using x = y`.
  func assignment(_ node: Node) -> ValueID {
    guard let left = child(node, .left) else { return unknown(node) }
    let declared = usedResource(node, left)
    let target = declared == nil && isMember(left) ? value(left) : nil
    let value = value(.right, of: node, named: assignedName(declared ?? left))
    if let declared {
      bind(declared, to: incoming(.value(value)), as: .declaration(.constant))
    } else {
      assign(.value(value), to: left, lowered: target, operation: .set)
    }
    if let target { noteCommonJSExport(target, value, node.range) }
    return program.add(.assignment(target: target, value: value), node.range)
  }

  /// The name that `using name = …` declares. The JavaScript grammar does not know the word: there,
  /// it is an assignment to `using` with the name in an error.
  private func usedResource(_ node: Node, _ left: Node) -> Node? {
    if has(.using, in: node) { return left }
    guard left.hasText("using"),
      let error = node.namedChildren.first(where: \.isError),
      let name = error.namedChildren.first, part(name) == .identifier, error.range == name.range
    else { return nil }
    forgive(error)
    return name
  }

  /// Writes a value to what stands on the left of an assignment.
  ///
  /// - Parameter target: the left side as a value, where it is a member or an element.
  private func assign(
    _ source: Write.Source, to left: Node, lowered target: ValueID?, operation: Write.Operation
  ) {
    if isMember(left), let target, case .value(let value) = source {
      program.writeMember(target: target, value: value, operation: operation)
    } else {
      bind(left, to: incoming(source, operation: operation), as: .assignment)
    }
  }

  /// Whether the left side of an assignment is a member or an element: `a.b`, `(a[0])`, `a.b!`.
  private func isMember(_ node: Node) -> Bool {
    switch vocabulary.patterns[unwrapped(node).kind] {
    case .member, .element: true
    default: false
    }
  }

  /// What stands inside parentheses, casts and `!` on the left of an assignment.
  func unwrapped(_ node: Node) -> Node {
    var inner = node
    while isWrapper(inner), let next = parts(of: inner).first { inner = next }
    return inner
  }

  private func isWrapper(_ node: Node) -> Bool {
    switch vocabulary.patterns[node.kind] {
    case .parenthesized, .cast, .satisfies, .nonNull: true
    default: false
    }
  }

  /// The name that a function takes from what it is assigned to.
  private func assignedName(_ left: Node) -> String? {
    let left = unwrapped(left)
    switch vocabulary.patterns[left.kind] {
    case .identifier: return text(left)
    case .member: return child(left, .property).map { text($0) }
    case .element: return child(left, .index).flatMap { literalText($0) }
    default: return nil
    }
  }
}
