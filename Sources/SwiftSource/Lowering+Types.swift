import Program
import Source

/// Types as they are written: annotations, casts, conformances.
extension Lowering {
  /// `[T]` is `Array<T>`, `[K: V]` is `Dictionary<K, V>`; `T?`, `some T`, `any T` are `T`.
  mutating func typeReference(_ node: Child) -> TypeReference {
    nested(node.range) { $0.unguardedTypeReference(node) } ?? TypeReference(name: "")
  }

  /// The type among some siblings: the one after a `:` or `->`.
  mutating func firstType(in parts: some Sequence<Child>) -> TypeReference? {
    for part in parts {
      if let kind = part.kind, kind.isType { return typeReference(part) }
    }
    return nil
  }

  private mutating func unguardedTypeReference(_ node: Child) -> TypeReference {
    let parts = children(of: node)
    switch node.kind {
    case .userType:
      return userType(parts)
    case .arrayType:
      return TypeReference(name: "Array", arguments: arguments(in: parts))
    case .dictionaryType:
      return TypeReference(name: "Dictionary", arguments: arguments(in: parts))
    case .optionalType, .existentialType, .opaqueType, .protocolCompositionType, .metatype,
      .typePackExpansion, .typeParameterPack, .suppressedConstraint:
      return firstType(in: parts) ?? TypeReference(name: "")
    case .tupleType:
      let items = parts.filter { $0.kind == .tupleTypeItem }
      // `(T)` and `(any T)` are T.
      if items.count == 1 {
        return firstType(in: children(of: items[0]).reversed()) ?? TypeReference(name: "")
      }
      if items.isEmpty, let inner = firstType(in: parts) { return inner }
      return TypeReference(
        name: "",
        arguments: items.compactMap { item in
          firstType(in: children(of: item).reversed())
        })
    case .functionType:
      return TypeReference(name: "")
    case .typeIdentifier, .identifier, .simpleIdentifier:
      return TypeReference(name: name(node))
    default:
      return TypeReference(name: "")
    }
  }

  private mutating func userType(_ parts: [Child]) -> TypeReference {
    var names: [String] = []
    var arguments: [TypeReference] = []
    for part in parts {
      switch part.kind {
      case .typeIdentifier, .simpleIdentifier: names.append(name(part))
      case .typeArguments: arguments = self.arguments(in: children(of: part))
      case .userType:
        let inner = typeReference(part)
        names.append(inner.name)
        arguments = inner.arguments
      default: break
      }
    }
    if names.count == 1, arguments.isEmpty,
      let bound = bounds.last(where: { $0[names[0]] != nil })?[names[0]]
    {
      return bound
    }
    let dotted = names.joined(separator: ".")
    if dotted == "Optional", let wrapped = arguments.first { return wrapped }
    return TypeReference(name: dotted, arguments: arguments, scope: types.last?.name)
  }

  private mutating func arguments(in parts: [Child]) -> [TypeReference] {
    var arguments: [TypeReference] = []
    for part in parts where part.kind?.isType == true { arguments.append(typeReference(part)) }
    return arguments
  }
}

// Generics.
extension Lowering {
  /// Puts the type parameters of a declaration in force: `<M: Minting>`, `where M: Minting`. What is
  /// declared with such a type is known by what the type conforms to.
  mutating func openBounds(_ declaration: Child) {
    var found: [String: TypeReference] = [:]
    var rest = children(of: declaration)
    while let part = rest.popLast() {
      switch part.kind {
      case .typeParameters, .typeConstraints, .typeConstraint:
        rest += children(of: part)
      case .typeParameter:
        let inner = children(of: part)
        guard let name = inner.first(where: { $0.kind == .typeIdentifier }),
          let bound = firstType(in: inner.filter { $0.field == .name })
        else { continue }
        found[self.name(name)] = bound
      case .inheritanceConstraint:
        let inner = children(of: part)
        guard let constrained = inner.first,
          let bound = inner.last(where: { $0.kind?.isType == true }),
          bound.range != constrained.range
        else { continue }
        found[text(constrained)] = typeReference(bound)
      default: continue
      }
    }
    bounds.append(found)
  }

  mutating func closeBounds() {
    if !bounds.isEmpty { bounds.removeLast() }
  }
}
