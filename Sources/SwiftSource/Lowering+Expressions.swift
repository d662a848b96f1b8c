import Program
import Source

/// Expressions: one value for each.
extension Lowering {
  mutating func lower(_ node: Child) -> ValueID {
    nested(node.range) { $0.unguardedLower(node) } ?? builder.add(unknown(), node.range)
  }

  /// The values among a node's children, in order.
  mutating func lowerAll(in node: Child) -> [ValueID] {
    nested(node.range) { lowering in
      var values: [ValueID] = []
      for part in lowering.children(of: node) {
        if part.isValue {
          values.append(lowering.lower(part))
        } else if part.isDeclaration {
          _ = lowering.lowerStatement(part)
        } else if part.isContainer {
          values += lowering.lowerAll(in: part)
        }
      }
      return values
    } ?? []
  }

  private mutating func lowerUnknown(_ node: Child) -> ValueID {
    let values = lowerAll(in: node)
    return builder.add(unknown(values), node.range)
  }

  private mutating func unguardedLower(_ node: Child) -> ValueID {
    guard let kind = node.kind else { return lowerUnknown(node) }
    if kind.isOperation { return lowerOperation(node) }
    switch kind {
    case .simpleIdentifier, .typeIdentifier, .identifier:
      return addName(name(node), node.range)
    case .userType:
      return addTypeName(typeReference(node).name, node.range)
    case .selfExpression: return builder.add(.this, node.range)
    case .superExpression: return builder.add(.superclass, node.range)
    case .nil: return builder.add(.null, node.range)
    case .booleanLiteral: return builder.add(.boolean(text(node) == "true"), node.range)
    case .integerLiteral, .binLiteral, .octLiteral, .hexLiteral, .realLiteral:
      return builder.add(.number(text(node)), node.range)
    case .lineStringLiteral, .multiLineStringLiteral, .rawStringLiteral:
      return lowerString(node)
    case .regexLiteral: return lowerPattern(node)
    case .arrayLiteral: return lowerArray(node)
    case .dictionaryLiteral: return lowerDictionary(node)
    case .tupleExpression: return lowerTuple(node)
    case .lambdaLiteral: return lowerClosure(node)
    case .navigationExpression, .callExpression, .constructorExpression, .postfixExpression,
      .keyPathExpression:
      return lowerChain(node)
    case .macroInvocation: return lowerMacro(node)
    case .prefixExpression: return lowerPrefix(node)
    case .tryExpression, .awaitExpression: return lowerWrapper(node)
    case .assignment: return lowerAssignment(node)
    case .directlyAssignableExpression, .valuePackExpansion, .valueParameterPack:
      return lowerOnly(in: node)
    case .openStartRangeExpression, .openEndRangeExpression:
      let bound = lowerOnly(in: node)
      return builder.add(.unary(.other, bound), node.range)
    case .ifStatement, .switchStatement, .doStatement: return lowerStatementAsValue(node)
    default: return lowerUnknown(node)
    }
  }

  /// The one value inside a node that only wraps it.
  private mutating func lowerOnly(in node: Child) -> ValueID {
    let values = children(of: node).filter { $0.isValue }
    guard values.count == 1, let value = values.first else { return lowerUnknown(node) }
    return lower(value)
  }

  private mutating func lowerPattern(_ node: Child) -> ValueID {
    let range = literalRange(node)
    let whole = ByteRange(range.lowerBound, range.upperBound)
    let text = file.text(whole).drop { $0 == "#" }.dropFirst()
    let end = text.lastIndex(of: "/") ?? text.endIndex
    return builder.add(.pattern(String(text[..<end])), whole)
  }

  /// `try x`, `try? x` and `await x`.
  private mutating func lowerWrapper(_ node: Child) -> ValueID {
    let inner = children(of: node).last { $0.isValue }
    guard let inner else { return builder.add(unknown(), node.range) }
    let value = lower(inner)
    return wrap(value, in: node, node.range)
  }

  /// Puts the meaning of a `try`, an `await` or a prefix operator around a value.
  mutating func wrap(_ value: ValueID, in wrapper: Child, _ range: ByteRange) -> ValueID {
    switch wrapper.kind {
    case .awaitExpression: return builder.add(.await(value), range)
    case .prefixExpression:
      let sign = child(of: wrapper, .operation).map { text($0) }
      switch sign {
      case "!": return builder.add(.unary(.not, value), range)
      case "&": return builder.add(.transparent(value), range)
      case "-":
        if case .number(let digits) = builder.value(value) {
          return builder.add(.number("-" + digits), range)
        }
      default: break
      }
      return builder.add(.unary(.other, value), range)
    default: return builder.add(.transparent(value), range)
    }
  }

