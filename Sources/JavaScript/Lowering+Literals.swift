import Program
import Source
import Syntax

/// Arrays, objects and templates.
extension Lowering {
  func array(_ node: Node) -> ValueID {
    var elements: [Element] = []
    for slot in slots(of: node) {
      guard let slot else {
        elements.append(Element(program.add(.undefined, node.range)))
        continue
      }
      elements.append(Element(spreadOrValue(slot), isSpread: part(slot) == .spreadElement))
    }
    return program.add(.array(elements), node.range)
  }

  /// The elements of an array literal or pattern; nil for a hole, as in `[a, , b]`.
  func slots(of node: Node) -> [Node?] {
    var slots: [Node?] = []
    var isFilled = false
    for child in node.children where !isComment(child) {
      if child.isNamed {
        slots.append(child)
        isFilled = true
      } else if token(child) == .comma {
        if !isFilled { slots.append(nil) }
        isFilled = false
      }
    }
    return slots
  }

  func object(_ node: Node) -> ValueID {
    var properties: [Property] = []
    for part in parts(of: node) {
      if let property = property(part) { properties.append(property) }
    }
    return program.add(.object(properties), node.range)
  }

  private func property(_ node: Node) -> Property? {
    switch vocabulary.members[node.kind] {
    case .pair:
      let key = child(node, .key).map { self.key($0) } ?? .name("")
      let value = value(.value, of: node, named: key.name)
      return Property(key: key, value: value, range: node.range)
    case .shorthand:
      return Property(key: .name(text(node)), value: name(node), range: node.range)
    case .spread:
      return Property(key: .spread, value: spreadOrValue(node), range: node.range)
    case .method:
      return method(node)
    case .abstractMethod, .callSignature, .constructSignature, .decorator, .export, .field,
      .indexSignature, .javaScriptField, .methodSignature, .property, .staticBlock, nil:
      // Not understood by the parser: no property, but nothing inside is lost.
      _ = unknown(node)
      return nil
    }
  }

  private func method(_ node: Node) -> Property {
    let key = child(node, .name).map { self.key($0) } ?? .name("")
    let role = accessorRole(of: node)
    let value = function(node, kind: role.function, named: key.name)
    return Property(key: key, value: value, range: node.range, kind: role.property)
  }

  /// The key of a property, member or pattern.
  func key(_ node: Node) -> Property.Key {
    if let name = literalText(node) { return .name(name) }
    guard part(node) == .computedPropertyName else { return .name(text(node)) }
    guard let inner = parts(of: node).first else { return .name(text(node)) }
    if let name = literalText(inner) ?? literalNumber(inner) { return .name(name) }
    return .computed(value(inner))
  }

  private func literalNumber(_ node: Node) -> String? {
    part(node) == .number ? text(node) : nil
  }

  /// The text of a string, or of a template without substitutions.
  func literalText(_ node: Node) -> String? {
    switch part(node) {
    case .string: stringContents(node)
    case .templateString:
      first(.templateSubstitution, in: node) == nil ? stringContents(node) : nil
    default: nil
    }
  }

  /// A template without substitutions is a string.
  func template(_ node: Node) -> ValueID {
    if let text = literalText(node) { return program.add(.string(text), node.range) }
    return program.add(.template(templateParts(node)), node.range)
  }

  func templateParts(_ node: Node) -> [TemplatePart] {
    var result: [TemplatePart] = []
    var textStart = node.range.lowerBound + 1
    for child in node.namedChildren where part(child) == .templateSubstitution {
      addText(from: textStart, to: child.range.lowerBound, &result)
      if let inner = parts(of: child).first { result.append(.value(value(inner))) }
      textStart = child.range.upperBound
    }
    addText(from: textStart, to: node.range.upperBound - 1, &result)
    return result
  }

  private func addText(from start: Int, to end: Int, _ parts: inout [TemplatePart]) {
    guard start < end else { return }
    parts.append(.text(Literal.unescaped(source.bytes[start..<end])))
  }
}

extension Property.Key {
  /// The name, where it is known.
  var name: String? {
    switch self {
    case .name(let name): name
    case .computed, .spread: nil
    }
  }
}
