import Program
import Source

/// String, array, dictionary and tuple literals.
extension Lowering {
  /// A string literal of any form; with interpolations it is a template.
  mutating func lowerString(_ node: Child) -> ValueID {
    let whole = literalRange(node)
    let literal = StringText(file.bytes[whole])
    let range = ByteRange(whole.lowerBound, whole.upperBound)
    var parts: [TemplatePart] = []
    var position = literal.content.lowerBound
    func addText(upTo end: Int, to parts: inout [TemplatePart]) {
      let text = literal.text(position..<max(end, position))
      if !text.isEmpty { parts.append(.text(text)) }
    }
    var isOpen = false
    for part in children(of: node) {
      switch part.kind {
      case .openInterpolation:
        // The parser has not seen the signs of a raw literal: `\##(` is `\(` to it.
        addText(upTo: part.range.lowerBound - literal.hashes, to: &parts)
        isOpen = true
      case .interpolatedExpression:
        if let value = lowerInterpolation(part) { parts.append(.value(value)) }
        position = max(position, part.range.upperBound)
      case .rawStrInterpolation:
        addText(upTo: part.range.lowerBound, to: &parts)
        for inner in children(of: part) where inner.kind == .interpolatedExpression {
          if let value = lowerInterpolation(inner) { parts.append(.value(value)) }
        }
        position = part.range.upperBound
      case .closeParenthesis where isOpen:
        isOpen = false
        position = part.range.upperBound
      case .error:
        for value in lowerAll(in: part) { parts.append(.value(value)) }
      default: break
      }
    }
    addText(upTo: literal.content.upperBound, to: &parts)
    return builder.add(Lowering.stringValue(parts), range)
  }

  /// A literal with the `#` around it, which the parser has not seen.
  func literalRange(_ node: Child) -> Range<Int> {
    let hash = UInt8(ascii: "#")
    var start = min(node.range.lowerBound, file.bytes.count)
    var end = min(node.range.upperBound, file.bytes.count)
    guard start < end, file.bytes[start] != hash else { return start..<end }
    while start > 0, file.bytes[start - 1] == hash { start -= 1 }
    let hashes = min(node.range.lowerBound, file.bytes.count) - start
    var count = 0
    while count < hashes, end < file.bytes.count, file.bytes[end] == hash {
      end += 1
      count += 1
    }
    return start..<end
  }

  private static func stringValue(_ parts: [TemplatePart]) -> Value {
    switch parts.first {
    case nil: .string("")
    case .text(let text) where parts.count == 1: .string(text)
    default: .template(parts)
    }
  }

  /// `\(value)`, `\(value, format: x)`: each argument is its own part.
  private mutating func lowerInterpolation(_ node: Child) -> ValueID? {
    guard let value = children(of: node).last(where: { $0.field == .value }) else { return nil }
    return lower(value)
  }

  /// The text of a literal without interpolations.
  func literalText(_ value: ValueID) -> String? {
    if case .string(let text) = builder.value(value) { return text }
    return nil
  }

  mutating func lowerArray(_ node: Child) -> ValueID {
    var elements: [Element] = []
    for part in children(of: node) where part.isValue { elements.append(Element(lower(part))) }
    return builder.add(.array(elements), node.range)
  }

  mutating func lowerDictionary(_ node: Child) -> ValueID {
    var properties: [Property] = []
    var key: ValueID?
    for part in children(of: node) where part.isValue {
      let value = lower(part)
      guard let known = key else {
        key = value
        continue
      }
      let start = builder.range(of: known).lowerBound
      let name = literalText(known)
      properties.append(
        Property(
          key: name.map { .name($0) } ?? .computed(known), value: value,
          range: ByteRange(start, part.range.upperBound)))
      key = nil
    }
    return builder.add(.object(properties), node.range)
  }

  /// `(a)` is a, `(a, b)` an array, `(x: a, y: b)` an object.
  mutating func lowerTuple(_ node: Child) -> ValueID {
    var elements: [(label: Child?, value: ValueID)] = []
    var label: Child?
    let parts = children(of: node)
    for (index, part) in parts.enumerated() where part.isValue {
      if part.kind == .simpleIdentifier, index + 1 < parts.count, parts[index + 1].kind == .colon {
        label = part
      } else {
        elements.append((label, lower(part)))
        label = nil
      }
    }
    if elements.count == 1, elements[0].label == nil {
      return builder.add(.transparent(elements[0].value), node.range)
    }
    guard elements.contains(where: { $0.label != nil }) else {
      return builder.add(.array(elements.map { Element($0.value) }), node.range)
    }
    var properties: [Property] = []
    for (index, element) in elements.enumerated() {
      let range = builder.range(of: element.value)
      properties.append(
        Property(
          key: .name(element.label.map { name($0) } ?? String(index)), value: element.value,
          range: ByteRange(element.label?.range.lowerBound ?? range.lowerBound, range.upperBound)))
    }
    return builder.add(.object(properties), node.range)
  }
}
