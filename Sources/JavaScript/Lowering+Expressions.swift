import Program
import Source
import Syntax

extension Lowering {
  /// Lowers an expression.
  ///
  /// - Parameter name: what the expression is assigned to: the name of a function that has none.
  func value(_ node: Node, named name: String? = nil) -> ValueID {
    guard enter(node) else { return program.add(.unknown(children: []), node.range) }
    defer { leave() }
    var chain: [(kind: LinkKind, node: Node)] = []
    var inner = node
    while let kind = vocabulary.links[inner.kind], let next = leftEdge(of: inner, kind) {
      chain.append((kind, inner))
      inner = next
    }
    let keepsName = chain.allSatisfy(\.kind.isTransparent)
    var result = expression(inner, named: keepsName ? name : nil)
    for link in chain.reversed() { result = extend(result, with: link.node, link.kind) }
    return result
  }

  /// The expression that an expression begins with: `a.b` in `a.b(c)`.
  private func leftEdge(of node: Node, _ kind: LinkKind) -> Node? {
    switch kind {
    case .call:
      // `import("x")` is no call of something.
      child(node, .function).flatMap { part($0) == .import ? nil : $0 }
    case .member, .element: child(node, .object)
    case .binary: child(node, .left)
    case .instantiation: child(node, .function) ?? parts(of: node).first
    case .nonNull, .cast, .satisfies, .parenthesized: parts(of: node).first
    }
  }

  /// Lowers one link of a chain onto what stands left of it.
  private func extend(_ left: ValueID, with node: Node, _ kind: LinkKind) -> ValueID {
    switch kind {
    case .call: call(left, node)
    case .member: member(of: left, node)
    case .element: element(of: left, node)
    case .binary: binary(left, node)
    case .cast, .satisfies: cast(left, node)
    case .nonNull, .instantiation: program.add(.transparent(left), node.range)
    // Parentheses leave no trace: `(a).b` and `a.b` are the same member.
    case .parenthesized: left
    }
  }

  private func expression(_ node: Node, named name: String?) -> ValueID {
    switch vocabulary.expressions[node.kind] {
    case .array: array(node)
    case .arrow: function(node, kind: .closure, named: name)
    case .assertion: assertion(node)
    case .assignment: assignment(node)
    case .augmentedAssignment: augmentedAssignment(node)
    case .await: wrapped(node) { .await($0) }
    case .call: dynamicImport(node)
    case .class: classExpression(node, named: name)
    case .false: program.add(.boolean(false), node.range)
    case .function, .generator: function(node, kind: .expression, named: name)
    case .identifier, .shorthand: self.name(node)
    case .import, .privateName: program.add(.global(text(node)), node.range)
    case .jsxElement, .jsxSelfClosing: markup(node)
    case .jsxExpression: wrapped(node) { .transparent($0) }
    case .jsxText: program.add(.string(markupText(node)), node.range)
    case .metaProperty: metaProperty(node)
    case .namespace: unknown(node)
    case .nestedIdentifier: member(of: nestedObject(node), node)
    case .new: construction(node)
    case .null: program.add(.null, node.range)
    case .number: program.add(.number(text(node)), node.range)
    case .object: object(node)
    case .regex: pattern(node)
    case .sequence: sequence(node)
    case .spread: wrapped(node) { .unknown(children: [$0]) }
    case .string: program.add(.string(stringContents(node)), node.range)
    case .super: program.add(.superclass, node.range)
    case .template: template(node)
    case .ternary: conditional(node)
    case .this: program.add(.this, node.range)
    case .true: program.add(.boolean(true), node.range)
    case .unary: unary(node)
    case .undefined: program.add(.undefined, node.range)
    case .update: update(node)
    case .yield: yielded(node)
    case nil: unknown(node)
    }
  }

  /// A node that stands around one expression; `unknown` where that is missing.
  private func wrapped(_ node: Node, _ form: (ValueID) -> Value) -> ValueID {
    guard let inner = parts(of: node).first else { return unknown(node) }
    let value = value(inner)
    return program.add(form(value), node.range)
  }

  /// What has no form of its own, or was not understood by the parser: its expressions are kept.
  func unknown(_ node: Node) -> ValueID {
    let children = looseValues(in: node)
    return program.add(.unknown(children: children), node.range)
  }

  /// The expressions among the parts of a node, and in what is no expression.
  private func looseValues(in node: Node) -> [ValueID] {
    guard enter(node) else { return [] }
    defer { leave() }
    var values: [ValueID] = []
    for part in parts(of: node) {
      if isExpression(part) {
        values.append(value(part))
      } else {
        values += looseValues(in: part)
      }
    }
    return values
  }

  func isExpression(_ node: Node) -> Bool {
    vocabulary.expressions[node.kind] != nil || vocabulary.links[node.kind] != nil
  }

  /// The value of a part that the grammar demands but a damaged file may lack.
  func value(_ field: Field, of node: Node, named name: String? = nil) -> ValueID {
    if let part = child(node, field) { return value(part, named: name) }
    return program.add(.unknown(children: []), node.range)
  }

