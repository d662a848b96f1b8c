import Program
import Source
import Syntax

extension Lowering {
  func expression(_ node: Node, named name: String?) -> ValueID {
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
    case .nestedIdentifier: member(of: nestedObject(node), node, node.range)
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
  func value(
    _ field: Field, of node: Node, named name: String? = nil, tail: [Link] = []
  ) -> ValueID {
    if let part = child(node, field) { return value(part, named: name, tail: tail) }
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

  private func construction(_ node: Node) -> ValueID {
    let callee = value(.constructor, of: node)
    let call = Call(callee: callee, arguments: arguments(of: node), isConstruction: true)
    return program.add(.call(call), node.range)
  }

  func arguments(of node: Node) -> [Call.Argument] {
    child(node, .arguments).map { arguments(in: $0) } ?? []
  }

  /// The arguments of a call; a tagged template's template is its only one.
  func arguments(in list: Node) -> [Call.Argument] {
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
