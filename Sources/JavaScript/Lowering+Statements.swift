import Program
import Source
import Syntax

extension Lowering {
  /// Lowers the statements of a program or block, without a scope of their own.
  func statements(in node: Node) -> [StatementID] {
    var result: [StatementID] = []
    for part in parts(of: node) {
      if let statement = statement(part) { result.append(statement) }
    }
    return result
  }

  /// Lowers a statement; nil for a declaration that computes nothing.
  func statement(_ node: Node) -> StatementID? {
    // What is left out counts where it stands among the other statements.
    guard depth < Lowering.deepest else {
      return program.addLeftOutStatement(node.range, of: source.bytes)
    }
    depth += 1
    defer { leave() }
    switch vocabulary.statements[node.kind] {
    case .abstractClass, .classDeclaration: return classDeclaration(node, decorators: [])
    case .ambient: return ambient(node)
    case .block: return block(node)
    case .breaks, .continues: return jump(node)
    case .debugger, .empty: return nothing(node)
    case .doLoop, .whileLoop: return loop(node)
    case .enumeration: return enumeration(node)
    case .export: return export(node)
    case .expression: return expressionStatement(node)
    case .forIn: return forIn(node)
    case .forLoop: return forLoop(node)
    case .functionDeclaration, .generatorDeclaration: functionDeclaration(node)
    case .functionSignature: functionSignature(node)
    case .ifElse: return branch(node)
    case .importAlias: return importAlias(node)
    case .imports: importStatement(node)
    case .interface: interface(node)
    case .labeled: return child(node, .body).flatMap { statement($0) }
    case .lexical, .variable: return declaration(node)
    case .module, .namespace: return namespace(node)
    case .returns: return returnStatement(node)
    case .switchCase: return selection(node)
    case .throwing: return throwStatement(node)
    case .tryCatch: return attempt(node)
    case .typeAlias: typeAlias(node)
    case .withObject: return withStatement(node)
    case nil: return damaged(node)
    }
    return nil
  }

  /// What the parser did not understand: the statements and expressions in it, as far as they go.
  private func damaged(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    guard !isExpression(node) else {
      let value = value(node)
      program.closeStatement(id, .values([value]))
      return id
    }
    let statements = statements(in: node)
    program.closeStatement(id, .block(statements))
    return id
  }

  private func expressionStatement(_ node: Node) -> StatementID? {
    guard let expression = parts(of: node).first else { return nothing(node) }
    if vocabulary.statements[expression.kind] == .namespace { return namespace(expression) }
    let id = program.openStatement(node.range)
    let value = value(expression)
    program.closeStatement(id, .values([value]))
    return id
  }

  func nothing(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    program.closeStatement(id, .values([]))
    return id
  }

  private func jump(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let isLabelled = !parts(of: node).isEmpty
    let isBreak = vocabulary.statements[node.kind] == .breaks
    program.closeStatement(
      id, .jump(isBreak ? isLabelled ? .outOfLabelled : .out : .onward))
    return id
  }

  /// `const a = 1, { b } = c`
  func declaration(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let values = declarators(of: node)
    program.closeStatement(id, .values(values))
    return id
  }

  /// Declares the variables of a declaration in the open statement; gives back the initial values.
  func declarators(of node: Node) -> [ValueID] {
    let isHoisted = vocabulary.statements[node.kind] == .variable
    let isConstant = token(child(node, .kind)) == .constWord
    let kind: Binding.Kind = isConstant ? .constant : .variable
    var values: [ValueID] = []
    for declarator in parts(of: node) where part(declarator) == .variableDeclarator {
      guard let pattern = child(declarator, .name) else { continue }
      let type = child(declarator, .type).map { reference($0) }
      if let initial = child(declarator, .value) {
        let value = value(initial, named: isName(pattern) ? text(pattern) : nil)
        values.append(value)
        var incoming = incoming(.value(value))
        incoming.type = type
        bind(pattern, to: incoming, as: .declaration(kind, hoisted: isHoisted))
      } else if isName(pattern) {
        // Declared, not written.
        _ = program.declare(text(pattern), kind, pattern.range, hoisted: isHoisted, type: type)
      }
    }
    return values
  }

  private func block(_ node: Node) -> StatementID {
    program.openScope()
    defer { program.closeScope() }
    let id = program.openStatement(node.range)
    let statements = statements(in: node)
    program.closeStatement(id, .block(statements))
    return id
  }

  /// The statement that a branch or loop runs; an empty one where it is missing or only declares.
  func body(_ node: Node?, in parent: Node) -> StatementID {
    guard let node else { return nothing(parent) }
    return statement(node) ?? nothing(node)
  }

  private func returnStatement(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let result = parts(of: node).first.map { value($0) }
    program.closeStatement(id, .returns(result))
    return id
  }

  private func throwStatement(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let result = parts(of: node).first.map { value($0) }
    program.closeStatement(id, .throwing(result))
    return id
  }

  /// `with (object) body`: the object, then the body.
  private func withStatement(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    let head = program.openStatement(child(node, .object)?.range ?? node.range)
    let object = value(.object, of: node)
    program.closeStatement(head, .values([object]))
    let body = body(child(node, .body), in: node)
    program.closeStatement(id, .block([head, body]))
    return id
  }

  /// The string literals before the first statement: `"use server"`.
  func directives(of node: Node) -> [String] {
    var directives: [String] = []
    for part in parts(of: node) where self.part(part) != .hashBangLine {
      guard vocabulary.statements[part.kind] == .expression,
        let string = parts(of: part).first, self.part(string) == .string
      else { break }
      directives.append(stringContents(string))
    }
    return directives
  }
}
