import Program
import Source
import Syntax

extension Lowering {
  /// `class Name { … }` as a statement.
  func classDeclaration(_ node: Node, decorators: [ValueID]) -> StatementID {
    let statement = program.openStatement(node.range)
    let name = child(node, .name)
    let (type, values) = classType(node, name: name.map { text($0) }, decorators: decorators)
    if let name { _ = program.declare(text(name), .type(type), name.range) }
    program.closeStatement(statement, .values(values))
    return statement
  }

  /// A class expression; its name is known inside it only.
  func classExpression(_ node: Node, named name: String?) -> ValueID {
    program.openScope()
    defer { program.closeScope() }
    let own = child(node, .name)
    let (type, _) = classType(node, name: own.map { text($0) } ?? name, decorators: [])
    if let own { _ = program.declare(text(own), .type(type), own.range) }
    return program.add(.type(type), node.range)
  }

  /// Lowers a class; gives back the values that are computed where it stands too.
  private func classType(
    _ node: Node, name: String?, decorators outer: [ValueID]
  ) -> (TypeID, values: [ValueID]) {
    // A class and its members take the stack of two levels.
    depth += 1
    defer { depth -= 1 }
    let id = program.addType(
      TypeDeclaration(
        name: name, kind: .class, range: node.range, function: program.currentFunction))
    let decorators = outer + decorators(of: node)
    let superclass = heritage(of: node, id)
    program.update(id) { $0.decorators = decorators }
    if let body = child(node, .body) { classBody(body, of: id) }
    return (id, decorators + (superclass.map { [$0] } ?? []))
  }

  /// `extends Base implements A, B`. In JavaScript the base stands directly in the heritage.
  private func heritage(of node: Node, _ id: TypeID) -> ValueID? {
    guard let heritage = first(.classHeritage, in: node) else { return nil }
    var superclass: ValueID?
    var conformances: [TypeReference] = []
    for part in parts(of: heritage) {
      switch self.part(part) {
      case .extendsClause: superclass = child(part, .value).map { value($0) }
      case .implementsClause: conformances = parts(of: part).map { reference($0) }
      default: superclass = value(part)
      }
    }
    program.update(id) { type in
      type.superclass = superclass
      type.conformances = conformances
    }
    return superclass
  }

  private func classBody(_ node: Node, of id: TypeID) {
    var decorators: [ValueID] = []
    for part in parts(of: node) {
      switch vocabulary.members[part.kind] {
      case .decorator:
        // TypeScript's grammar puts a method's decorators before it.
        decorators += decorator(part)
        continue
      case .method, .methodSignature, .abstractMethod: method(part, of: id, decorators)
      case .field, .javaScriptField: field(part, of: id, decorators)
      case .indexSignature: program.update(id) { $0.isOpen = true }
      case .staticBlock: staticBlock(part, of: id)
      case .callSignature, .constructSignature, .export, .pair, .property, .shorthand, .spread, nil:
        _ = unknown(part)
      }
      decorators = []
    }
  }

  private func method(_ node: Node, of id: TypeID, _ outer: [ValueID]) {
    let name = child(node, .name).map { memberName($0) } ?? ""
    let decorators = outer + decorators(of: node)
    let role = accessorRole(of: node)
    let isConstructor = name == "constructor" && !role.isStatic
    let kind = isConstructor ? Function.Kind.constructor : role.function
    let function = function(
      node,
      FunctionRole(
        kind: kind, name: name, owner: id, isStatic: role.isStatic, decorators: decorators))
    var member = TypeDeclaration.Member(
      name: name, kind: isConstructor ? .constructor : role.member, range: node.range)
    member.isStatic = role.isStatic
    member.function = function
    member.type = program.functions[function].resultType
    member.decorators = decorators
    if program.functions[function].body != nil { removeOverloads(of: member, in: id) }
    program.update(id) { $0.members.append(member) }
    if isConstructor { parameterProperties(of: function, id) }
  }

  /// The overloads of a method stand right before its body, which replaces them.
  private func removeOverloads(of member: TypeDeclaration.Member, in id: TypeID) {
    while let earlier = program.types[id].members.last, earlier.name == member.name,
      earlier.isStatic == member.isStatic, let function = earlier.function,
      program.functions[function].body == nil
    {
      program.update(id) { $0.members.removeLast() }
    }
  }

  /// TypeScript: a constructor's `private readonly mint: Mint` is a field as well.
  private func parameterProperties(of function: FunctionID, _ id: TypeID) {
    let properties = program.functions[function].parameters.filter(\.isProperty)
    program.update(id) { type in
      for parameter in properties {
        var member = TypeDeclaration.Member(
          name: parameter.name ?? "", kind: .field, range: parameter.range)
        member.type = parameter.type
        type.members.append(member)
      }
    }
  }

  private func field(_ node: Node, of id: TypeID, _ outer: [ValueID]) {
    let name = (child(node, .name) ?? child(node, .property)).map { memberName($0) } ?? ""
    let decorators = outer + decorators(of: node)
    let type = child(node, .type).map { reference($0) }
    let outerOwner = fieldOwner
    fieldOwner = id
    let initial = child(node, .value).map { value($0, named: name) }
    fieldOwner = outerOwner
    var member = TypeDeclaration.Member(name: name, kind: .field, range: node.range)
    member.isStatic = has(.staticWord, in: node)
    member.value = initial
    member.type = type
    member.decorators = decorators
    program.update(id) { $0.members.append(member) }
  }

  /// `static { … }`: a function that runs once, when the class is made.
  private func staticBlock(_ node: Node, of id: TypeID) {
    _ = function(node, FunctionRole(kind: .method, owner: id, isStatic: true))
  }

  /// The name of a member; `[Symbol.iterator]`, as it is written, where it is computed.
  func memberName(_ node: Node) -> String { key(node).name ?? text(node) }

  /// What the words before a method's name say.
  func accessorRole(of node: Node) -> AccessorRole {
    var role = AccessorRole(isStatic: false, function: .method, member: .method, property: .method)
    for child in node.children {
      switch token(child) {
      case .staticWord where !child.isNamed: role.isStatic = true
      case .getWord where !child.isNamed: role.becomeGetter()
      case .staticGet where !child.isNamed:
        role.isStatic = true
        role.becomeGetter()
      case .setWord where !child.isNamed:
        (role.function, role.member, role.property) = (.setter, .setter, .setter)
      default: break
      }
    }
    return role
  }
}

/// Whether a method is an accessor, in the words of functions, of types and of object literals.
struct AccessorRole {
  var isStatic: Bool
  var function: Function.Kind
  var member: TypeDeclaration.Member.Kind
  var property: Property.Kind

  mutating func becomeGetter() {
    (function, member, property) = (.getter, .getter, .getter)
  }
}
