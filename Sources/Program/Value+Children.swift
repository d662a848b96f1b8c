extension Value {
  /// The values that this one is made of, in source order. Functions and classes are not among
  /// them: they have bodies of their own.
  package var children: [ValueID] {
    switch self {
    case .unknown(let children), .sequence(let children): children
    case .string, .number, .boolean, .null, .undefined, .pattern, .binding, .global, .this,
      .superclass, .implicitMember, .function, .type, .passedBack:
      []
    case .template(let parts):
      parts.compactMap { part in
        switch part {
        case .text: nil
        case .value(let value): value
        }
      }
    case .member(let base, _): [base]
    case .element(let base, let key): [base, key]
    case .call(let call): [call.callee] + call.arguments.map(\.value)
    case .object(let properties): properties.flatMap(\.values)
    case .array(let elements): elements.map(\.value)
    case .conditional(let test, let then, let otherwise): [test, then, otherwise]
    case .choice(_, let left, let right), .binary(_, let left, let right): [left, right]
    case .assignment(let target, let value): (target.map { [$0] } ?? []) + [value]
    case .yield(let value): value.map { [$0] } ?? []
    case .unary(_, let value), .await(let value), .transparent(let value), .cast(let value, _),
      .presence(let value), .dynamicImport(let value):
      [value]
    case .markup(let markup):
      (markup.component.map { [$0] } ?? []) + markup.attributes.flatMap(\.values) + markup.children
    }
  }
}

extension Property {
  fileprivate var values: [ValueID] {
    switch key {
    case .name, .spread: [value]
    case .computed(let key): [key, value]
    }
  }
}
