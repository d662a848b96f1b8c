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
    let dotted = names.joined(separator: ".")
    if dotted == "Optional", let wrapped = arguments.first { return wrapped }
    return TypeReference(name: dotted, arguments: arguments)
  }

  private mutating func arguments(in parts: [Child]) -> [TypeReference] {
    var arguments: [TypeReference] = []
    for part in parts where part.kind?.isType == true { arguments.append(typeReference(part)) }
    return arguments
  }
}
