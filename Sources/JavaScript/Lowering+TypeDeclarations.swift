import Program
import Source
import Syntax

/// Interfaces, type aliases, enumerations, namespaces and what is only declared.
extension Lowering {
  func interface(_ node: Node) {
    let id = declareType(node, kind: .interface)
    if let clause = first(.extendsTypeClause, in: node) {
      let conformances = parts(of: clause).map { reference($0) }
      program.update(id) { $0.conformances = conformances }
    }
    if let body = child(node, .body) { typeMembers(in: body, of: id) }
  }

  func typeAlias(_ node: Node) {
    let id = declareType(node, kind: .alias)
    if let value = child(node, .value) { shape(value, of: id) }
  }

  /// Adds a type and binds its name. A value of the same name has precedence.
  private func declareType(_ node: Node, kind: TypeDeclaration.Kind) -> TypeID {
    let name = child(node, .name)
    let id = program.addType(
      TypeDeclaration(
        name: name.map { text($0) }, kind: kind, range: node.range,
        function: program.currentFunction))
    if let name {
      _ = program.declare(text(name), .type(id), name.range, yieldsToValues: kind != .enumeration)
    }
    return id
  }

  func enumeration(_ node: Node) -> StatementID {
    let statement = program.openStatement(node.range)
    let id = declareType(node, kind: .enumeration)
    var next: Int? = 0
    for part in child(node, .body).map({ parts(of: $0) }) ?? [] {
      let nameNode = self.part(part) == .enumAssignment ? child(part, .name) : part
      let name = nameNode.map { memberName($0) } ?? ""
      var member = TypeDeclaration.Member(name: name, kind: .enumerationCase, range: part.range)
      member.isStatic = true
      if self.part(part) == .enumAssignment {
        let value = value(.value, of: part, named: name)
        member.value = value
        next = number(program.value(value)).map { $0 + 1 }
      } else if let number = next {
        // Without a value, a case is one more than the case before.
        member.value = program.add(.number(String(number)), part.range)
        next = number + 1
      }
      program.update(id) { $0.members.append(member) }
    }
    program.closeStatement(statement, .values([]))
    return statement
  }

  private func number(_ value: Value) -> Int? {
    // Bounded, so that counting on cannot overflow.
    guard case .number(let text) = value, let number = Int(text), abs(number) < 1 << 53 else {
      return nil
    }
    return number
  }

  /// `declare …`: the declaration itself; the body of `declare global` has a scope of its own.
  func ambient(_ node: Node) -> StatementID? {
    guard let inner = parts(of: node).first else { return nil }
    return declaresHost(inner) ? nil : statement(inner)
  }

  /// Whether a declaration only tells the compiler of what the host has: `declare const process: any`.
  /// The names stay those of the host.
  private func declaresHost(_ node: Node) -> Bool {
    switch vocabulary.statements[node.kind] {
    case .lexical, .variable: break
    default: return false
    }
    let names = parts(of: node).compactMap { child($0, .name) }
    return !names.isEmpty && names.allSatisfy { Self.hostNames.contains(text($0)) }
  }

  private static let hostNames: Set<String> = [
    "process", "require", "module", "exports", "global", "globalThis", "Buffer", "__dirname",
    "__filename", "Bun", "Deno", "Netlify", "EdgeRuntime", "self", "window", "document",
    "navigator", "localStorage", "sessionStorage", "importScripts", "chrome", "browser",
    "awslambda",
  ]

  /// `namespace N { … }`: a type whose static members are what it exports. A module declaration
  /// (`declare module "m" { … }`) only types another file; what it declares stays inside.
  func namespace(_ node: Node) -> StatementID {
    let statement = program.openStatement(node.range)
    let name = child(node, .name)
    let isNamed = name.map { part($0) != .string } ?? false
    let id = program.addType(
      TypeDeclaration(
        name: name.map { text($0) }, kind: .structure, range: node.range,
        function: program.currentFunction))
    if let name, isNamed, let first = firstIdentifier(of: name) {
      _ = program.declare(text(first), .type(id), first.range, yieldsToValues: true)
    }
    program.openScope()
    let outerExports = program.exports
    let firstNamed = namedExports.count
    program.exports = []
    let body = child(node, .body)
    let block = program.openStatement(body?.range ?? node.range)
    let statements = body.map { self.statements(in: $0) } ?? []
    program.closeStatement(block, .block(statements))
    resolveExports(from: firstNamed)
    let exports = program.exports
    program.exports = outerExports
    program.closeScope()
    addMembers(exports, to: id)
    program.closeStatement(statement, .block([block]))
    return statement
  }

  /// `A` of `A.B.C`.
  private func firstIdentifier(of name: Node) -> Node? {
    var current = name
    while let object = child(current, .object) { current = object }
    return part(current) == .identifier ? current : nil
  }

  private func addMembers(_ exports: [Export], to id: TypeID) {
    for export in exports where !export.isTypeOnly {
      var member = TypeDeclaration.Member(name: export.name, kind: .field, range: export.range)
      member.isStatic = true
      switch export.target {
      case .binding(let binding):
        if case .function(let function) = program.bindings[binding].kind {
          member.kind = .method
          member.function = function
        } else {
          member.value = program.add(.binding(binding), export.range)
        }
      case .value(let value): member.value = value
      case .from, .namespace, .all: continue
      }
      program.update(id) { $0.members.append(member) }
    }
  }
}
