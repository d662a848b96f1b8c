import Program
import Source

/// Members, calls, subscripts and `!` in a row: `a.b(c)?.d { e }[f]!`. A chain is read by a loop, for
/// a chain of calls may be hundreds long.
extension Lowering {
  /// One link of a chain.
  private struct Link {
    var form: Form
    /// Whether a `?` stands before it.
    var isOptional: Bool
    var end: Int

    enum Form {
      case member(Child)
      /// A call or a subscript, with the part that holds its arguments.
      case call(Child)
      /// `!`
      case force
    }
  }

  /// - Parameter operands: what the chain hangs on in truth, where the grammar has hung it on the
  ///   whole operation of which this is the last operand; and that in turn, where it has again.
  mutating func lowerChain(_ node: Child, onto operands: [Child] = []) -> ValueID {
    var links: [Link] = []
    /// `try`, `await` and prefix operators, which the grammar binds to the base rather than to all.
    var wrappers: [Child] = []
    var base = node
    var rest = operands[...]
    while true {
      if let inner = unlink(base, &links, &wrappers) {
        base = inner
      } else if let inner = rest.popFirst() {
        base = inner
      } else {
        break
      }
    }
    // With operands at hand the operation is taken apart already.
    if operands.isEmpty, !links.isEmpty, wrappers.isEmpty, base.kind?.isOperation == true {
      return lowerOperation(node)
    }
    links.reverse()

    let start = base.range.lowerBound
    var value: ValueID?
    var next = 0
    switch base.kind {
    case .keyPathExpression:
      // `\.$email` and `\User.name` name a member of what the context expects.
      if let first = links.first, case .member(let suffix) = first.form {
        next = 1
        value = builder.add(.implicitMember(memberName(suffix)), ByteRange(start, first.end))
      }
    case .constructorExpression: value = lowerConstruction(base)
    case .arrayLiteral, .dictionaryLiteral:
      value = lowerEmptyCollection(base, links.first)
      if value != nil { next = 1 }
    default: break
    }
    var result = value ?? lowerBase(base)
    while next < links.count {
      let link = links[next]
      next += 1
      var end = link.end
      switch link.form {
      case .force:
        result = builder.add(.transparent(result), ByteRange(start, end))
      case .member(let suffix):
        result = addMember(of: result, suffix, ByteRange(start, end))
      case .call(let suffix):
        var suffixes = [suffix]
        if next < links.count, case .call(let trailing) = links[next].form,
          canTakeTrailing(suffix), isOnlyTrailing(trailing)
        {
          suffixes.append(trailing)
          end = links[next].end
          next += 1
        }
        result = addCall(of: result, suffixes, ByteRange(start, end))
      }
      if link.isOptional { builder.markOptional(result) }
    }
    for wrapper in wrappers.reversed() {
      let end = builder.range(of: result).upperBound
      result = wrap(result, in: wrapper, ByteRange(wrapper.range.lowerBound, end))
    }
    return result
  }

  /// The operation that a chain hangs on, where the grammar has hung it on a whole operation.
  func chainBase(of node: Child) -> Child? {
    var links: [Link] = []
    var wrappers: [Child] = []
    var base = node
    while let inner = unlink(base, &links, &wrappers) { base = inner }
    guard base.kind?.isOperation == true else { return nil }
    return wrappers.isEmpty ? base : nil
  }

