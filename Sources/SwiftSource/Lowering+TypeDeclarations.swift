import Program
import Source

/// Structures, classes, actors, enumerations, protocols, extensions, and their members.
extension Lowering {
  mutating func lowerType(_ node: Child) {
    let parts = children(of: node)
    let kind = kind(ofType: node, parts)
    let head = parts.prefix { $0.field != .body && $0.kind != .openBrace }
    let nameNode = head.first { $0.field == .name && ($0.kind?.isType == true) }
    let written = nameNode.map { typeReference($0).name } ?? ""
    let isNested = scopes.last?.isType == true && kind != .extension
    let fullName = isNested ? (types.last.map { $0.name + "." } ?? "") + written : written
    let attributes = lowerAttributes(node)

    var type = TypeDeclaration(
      name: fullName, kind: kind, range: node.range, function: builder.currentFunction)
    type.attributes = attributes.names
    type.decorators = attributes.values
    for part in head where part.kind == .inheritanceSpecifier {
      if let reference = firstType(in: children(of: part)) { type.conformances.append(reference) }
    }
    let id = builder.addType(type)
    if kind != .extension, let nameNode {
      if let binding = hoisted[node.range.lowerBound] {
        builder.setKind(of: binding, .type(id))
      } else {
        _ = declare(written, .type(id), nameNode.range, visibleFrom: 0)
      }
    }

    openBounds(node)
    defer { closeBounds() }
    let items = bodyItems(parts)
    let members = memberNames(items).union(membersByType[fullName] ?? [])
    openScope(isType: true)
    types.append(EnclosingType(id: id, name: fullName, members: members))
    for item in items {
      let added = nested(item.range) { $0.lowerMember(item, of: id) } ?? []
      if !added.isEmpty { builder.update(id) { $0.members += added } }
    }
    types.removeLast()
    closeScope()
  }

  private func kind(ofType node: Child, _ parts: [Child]) -> TypeDeclaration.Kind {
    if node.kind == .protocolDeclaration { return .interface }
    switch parts.first(where: { $0.field == .declarationKind }).map({ text($0) }) {
    case "struct": return .structure
    case "enum": return .enumeration
    case "extension": return .extension
    default: return .class
    }
  }

  private func bodyItems(_ parts: [Child]) -> [Child] {
    guard let body = parts.first(where: { $0.field == .body }) else { return [] }
    return statementItems(in: body)
  }

  /// The names that a body's members have, for implicit `self`.
  private func memberNames(_ items: [Child]) -> Set<String> {
    var names: Set<String> = []
    for item in items {
      switch item.kind {
      case .propertyDeclaration:
        for part in children(of: item) where part.kind == .pattern {
          for name in propertyNames(part) { names.insert(name.text) }
        }
      case .protocolPropertyDeclaration:
        for part in children(of: item) where part.kind == .pattern {
          for name in propertyNames(part) { names.insert(name.text) }
        }
      case .functionDeclaration, .protocolFunctionDeclaration:
        if let name = declaredName(item) { names.insert(name.text) }
      default: break
      }
    }
    return names
  }

  /// The members of each type in all its declarations and extensions in this file, so that any of
  /// them may name any other's.
  mutating func collectMembers(_ items: [Child]) {
    var rest = items.map { (item: $0, prefix: "") }
    while let (item, prefix) = rest.popLast() {
      guard item.kind == .classDeclaration || item.kind == .protocolDeclaration else { continue }
      let parts = children(of: item)
      guard let nameNode = parts.first(where: { $0.field == .name && $0.kind?.isType == true })
      else { continue }
      let name = prefix + typeReference(nameNode).name
      let body = bodyItems(parts)
      membersByType[name, default: []].formUnion(memberNames(body))
      rest += body.map { (item: $0, prefix: name + ".") }
    }
  }

