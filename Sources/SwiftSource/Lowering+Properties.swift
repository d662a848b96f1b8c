import Program
import Source

/// `let` and `var`, in blocks and in types.
extension Lowering {
  /// One `name: Type = value { accessors }` of a declaration.
  private struct Declarator {
    var pattern: Child
    var annotation: Child?
    var value: Child?
    var accessors: Child?
    var observers: Child?
  }

  private func declarators(of parts: [Child]) -> [Declarator] {
    var result: [Declarator] = []
    for part in parts {
      switch part.kind {
      case .pattern: result.append(Declarator(pattern: part))
      case .typeAnnotation where !result.isEmpty: result[result.count - 1].annotation = part
      case .computedProperty where !result.isEmpty: result[result.count - 1].accessors = part
      case .willsetDidsetBlock where !result.isEmpty: result[result.count - 1].observers = part
      default:
        if part.field == .value, part.isValue, !result.isEmpty {
          result[result.count - 1].value = part
        }
      }
    }
    return result
  }

  private func isVariable(_ parts: [Child]) -> Bool {
    parts.first { $0.kind == .valueBindingPattern }.map { text($0).hasSuffix("var") } ?? false
  }

  /// Variables of a block or of the file.
  mutating func lowerVariables(_ node: Child) -> StatementID {
    let statement = builder.openStatement(node.range)
    let parts = children(of: node)
    let isVariable = isVariable(parts)
    var values = lowerAttributes(node).values
    let given = typeOfWrapper(values)
    for declarator in declarators(of: parts) {
      let type = declarator.annotation.flatMap { firstType(in: children(of: $0)) } ?? given
      var source: ValueID?
      if let initial = declarator.value {
        source = lower(initial)
      } else if let accessors = declarator.accessors {
        source = lowerComputedVariable(accessors, declarator.pattern, type)
      }
      if let source { values.append(source) }
      var match = lowerPattern(children(of: declarator.pattern), isBinding: true)
      for index in match.names.indices where match.names[index].path.isEmpty {
        match.names[index].type = type
      }
      lowerDeclarator(
        match, source, isVariable: isVariable,
        end: (declarator.value ?? declarator.annotation ?? declarator.pattern).range.upperBound,
        statement)
      if let observers = declarator.observers {
        lowerObservers(observers, FunctionHead(name: "", kind: .setter), type: type)
      }
    }
    builder.closeStatement(statement, .values(values))
    return statement
  }

  /// The type that a property wrapper is given to make the value of: `@Injected(Minting.self)`.
  private func typeOfWrapper(_ attributes: [ValueID]) -> TypeReference? {
    for attribute in attributes {
      guard case .call(let call) = builder.value(attribute), call.arguments.count == 1,
        case .member(let base, "self") = builder.value(call.arguments[0].value)
      else { continue }
      return TypeReference(name: file.text(builder.range(of: base)))
    }
    return nil
  }

  private mutating func lowerDeclarator(
    _ match: Match, _ source: ValueID?, isVariable: Bool, end: Int, _ statement: StatementID
  ) {
    if let source {
      var known: [String: BindingID] = [:]
      declare(
        match, from: .value(source), isVariable: isVariable, visibleFrom: end,
        statement: statement, known: &known)
      return
    }
    // `let x: Int`, assigned later.
    for bound in match.names {
      _ = declare(
        bound.name, isVariable ? .variable : .constant, bound.range, visibleFrom: end,
        type: bound.type)
    }
  }

  /// A computed variable of a block or file: reading it calls its getter.
  private mutating func lowerComputedVariable(
    _ accessors: Child, _ pattern: Child, _ type: TypeReference?
  ) -> ValueID? {
    let head = FunctionHead(name: text(pattern), kind: .getter)
    guard let getter = lowerAccessors(accessors, head, type: type).getter else { return nil }
    let callee = builder.add(.function(getter), accessors.range)
    return builder.add(.call(Call(callee: callee, arguments: [])), accessors.range)
  }

