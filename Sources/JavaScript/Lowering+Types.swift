import Program
import Source
import Syntax

/// Types as they are written, as far as analysis uses them.
extension Lowering {
  /// Lowers a type, or the annotation or other wrapper around one. What has no name that helps is
  /// a reference without a name.
  func reference(_ node: Node) -> TypeReference {
    guard enter(node) else { return TypeReference(name: "") }
    defer { leave() }
    switch vocabulary.types[node.kind] {
    case .annotation, .addingAnnotation, .omittingAnnotation, .optingAnnotation, .optional,
      .parenthesized, .readonly, .maybe:
      return parts(of: node).last.map { reference($0) } ?? TypeReference(name: "")
    case .array: return arrayReference(node)
    case .rest: return parts(of: node).last.map { reference($0) } ?? TypeReference(name: "")
    case .asserts, .assertsAnnotation, .predicate, .predicateAnnotation:
      return TypeReference(name: "boolean")
    case .generic: return genericReference(node)
    case .identifier, .named, .nestedIdentifier, .nestedNamed, .predefined, .call, .member:
      return TypeReference(name: text(node))
    case .intersection, .object: return TypeReference(name: "", inline: inlineType(node))
    case .literal: return literalReference(node)
    case .query: return TypeReference(name: text(node))
    case .template: return TypeReference(name: "string")
    case .this: return TypeReference(name: "this")
    case .tuple:
      // `[first: A, second?: B]`: the type stands inside the named element.
      let elements = parts(of: node).map { child($0, .type) ?? $0 }
      return TypeReference(name: "", arguments: elements.map { reference($0) })
    case .union: return unionReference(node)
    case .conditional, .constructor, .existential, .function, .infer, .keys, .lookup, nil:
      return TypeReference(name: "")
    }
  }

  private func arrayReference(_ node: Node) -> TypeReference {
    let element = parts(of: node).first.map { reference($0) }
    return TypeReference(name: "Array", arguments: element.map { [$0] } ?? [])
  }

  private func genericReference(_ node: Node) -> TypeReference {
    let name = child(node, .name).map { text($0) } ?? ""
    let arguments = first(.typeArguments, in: node).map { typeArguments($0) } ?? []
    return TypeReference(name: name, arguments: arguments)
  }

  func typeArguments(_ node: Node) -> [TypeReference] {
    parts(of: node).map { reference($0) }
  }

  private func literalReference(_ node: Node) -> TypeReference {
    guard let literal = parts(of: node).first else { return TypeReference(name: text(node)) }
    switch vocabulary.expressions[literal.kind] {
    case .string: return TypeReference(name: "string", texts: [stringContents(literal)])
    case .number, .unary: return TypeReference(name: "number")
    case .true, .false: return TypeReference(name: "boolean")
    default: return TypeReference(name: text(literal))
    }
  }

  /// `T | null | undefined` is `T`, and `"a" | "b"` is `string`; other unions have no name.
  private func unionReference(_ node: Node) -> TypeReference {
    var references: Set<TypeReference> = []
    var texts: [String] = []
    var isOnlyTexts = true
    for member in unionMembers(of: node) {
      var reference = reference(member)
      if reference.name == "null" || reference.name == "undefined" { continue }
      if reference.texts.isEmpty { isOnlyTexts = false }
      texts += reference.texts
      reference.texts = []
      references.insert(reference)
    }
    if isOnlyTexts, !texts.isEmpty { return TypeReference(name: "string", texts: texts) }
    guard references.count == 1, let only = references.first else { return TypeReference(name: "") }
    return only
  }

  /// The members of a union, which the grammar nests to the left: `(A | B) | C`.
  private func unionMembers(of node: Node) -> [Node] {
    members(of: node, of: .union)
  }

  private func members(of node: Node, of kind: TypeKind) -> [Node] {
    var result: [Node] = []
    var current = node
    while vocabulary.types[current.kind] == kind {
      let parts = parts(of: current)
      result += parts.dropFirst().reversed()
      guard let left = parts.first else { return result.reversed() }
      current = left
    }
    result.append(current)
    return result.reversed()
  }

  /// `{ … }` and `A & { … }` where a type is written.
  private func inlineType(_ node: Node) -> TypeID {
    let id = program.addType(
      TypeDeclaration(
        name: nil, kind: .alias, range: node.range, function: program.currentFunction))
    shape(node, of: id)
    return id
  }

  /// Fills a type declaration with what a type has: members where they are written here, the names
  /// of other types otherwise. Where that is not known, any name may be a member.
  func shape(_ node: Node, of id: TypeID) {
    guard enter(node) else { return }
    defer { leave() }
    switch vocabulary.types[node.kind] {
    case .object: typeMembers(in: node, of: id)
    case .intersection: for member in members(of: node, of: .intersection) { shape(member, of: id) }
    case .parenthesized, .readonly: if let inner = parts(of: node).first { shape(inner, of: id) }
    default:
      let reference = reference(node)
      let isKnown = !reference.name.isEmpty && reference.name != "Record"
      program.update(id) { type in
        if isKnown { type.conformances.append(reference) } else { type.isOpen = true }
      }
    }
  }

  /// The members of an interface or object type.
  func typeMembers(in node: Node, of id: TypeID) {
    for part in parts(of: node) {
      switch vocabulary.members[part.kind] {
      case .property: propertySignature(part, of: id)
      case .methodSignature, .abstractMethod, .method: methodSignature(part, of: id)
      case .indexSignature: program.update(id) { $0.isOpen = true }
      case .callSignature, .constructSignature, .decorator, .export, .field, .javaScriptField,
        .pair, .shorthand, .spread, .staticBlock, nil:
        break  // no member that has a name
      }
    }
  }

  private func propertySignature(_ node: Node, of id: TypeID) {
    let name = child(node, .name).map { memberName($0) } ?? ""
    var member = TypeDeclaration.Member(name: name, kind: .field, range: node.range)
    member.type = child(node, .type).map { reference($0) }
    member.isRequired = isRequired(node)
    program.update(id) { $0.members.append(member) }
  }

  /// Types of which `undefined` is one, and those that say nothing.
  private static let openTypes = ["undefined", "null", "any", "unknown", "never", "void"]

  private func isRequired(_ property: Node) -> Bool {
    guard let name = child(property, .name), let type = child(property, .type) else { return false }
    let between = source.bytes[
      name.range.upperBound..<max(name.range.upperBound, type.range.lowerBound)]
    guard !between.contains(UInt8(ascii: "?")) else { return false }
    let words = text(type).split { !$0.isLetter }
    return !Self.openTypes.contains { words.contains(Substring($0)) }
  }

  private func methodSignature(_ node: Node, of id: TypeID) {
    let name = child(node, .name).map { memberName($0) } ?? ""
    let role = accessorRole(of: node)
    let function = function(node, FunctionRole(kind: role.function, name: name, owner: id))
    var member = TypeDeclaration.Member(name: name, kind: role.member, range: node.range)
    member.function = function
    member.type = program.functions[function].resultType
    program.update(id) { $0.members.append(member) }
  }
}