  /// Takes the outermost link off a chain and answers what it hangs on; nil at the base.
  private func unlink(_ node: Child, _ links: inout [Link], _ wrappers: inout [Child]) -> Child? {
    let end = node.range.upperBound
    switch node.kind {
    case .navigationExpression:
      let parts = children(of: node)
      guard let suffix = parts.last(where: { $0.kind == .navigationSuffix }),
        let target = parts.first(where: { $0.isValue || $0.kind?.isType == true })
      else { return nil }
      let isOptional = parts.contains { $0.kind == .question }
      links.append(Link(form: .member(suffix), isOptional: isOptional, end: end))
      return target
    case .callExpression:
      let parts = children(of: node)
      guard let suffix = parts.last(where: { $0.kind == .callSuffix }),
        let target = parts.first(where: { $0.isValue || $0.kind?.isType == true })
      else { return nil }
      let isOptional = parts.contains { $0.kind == .question }
      links.append(Link(form: .call(suffix), isOptional: isOptional, end: end))
      return target
    case .postfixExpression:
      guard let target = children(of: node).first(where: { $0.isValue }) else { return nil }
      links.append(Link(form: .force, isOptional: false, end: end))
      return target
    case .tryExpression, .awaitExpression:
      guard !links.isEmpty, let inner = children(of: node).last(where: { $0.isValue }) else {
        return nil
      }
      wrappers.append(node)
      return inner
    case .prefixExpression:
      let parts = children(of: node)
      guard !links.isEmpty, parts.first?.kind != .dot,
        let inner = parts.last(where: { $0.field == .target && $0.isValue })
      else { return nil }
      wrappers.append(node)
      return inner
    default: return nil
    }
  }

  private mutating func lowerBase(_ base: Child) -> ValueID {
    switch base.kind {
    case .navigationExpression, .callExpression, .postfixExpression, .keyPathExpression:
      // A link without what it hangs on or without its own part: the tree is damaged here.
      let values = lowerAll(in: base)
      return builder.add(unknown(values), base.range)
    case .arrayType:
      // `[user.id].map { … }` reads as a type.
      guard let element = children(of: base).first(where: { $0.kind?.isType == true }) else {
        return builder.add(unknown(), base.range)
      }
      return builder.add(.array([Element(lowerBase(element))]), base.range)
    case let kind? where kind.isType && kind != .userType && kind != .typeIdentifier:
      return builder.add(unknown(), base.range)
    default: return lower(base)
    }
  }

  private func memberName(_ suffix: Child) -> String {
    children(of: suffix).last { $0.field == .suffix }.map { name($0) } ?? ""
  }

  private mutating func addMember(
    of base: ValueID, _ suffix: Child, _ range: ByteRange
  ) -> ValueID {
    guard let member = children(of: suffix).last(where: { $0.field == .suffix }) else {
      return builder.add(unknown([base]), range)
    }
    if member.kind == .integerLiteral {
      let key = builder.add(.number(text(member)), member.range)
      return builder.add(.element(base: base, key: key), range)
    }
    return builder.add(.member(base: base, name: name(member)), range)
  }

  /// `f(x)`, without a closure yet: the closure behind it may come as a link of its own.
  private func canTakeTrailing(_ suffix: Child) -> Bool {
    let parts = children(of: suffix)
    guard parts.count == 1, let arguments = parts.first, arguments.kind == .valueArguments else {
      return false
    }
    return children(of: arguments).first?.kind == .openParenthesis
  }

  private func isOnlyTrailing(_ suffix: Child) -> Bool {
    !children(of: suffix).contains { $0.kind == .valueArguments }
  }

  private mutating func addCall(
    of callee: ValueID, _ suffixes: [Child], _ range: ByteRange
  ) -> ValueID {
    if suffixes.count == 1, let value = addSubscript(of: callee, suffixes[0], range) {
      return value
    }
    var arguments: [Call.Argument] = []
    for suffix in suffixes { arguments += lowerArguments(of: suffix) }
    let called = typeOfInitialiser(callee) ?? callee
    return builder.add(.call(Call(callee: called, arguments: arguments)), range)
  }

  /// `X.init(a)` is `X(a)`.
  private func typeOfInitialiser(_ callee: ValueID) -> ValueID? {
    guard case .member(let base, "init") = builder.value(callee) else { return nil }
    let name: String
    switch builder.value(base) {
    case .global(let text), .member(_, let text): name = text
    default: return nil
    }
    return name.first?.isUppercase == true ? base : nil
  }

