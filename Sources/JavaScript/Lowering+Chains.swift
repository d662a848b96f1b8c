import Program
import Source
import Syntax

/// Chains of links that stand to the right of what they apply to: `a.b(c)[d]! as T`.
extension Lowering {
  typealias Link = (kind: LinkKind, node: Node)

  /// Lowers an expression.
  ///
  /// - Parameters:
  ///   - name: what the expression is assigned to: the name of a function that has none.
  ///   - tail: links that the grammar puts around an operator and that belong to the end of the
  ///     expression; see `misplaced`.
  func value(_ node: Node, named name: String? = nil, tail: [Link] = []) -> ValueID {
    guard enter(node) else { return program.add(.unknown(children: []), node.range) }
    defer { leave() }
    var links: [Link] = []
    var inner = node
    while let kind = vocabulary.links[inner.kind], let next = leftEdge(of: inner, kind) {
      links.append((kind, inner))
      inner = next
    }
    links.reverse()
    let keepsName = links.allSatisfy(\.kind.isTransparent)
    var tail = tail
    var position = 0
    /// The links that belong to the end of an operator's last operand.
    func takeMisplaced() -> [Link] {
      var result = misplaced(links[position...])
      position += result.count
      if position == links.count {
        result += tail
        tail = []
      }
      return result
    }
    var result: ValueID
    if vocabulary.expressions[inner.kind] == .unary {
      result = unary(inner, tail: takeMisplaced())
    } else {
      result = expression(inner, named: keepsName ? name : nil)
    }
    while position < links.count {
      let link = links[position]
      position += 1
      result =
        link.kind == .binary
        ? binary(result, link.node, tail: takeMisplaced())
        : extend(result, with: link, link.node.range)
    }
    for link in tail {
      let range = ByteRange(program.range(of: result).lowerBound, link.node.range.upperBound)
      result = extend(result, with: link, range)
    }
    return result
  }

  /// The links behind an operator that belong to its last operand: the grammar reads
  /// `a !== b!.c` as `(a !== b)!.c`.
  private func misplaced(_ links: ArraySlice<Link>) -> [Link] {
    guard links.first?.kind == .nonNull else { return [] }
    return Array(links.prefix { $0.kind.isPostfix })
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
  private func extend(_ left: ValueID, with link: Link, _ range: ByteRange) -> ValueID {
    switch link.kind {
    case .call: call(left, link.node, range)
    case .member: member(of: left, link.node, range)
    case .element: element(of: left, link.node, range)
    case .binary: binary(left, link.node)
    case .cast, .satisfies: cast(left, link.node, range)
    case .nonNull, .instantiation: program.add(.transparent(left), range)
    // Parentheses leave no trace: `(a).b` and `a.b` are the same member.
    case .parenthesized: left
    }
  }

  private func cast(_ left: ValueID, _ node: Node, _ range: ByteRange) -> ValueID {
    // `as const` names no type: its `const` is no named part.
    let type = parts(of: node).dropFirst().first.map { reference($0) }
    return program.add(type.map { .cast(left, $0) } ?? .transparent(left), range)
  }

  func member(of base: ValueID, _ node: Node, _ range: ByteRange) -> ValueID {
    let property = child(node, .property)
    let name = property.map { text($0) } ?? ""
    if name == "prototype" { hasPrototypes = true }
    let value = program.add(.member(base: base, name: name), range)
    return optional(value, node, after: base, before: property)
  }

  private func element(of base: ValueID, _ node: Node, _ range: ByteRange) -> ValueID {
    guard let index = child(node, .index) else {
      return program.add(.unknown(children: [base]), range)
    }
    let form: Value =
      if let name = literalText(index) {
        .member(base: base, name: name)
      } else {
        .element(base: base, key: value(index))
      }
    return optional(program.add(form, range), node, after: base, before: index)
  }

  private func call(_ callee: ValueID, _ node: Node, _ range: ByteRange) -> ValueID {
    let list = child(node, .arguments)
    let arguments = list.map { self.arguments(in: $0) } ?? []
    noteRequire(callee, arguments)
    noteScripts(callee, arguments)
    let value = program.add(.call(Call(callee: callee, arguments: arguments)), range)
    if let types = first(.typeArguments, in: node) {
      program.setTypeArguments(of: value, typeArguments(types))
    }
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
}

extension LinkKind {
  /// Whether the value is that of the expression inside.
  fileprivate var isTransparent: Bool {
    switch self {
    case .nonNull, .cast, .satisfies, .parenthesized: true
    case .call, .member, .element, .binary, .instantiation: false
    }
  }

  /// Whether it binds closer than any operator.
  fileprivate var isPostfix: Bool {
    switch self {
    case .call, .member, .element, .nonNull, .instantiation: true
    case .binary, .cast, .satisfies, .parenthesized: false
    }
  }
}