  func name(_ node: Node) -> ValueID { program.addName(text(node), node.range) }

  private func nestedObject(_ node: Node) -> ValueID { value(.object, of: node) }

  private func assertion(_ node: Node) -> ValueID {
    guard let inner = parts(of: node).last(where: { isExpression($0) }) else {
      return unknown(node)
    }
    let value = value(inner)
    let type = first(.typeArguments, in: node).flatMap { typeArguments($0).first }
    return program.add(type.map { .cast(value, $0) } ?? .transparent(value), node.range)
  }

  private func cast(_ left: ValueID, _ node: Node) -> ValueID {
    // `as const` names no type: its `const` is no named part.
    let type = parts(of: node).dropFirst().first.map { reference($0) }
    return program.add(type.map { .cast(left, $0) } ?? .transparent(left), node.range)
  }

  private func member(of base: ValueID, _ node: Node) -> ValueID {
    let property = child(node, .property)
    let value = program.add(
      .member(base: base, name: property.map { text($0) } ?? ""), node.range)
    return optional(value, node, after: base, before: property)
  }

  private func element(of base: ValueID, _ node: Node) -> ValueID {
    guard let index = child(node, .index) else {
      return program.add(.unknown(children: [base]), node.range)
    }
    let form: Value =
      if let name = literalText(index) {
        .member(base: base, name: name)
      } else {
        .element(base: base, key: value(index))
      }
    return optional(program.add(form, node.range), node, after: base, before: index)
  }

  private func call(_ callee: ValueID, _ node: Node) -> ValueID {
    let list = child(node, .arguments)
    let arguments = list.map { self.arguments(in: $0) } ?? []
    noteRequire(callee, arguments)
    noteScripts(callee, arguments)
    let value = program.add(.call(Call(callee: callee, arguments: arguments)), node.range)
    return optional(value, node, after: callee, before: list)
  }

  /// Notes the `?.` of a link, which stands between what it is linked to and its own part.
  private func optional(
    _ value: ValueID, _ node: Node, after base: ValueID, before part: Node?
  ) -> ValueID {
    let start = program.range(of: base).upperBound
    let end = part?.range.lowerBound ?? start
    // Few links have a `?` at all, and the question costs less than a list of children.
    guard start < end, source.bytes[start..<end].contains(UInt8(ascii: "?")) else { return value }
    let isOptional = node.children.contains {
      self.part($0) == .optionalChain || token($0) == .optionalChain
    }
    if isOptional { program.markOptional(value) }
    return value
  }

  private func construction(_ node: Node) -> ValueID {
    let callee = value(.constructor, of: node)
    let call = Call(callee: callee, arguments: arguments(of: node), isConstruction: true)
    return program.add(.call(call), node.range)
  }

  func arguments(of node: Node) -> [Call.Argument] {
    child(node, .arguments).map { arguments(in: $0) } ?? []
  }

  /// The arguments of a call; a tagged template's template is its only one.
  private func arguments(in list: Node) -> [Call.Argument] {
    if part(list) == .templateString {
      return [Call.Argument(program.add(.template(templateParts(list)), list.range))]
    }
    return parts(of: list).map { argument in
      Call.Argument(spreadOrValue(argument), isSpread: part(argument) == .spreadElement)
    }
  }

  /// What a spread spreads; the value itself of anything else.
  func spreadOrValue(_ node: Node) -> ValueID {
    guard part(node) == .spreadElement, let inner = parts(of: node).first else {
      return value(node)
    }
    return value(inner)
  }

  private func metaProperty(_ node: Node) -> ValueID {
    let words = text(node).split { $0 == "." || $0.isWhitespace }
    let base = program.add(.global(words.first.map(String.init) ?? ""), node.range)
    return program.add(.member(base: base, name: words.last.map(String.init) ?? ""), node.range)
  }

  private func pattern(_ node: Node) -> ValueID {
    program.add(.pattern(child(node, .pattern).map { text($0) } ?? ""), node.range)
  }

  private func sequence(_ node: Node) -> ValueID {
    let values = parts(of: node).map { value($0) }
    return program.add(.sequence(values), node.range)
  }

  private func conditional(_ node: Node) -> ValueID {
    let test = value(.condition, of: node)
    let then = value(.consequence, of: node)
    let otherwise = value(.alternative, of: node)
    return program.add(
      .conditional(test: test, then: then, otherwise: otherwise), node.range)
  }

  private func yielded(_ node: Node) -> ValueID {
    let result = parts(of: node).first.map { value($0) }
    return program.add(.yield(result), node.range)
  }
}

extension LinkKind {
  /// Whether the value is that of the expression inside.
  fileprivate var isTransparent: Bool {
    switch self {
    case .nonNull, .cast, .satisfies, .parenthesized: true
    case .call, .member, .element, .binary, .instantiation: false
    }
  }
}
