import Program
import Source
import Syntax

/// JSX.
extension Lowering {
  /// `<Tag name="value" {...rest}>children</Tag>`, `<Tag />` and `<>children</>`.
  func markup(_ node: Node) -> ValueID {
    let head = child(node, .openTag) ?? node
    let tag = child(head, .name)
    let component = tag.flatMap { self.component($0) }
    let attributes = attributes(of: head)
    let children = vocabulary.expressions[node.kind] == .jsxElement ? content(of: node) : []
    let markup = Markup(
      component: component, tag: tag.map { text($0) } ?? "", attributes: attributes,
      children: children)
    return program.add(.markup(markup), node.range)
  }

  /// The component that a tag names: `Chat` and `Form.Row`, but not `div`, `my-element` or `svg:a`.
  private func component(_ tag: Node) -> ValueID? {
    guard part(tag) == .identifier else {
      return vocabulary.links[tag.kind] == .member ? value(tag) : nil
    }
    guard let first = bytes(tag).first else { return nil }
    let isElement = (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= first
    return isElement ? nil : value(tag)
  }

  private func attributes(of head: Node) -> [Property] {
    var result: [Property] = []
    for part in parts(of: head) {
      switch self.part(part) {
      case .jsxAttribute: result.append(attribute(part))
      case .jsxExpression:
        guard let spread = parts(of: part).first else { continue }
        result.append(Property(key: .spread, value: spreadOrValue(spread), range: part.range))
      default: continue
      }
    }
    return result
  }

  private func attribute(_ node: Node) -> Property {
    let parts = parts(of: node)
    let name = parts.first.map { text($0) } ?? ""
    let value: ValueID
    if parts.count > 1, let last = parts.last {
      value = attributeValue(last, named: name)
    } else {
      value = program.add(.boolean(true), node.range)
    }
    return Property(key: .name(name), value: value, range: node.range)
  }

  /// A string in JSX has character references and no escapes.
  private func attributeValue(_ node: Node, named name: String) -> ValueID {
    if part(node) == .string {
      return program.add(.string(Literal.withoutReferences(inside(node))), node.range)
    }
    if part(node) == .jsxExpression, let inner = parts(of: node).first {
      return value(inner, named: name)
    }
    return value(node, named: name)
  }

  /// What stands between the tags: expressions, elements, and text that is not blank.
  private func content(of node: Node) -> [ValueID] {
    var result: [ValueID] = []
    for part in parts(of: node) {
      switch self.part(part) {
      case .jsxOpeningElement, .jsxClosingElement: continue
      case .jsxExpression:
        if let inner = parts(of: part).first { result.append(spreadOrValue(inner)) }
      case .htmlCharacterReference:
        result.append(program.add(.string(markupText(part)), part.range))
      default:
        if vocabulary.expressions[part.kind] == .jsxText, isBlank(part) { continue }
        result.append(value(part))
      }
    }
    return result
  }

  private func isBlank(_ node: Node) -> Bool {
    bytes(node).allSatisfy { $0 == 0x20 || (0x09...0x0D) ~= $0 }
  }

  func markupText(_ node: Node) -> String { Literal.withoutReferences(bytes(node)) }
}