  /// `a["key"]` is a member, `a[i]` an element, `a[x, default: y]` a call.
  private mutating func addSubscript(
    of base: ValueID, _ suffix: Child, _ range: ByteRange
  ) -> ValueID? {
    guard let list = child(of: suffix, .valueArguments),
      children(of: list).first?.kind == .openBracket
    else { return nil }
    let arguments = lowerArguments(of: suffix)
    guard arguments.count == 1, arguments[0].label == nil else {
      let callee = builder.add(.member(base: base, name: "subscript"), range)
      return builder.add(.call(Call(callee: callee, arguments: arguments)), range)
    }
    // `storage[Key.self]`: a type is as good a key as a text.
    if let name = literalText(arguments[0].value) ?? typeKey(arguments[0].value) {
      return builder.add(.member(base: base, name: name), range)
    }
    return builder.add(.element(base: base, key: arguments[0].value), range)
  }

  /// The text of `Key.self`.
  private func typeKey(_ value: ValueID) -> String? {
    guard case .member(_, "self") = builder.value(value) else { return nil }
    return file.text(builder.range(of: value))
  }

  /// The arguments in a call's parentheses or brackets, and the closures behind them.
  mutating func lowerArguments(of suffix: Child) -> [Call.Argument] {
    var arguments: [Call.Argument] = []
    var label: String?
    for part in children(of: suffix) {
      switch part.kind {
      case .valueArguments:
        for argument in children(of: part) {
          if argument.kind == .valueArgument {
            arguments.append(lowerArgument(argument))
          } else if argument.kind == .error {
            arguments += lowerAll(in: argument).map { Call.Argument($0) }
          }
        }
      case .lambdaLiteral:
        arguments.append(Call.Argument(lower(part), label: label, isTrailing: true))
        label = nil
      case .simpleIdentifier: label = name(part)
      case .error: arguments += lowerAll(in: part).map { Call.Argument($0) }
      default: break
      }
    }
    return arguments
  }

  private mutating func lowerArgument(_ node: Child) -> Call.Argument {
    let parts = children(of: node)
    let label = parts.first { $0.kind == .valueArgumentLabel && $0.field == .name }
    let value: ValueID
    if let expression = parts.last(where: { $0.isValue }) {
      value = lower(expression)
    } else {
      // `reduce(0, +)`, or `f(a:b:)` as the name of a function.
      value = builder.add(unknown(), node.range)
    }
    return Call.Argument(value, label: label.map { name($0) })
  }

  /// `Array<Int>(x)`: a call of the type's name.
  private mutating func lowerConstruction(_ node: Child) -> ValueID {
    let parts = children(of: node)
    guard let type = parts.first(where: { $0.kind?.isType == true }) else {
      return builder.add(unknown(lowerAll(in: node)), node.range)
    }
    var arguments: [Call.Argument] = []
    for suffix in parts where suffix.kind == .constructorSuffix {
      arguments += lowerArguments(of: suffix)
    }
    if arguments.isEmpty, type.kind == .arrayType { return builder.add(.array([]), node.range) }
    if arguments.isEmpty, type.kind == .dictionaryType {
      return builder.add(.object([]), node.range)
    }
    let reference = typeReference(type)
    let callee = addTypeName(reference.name, type.range)
    let call = builder.add(.call(Call(callee: callee, arguments: arguments)), node.range)
    if !reference.arguments.isEmpty { builder.setTypeArguments(of: call, reference.arguments) }
    return call
  }

  /// `[String]()` and `[String: Any]()` are empty collections.
  private mutating func lowerEmptyCollection(_ base: Child, _ link: Link?) -> ValueID? {
    guard let link, case .call(let suffix) = link.form, canTakeTrailing(suffix),
      let list = child(of: suffix, .valueArguments), children(of: list).count == 2
    else { return nil }
    let range = ByteRange(base.range.lowerBound, link.end)
    return builder.add(base.kind == .arrayLiteral ? .array([]) : .object([]), range)
  }
}