  /// `typealias A = B`: an alias that conforms to what it stands for.
  mutating func lowerAlias(_ node: Child) {
    let parts = children(of: node)
    guard let nameNode = parts.first(where: { $0.kind == .typeIdentifier }) else { return }
    let written = name(nameNode)
    let isNested = scopes.last?.isType == true
    var type = TypeDeclaration(
      name: isNested ? (types.last.map { $0.name + "." } ?? "") + written : written, kind: .alias,
      range: node.range, function: builder.currentFunction)
    let behind = parts.drop { $0.kind != .equals }
    if let reference = firstType(in: behind) { type.conformances = [reference] }
    let id = builder.addType(type)
    if let binding = hoisted[node.range.lowerBound] {
      builder.setKind(of: binding, .type(id))
    } else {
      _ = declare(written, .type(id), nameNode.range, visibleFrom: 0)
    }
  }

  /// Lowers one item of a type's body and answers the members that it adds.
  mutating func lowerMember(_ node: Child, of owner: TypeID?) -> [TypeDeclaration.Member] {
    switch node.kind {
    case .propertyDeclaration, .protocolPropertyDeclaration:
      return lowerProperties(node, owner: owner, lowerAttributes(node))
    case .functionDeclaration, .protocolFunctionDeclaration:
      return [lowerMethod(node, .method, name: declaredName(node)?.text ?? "", owner)]
    case .initDeclaration: return [lowerMethod(node, .constructor, name: "init", owner)]
    case .deinitDeclaration: return [lowerMethod(node, .method, name: "deinit", owner)]
    case .subscriptDeclaration: return lowerSubscript(node, owner)
    case .enumEntry: return lowerCases(node)
    default:
      // A nested type, or a statement that a damaged part of the tree has brought here.
      _ = lowerStatement(node)
      return []
    }
  }

  private mutating func lowerMethod(
    _ node: Child, _ kind: TypeDeclaration.Member.Kind, name: String, _ owner: TypeID?
  ) -> TypeDeclaration.Member {
    let attributes = lowerAttributes(node)
    let range = declaredName(node)?.range ?? child(of: node, .name)?.range ?? node.range
    var member = TypeDeclaration.Member(name: name, kind: kind, range: range)
    member.isStatic = attributes.isStatic
    member.decorators = attributes.values
    let function = lowerFunction(
      node,
      FunctionHead(
        name: name, kind: kind == .constructor ? .constructor : .method, owner: owner,
        isStatic: attributes.isStatic, decorators: attributes.values))
    member.function = function
    member.type = builder.functions[function].resultType
    return member
  }

  /// A subscript is a method named `subscript`, and where it can be set, a setter of that name.
  private mutating func lowerSubscript(
    _ node: Child, _ owner: TypeID?
  ) -> [TypeDeclaration.Member] {
    let attributes = lowerAttributes(node)
    let parts = children(of: node)
    let type = firstType(in: parts.drop { $0.kind != .arrow })
    var members: [TypeDeclaration.Member] = []
    for part in parts where part.kind == .computedProperty {
      let head = FunctionHead(
        name: "subscript", kind: .method, owner: owner, isStatic: attributes.isStatic)
      let accessors = lowerAccessors(part, head, type: type, parameters: node)
      for (function, kind) in [
        (accessors.getter, TypeDeclaration.Member.Kind.method), (accessors.setter, .setter),
      ] {
        guard let function else { continue }
        var member = TypeDeclaration.Member(name: "subscript", kind: kind, range: node.range)
        member.function = function
        member.type = type
        member.isStatic = attributes.isStatic
        members.append(member)
      }
    }
    return members
  }

  /// `case a = "x", b(Int)`: raw values as values, the types of associated values as arguments of the
  /// member's type.
  private mutating func lowerCases(_ node: Child) -> [TypeDeclaration.Member] {
    var members: [TypeDeclaration.Member] = []
    for part in children(of: node) {
      if part.kind == .simpleIdentifier, part.field == .name {
        members.append(
          TypeDeclaration.Member(name: name(part), kind: .enumerationCase, range: part.range))
      } else if part.kind == .enumTypeParameters, let last = members.indices.last {
        var arguments: [TypeReference] = []
        for item in children(of: part) where item.kind?.isType == true {
          arguments.append(typeReference(item))
        }
        members[last].type = TypeReference(name: "", arguments: arguments)
      } else if part.field == .rawValue, part.isValue, let last = members.indices.last {
        members[last].value = lower(part)
      }
    }
    return members
  }
}