  /// The properties that one declaration adds to a type.
  mutating func lowerProperties(
    _ node: Child, owner: TypeID?, _ attributes: Attributes
  ) -> [TypeDeclaration.Member] {
    let parts = children(of: node)
    var members: [TypeDeclaration.Member] = []
    for declarator in declarators(of: parts) {
      let type =
        declarator.annotation.flatMap { firstType(in: children(of: $0)) }
        ?? typeOfWrapper(attributes.values)
      let names = propertyNames(declarator.pattern)
      var head = FunctionHead(
        name: names.first?.text ?? "", kind: .getter, owner: owner, isStatic: attributes.isStatic)
      var field: [TypeDeclaration.Member] = []
      let value = declarator.value.map { lower($0) }
      if let accessors = declarator.accessors {
        let functions = lowerAccessors(accessors, head, type: type)
        for (function, kind) in [
          (functions.getter, TypeDeclaration.Member.Kind.getter), (functions.setter, .setter),
        ] {
          guard let function, let name = names.first else { continue }
          var member = TypeDeclaration.Member(name: name.text, kind: kind, range: name.range)
          member.function = function
          field.append(member)
        }
      } else {
        for name in names {
          var member = TypeDeclaration.Member(name: name.text, kind: .field, range: name.range)
          member.value = names.count == 1 ? value : nil
          field.append(member)
        }
      }
      if let observers = declarator.observers {
        head.kind = .setter
        lowerObservers(observers, head, type: type)
      }
      for index in field.indices {
        field[index].type = type
        field[index].isStatic = attributes.isStatic
        field[index].decorators = attributes.values
      }
      members += field
    }
    return members
  }

  /// The names in a property's pattern; more than one where it takes a tuple apart.
  func propertyNames(_ pattern: Child) -> [(text: String, range: ByteRange)] {
    var names: [(text: String, range: ByteRange)] = []
    var rest = [pattern]
    while let next = rest.popLast(), names.count < 50 {
      for part in children(of: next).reversed() {
        if part.kind == .pattern { rest.append(part) }
        if part.kind == .simpleIdentifier { names.append((name(part), part.range)) }
      }
    }
    return names.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

// Attributes.
extension Lowering {
  /// The attributes and modifiers of a declaration.
  struct Attributes {
    var values: [ValueID] = []
    var names: [String] = []
    var isStatic = false
  }

  mutating func lowerAttributes(_ node: Child) -> Attributes {
    var attributes = Attributes()
    for part in children(of: node) {
      // An attribute behind the `:` belongs to a conformance, not to the declaration.
      if part.kind == .colon { break }
      if part.kind == .attribute { lowerAttribute(part, into: &attributes) }
      guard part.kind == .modifiers else { continue }
      for modifier in children(of: part) {
        if modifier.kind == .attribute { lowerAttribute(modifier, into: &attributes) }
        let isTypeMember = modifier.kind == .propertyModifier
        if isTypeMember, ["static", "class"].contains(text(modifier)) {
          attributes.isStatic = true
        }
      }
    }
    return attributes
  }

  /// The language's own attributes with a capital letter.
  private static let ownAttributes: Set<String> = ["Sendable", "MainActor"]

  /// `@Published` is a name, `@Field(key: "plan")` a call of one.
  private mutating func lowerAttribute(_ node: Child, into attributes: inout Attributes) {
    let parts = children(of: node)
    guard let type = parts.first(where: { $0.kind == .userType }) else { return }
    let name = typeReference(type).name
    attributes.names.append(name)
    // `@Sendable`, `@discardableResult`: nobody is handed what they stand before.
    if name.first?.isLowercase == true || Self.ownAttributes.contains(name) { return }
    let callee = addTypeName(name, type.range)
    guard let open = parts.firstIndex(where: { $0.kind == .openParenthesis }) else {
      attributes.values.append(callee)
      return
    }
    var arguments: [Call.Argument] = []
    var label: String?
    let list = Array(parts[(open + 1)...])
    for (index, part) in list.enumerated() where part.isValue {
      if part.kind == .simpleIdentifier, index + 1 < list.count, list[index + 1].kind == .colon {
        label = self.name(part)
      } else {
        arguments.append(Call.Argument(lower(part), label: label))
        label = nil
      }
    }
    attributes.values.append(
      builder.add(.call(Call(callee: callee, arguments: arguments)), node.range))
  }
}
