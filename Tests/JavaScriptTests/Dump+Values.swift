import Program

extension Dump {
  func text(_ id: ValueID) -> String {
    switch program.values[id] {
    case .unknown(let children): "(?" + children.map { " " + text($0) }.joined() + ")"
    case .string(let string): "\"\(string)\""
    case .number(let number): number
    case .boolean(let boolean): String(boolean)
    case .null: "null"
    case .undefined: "undefined"
    case .pattern(let pattern): "/\(pattern)/"
    case .template(let parts): "`" + parts.map(text).joined() + "`"
    case .binding(let binding): program.bindings[binding].name
    case .global(let name): "^" + name
    case .this: "this"
    case .superclass: "super"
    case .member(let base, let name): text(base) + dot(id) + name
    case .element(let base, let key):
      text(base) + (program.optionalChains.contains(id) ? "?." : "") + "[\(text(key))]"
    case .implicitMember(let name): "." + name
    case .call(let call): text(call, id)
    case .object(let properties):
      "{" + properties.map(text).joined(separator: ", ") + "}"
    case .array(let elements):
      "[" + elements.map { ($0.isSpread ? "..." : "") + text($0.value) }.joined(separator: ", ")
        + "]"
    case .function(let function): "fn\(function.index)"
    case .type(let type): "type\(type.index)"
    case .conditional(let test, let then, let otherwise):
      "(\(text(test)) ? \(text(then)) : \(text(otherwise)))"
    case .choice(let choice, let left, let right): "(\(text(left)) \(choice) \(text(right)))"
    case .binary(let sign, let left, let right): "(\(text(left)) \(sign) \(text(right)))"
    case .unary(let sign, let value): "\(sign)(\(text(value)))"
    case .assignment(let target, let value):
      "(" + (target.map(text) ?? "") + " = \(text(value)))"
    case .await(let value): "await(\(text(value)))"
    case .yield(let value): "yield(\(value.map(text) ?? ""))"
    case .transparent(let value): "~" + text(value)
    case .cast(let value, let type): "(\(text(value)) as \(text(type)))"
    case .passedBack(let value): "passed back(\(text(value)))"
    case .presence(let value): "presence(\(text(value)))"
    case .dynamicImport(let value): "import(\(text(value)))"
    case .sequence(let values): "(" + values.map(text).joined(separator: ", ") + ")"
    case .markup(let markup): text(markup)
    }
  }

  private func dot(_ id: ValueID) -> String {
    program.optionalChains.contains(id) ? "?." : "."
  }

  private func text(_ part: TemplatePart) -> String {
    switch part {
    case .text(let text): text
    case .value(let value): "${\(text(value))}"
    }
  }

  private func text(_ call: Call, _ id: ValueID) -> String {
    (call.isConstruction ? "new " : "") + text(call.callee)
      + (program.optionalChains.contains(id) ? "?." : "") + "("
      + call.arguments.map { ($0.isSpread ? "..." : "") + text($0.value) }.joined(separator: ", ")
      + ")"
  }

  private func text(_ property: Property) -> String {
    let kind = property.kind == .value ? "" : "\(property.kind) "
    switch property.key {
    case .name(let name): return kind + "\(name): " + text(property.value)
    case .computed(let key): return kind + "[\(text(key))]: " + text(property.value)
    case .spread: return "..." + text(property.value)
    }
  }

  private func text(_ markup: Markup) -> String {
    let component = markup.component.map { "=" + text($0) } ?? ""
    let attributes = markup.attributes.map { " " + text($0) }.joined()
    let children = markup.children.map { " " + text($0) }.joined()
    return "<\(markup.tag)\(component)\(attributes)>" + children + "</>"
  }
}