  /// `.member`, `!x`, `-x`, `&x`.
  private mutating func lowerPrefix(_ node: Child) -> ValueID {
    let parts = children(of: node)
    guard let target = parts.last(where: { $0.field == .target }) ?? parts.last else {
      return builder.add(unknown(), node.range)
    }
    guard parts.first?.kind == .dot else {
      // `-a + b` may come out as `-(a + b)`.
      if target.field == .target, target.kind?.isOperation == true { return lowerOperation(node) }
      let value = lower(target)
      let result = wrap(value, in: node, node.range)
      if parts.first.map({ text($0) }) == "&" { noteInOut(target, value, passed: result) }
      return result
    }
    if let base = implicitBase {
      implicitBase = nil
      return builder.add(.member(base: base, name: name(target)), node.range)
    }
    return builder.add(.implicitMember(name(target)), node.range)
  }

  /// `f(&x)` may give x, or a member of it, another value.
  private mutating func noteInOut(_ target: Child, _ value: ValueID, passed: ValueID) {
    let left = builder.add(.passedBack(passed), target.range)
    switch builder.value(value) {
    case .member, .element:
      builder.writeMember(target: value, value: left, operation: .combine)
      return
    default: break
    }
    guard target.kind == .simpleIdentifier else { return }
    builder.write(
      name: name(target),
      Write(
        binding: ProgramBuilder.unresolvedBinding, source: .value(left),
        statement: builder.currentStatement, range: target.range, operation: .combine))
  }

  /// `#expect(x)`, `#Preview { … }`: a call of a name with its `#`.
  private mutating func lowerMacro(_ node: Child) -> ValueID {
    let parts = children(of: node)
    guard let name = parts.first(where: { $0.kind == .simpleIdentifier }) else {
      return lowerUnknown(node)
    }
    let range = ByteRange(node.range.lowerBound, name.range.upperBound)
    let callee = builder.add(.global("#" + text(name)), range)
    var arguments: [Call.Argument] = []
    for suffix in parts where suffix.kind == .callSuffix { arguments += lowerArguments(of: suffix) }
    return builder.add(.call(Call(callee: callee, arguments: arguments)), node.range)
  }
}

// Assignments.
extension Lowering {
  private mutating func lowerAssignment(_ node: Child) -> ValueID {
    let parts = children(of: node)
    guard let target = parts.first(where: { $0.field == .target }),
      let result = parts.last(where: { $0.field == .result })
    else { return lowerUnknown(node) }
    let sign = parts.first { $0.field == .operator }.map { text($0) }
    let operation: Write.Operation = sign == "=" ? .set : .combine
    let inner = children(of: target).first { $0.isValue }
    let value = lower(result)
    var member: ValueID?
    if let inner { member = assign(value, to: inner, path: [], operation) }
    return builder.add(.assignment(target: member, value: value), node.range)
  }

  /// Writes a value to a place; answers the member or element that is written, if it is one.
  private mutating func assign(
    _ value: ValueID, to target: Child, path: [PathStep], _ operation: Write.Operation
  ) -> ValueID? {
    switch target.kind {
    case .simpleIdentifier:
      let name = name(target)
      if name == "_" { return nil }
      guard !isLocal(name), let type = types.last, type.members.contains(name) else {
        builder.write(
          name: name,
          Write(
            binding: ProgramBuilder.unresolvedBinding, source: .value(value), path: path,
            statement: builder.currentStatement, range: target.range, operation: operation))
        return nil
      }
    case .tupleExpression:
      let places = children(of: target).filter { $0.isValue }
      if places.count == 1 { return assign(value, to: places[0], path: path, operation) }
      for (index, place) in places.enumerated() {
        _ = nested(place.range) {
          $0.assign(value, to: place, path: path + [.index(index)], operation)
        }
      }
      return nil
    default: break
    }
    let member = lower(target)
    // What a tuple is taken apart into members is rare; its source is the whole tuple then.
    builder.writeMember(target: member, value: value, operation: operation)
    return member
  }
}
