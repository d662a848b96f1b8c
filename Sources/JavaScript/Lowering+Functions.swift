import Program
import Source
import Syntax

/// What is known of a function before its node is read.
struct FunctionRole {
  var kind: Function.Kind
  var name: String?
  var owner: TypeID?
  var isStatic = false
  var decorators: [ValueID] = []
}

extension Lowering {
  /// A function expression, arrow function or method of an object literal, as a value.
  func function(_ node: Node, kind: Function.Kind, named name: String?) -> ValueID {
    let own = child(node, .name).flatMap { part($0) == .identifier ? $0 : nil }
    let role = FunctionRole(kind: kind, name: own.map { text($0) } ?? name)
    let id = function(node, role, binding: own)
    return program.add(.function(id), node.range)
  }

  /// `function name() { … }` as a statement.
  func functionDeclaration(_ node: Node) {
    let name = child(node, .name)
    let id = function(node, FunctionRole(kind: .declaration, name: name.map { text($0) }))
    if let name { declareFunction(id, name) }
  }

  /// A declaration without a body: an overload, or `declare function`. The body may follow.
  func functionSignature(_ node: Node) {
    functionDeclaration(node)
  }

  /// Binds a function's name; of several declarations, the last one with a body counts.
  private func declareFunction(_ id: FunctionID, _ name: Node) {
    let binding = program.declare(text(name), .function(id), name.range, hoisted: true)
    guard case .function(let earlier) = program.bindings[binding].kind else { return }
    let hasBody = program.functions[id].body != nil
    if hasBody || program.functions[earlier].body == nil {
      program.setKind(of: binding, .function(id))
    }
  }

  /// Lowers a function of any form.
  ///
  /// - Parameter binding: the name that a function expression has in its own scope.
  func function(
    _ node: Node, _ role: FunctionRole, binding own: Node? = nil
  ) -> FunctionID {
    // A function and its parameters take the stack of two levels.
    depth += 1
    defer { depth -= 1 }
    let id = program.openFunction(name: role.name, kind: role.kind, range: node.range)
    let owner = role.owner ?? (role.kind == .closure ? fieldOwner : nil)
    let outerOwner = fieldOwner
    fieldOwner = nil
    if let own { _ = program.declare(text(own), .function(id), own.range) }
    let parameters = parameters(of: node, in: id)
    let result = child(node, .returnType).map { reference($0) }
    let bodyNode = child(node, .body)
    let body = bodyNode.map { functionBody($0) }
    let directives = bodyNode.map { self.directives(of: $0) } ?? []
    let isAsync = has(.async, in: node)
    let isGenerator = has(.star, in: node)
    program.update(id) { function in
      function.parameters = parameters
      function.body = body
      function.owner = owner
      function.isAsync = isAsync
      function.isGenerator = isGenerator
      function.isStatic = role.isStatic
      function.directives = directives
      function.decorators = role.decorators
      function.resultType = result
    }
    fieldOwner = outerOwner
    program.closeFunction()
    return id
  }

  /// A block shares the scope of the parameters; an expression body returns its value.
  private func functionBody(_ node: Node) -> StatementID {
    let id = program.openStatement(node.range)
    if part(node) == .statementBlock {
      let statements = statements(in: node)
      program.closeStatement(id, .block(statements))
    } else {
      let returning = program.openStatement(node.range)
      let value = value(node)
      program.closeStatement(returning, .returns(value))
      program.closeStatement(id, .block([returning]))
    }
    return id
  }

  private func parameters(of node: Node, in function: FunctionID) -> [Parameter] {
    if let single = child(node, .parameter) {
      return [parameter(single, index: 0, of: function)]
    }
    var result: [Parameter] = []
    for part in child(node, .parameters).map({ parts(of: $0) }) ?? [] where isParameter(part) {
      result.append(parameter(part, index: result.count, of: function))
    }
    return result
  }

  /// Whether it is a parameter that calls fill: not TypeScript's `this`, and no damage.
  private func isParameter(_ node: Node) -> Bool {
    let pattern = child(node, .pattern) ?? node
    switch vocabulary.patterns[pattern.kind] {
    case .this: return false
    case nil: return part(node) == .requiredParameter || part(node) == .optionalParameter
    default: return true
    }
  }

  private func parameter(
    _ node: Node, index: Int, of function: FunctionID
  ) -> Parameter {
    // In TypeScript the pattern, the type and the default are parts of a parameter node; in
    // JavaScript the pattern is the parameter, with the default inside an assignment pattern.
    let isAssignment = vocabulary.patterns[node.kind] == .assignment
    let pattern = child(node, isAssignment ? .left : .pattern) ?? node
    let isRest = vocabulary.patterns[pattern.kind] == .rest
    let name = isRest ? parts(of: pattern).first : pattern
    let nameText = name.flatMap { isName($0) ? text($0) : nil }
    let type = child(node, .type).map { reference($0) }
    let decorators = decorators(of: node)
    let fallback = child(node, isAssignment ? .right : .value).map { value($0, named: nameText) }

    var parameter = Parameter(name: nameText, range: node.range, type: type)
    parameter.defaultValue = fallback
    parameter.isRest = isRest
    parameter.decorators = decorators
    parameter.isProperty = isPropertyParameter(node)
    var incoming = Incoming(source: .parameter(function, index: index), type: type)
    if let fallback { incoming = incoming.defaulting(to: fallback) }
    bind(pattern, to: incoming, as: .declaration(.parameter))
    return parameter
  }

  /// `constructor(private readonly mint: Mint)`
  private func isPropertyParameter(_ node: Node) -> Bool {
    first(.accessibilityModifier, in: node) != nil || first(.overrideModifier, in: node) != nil
      || has(.readonlyWord, in: node)
  }

  /// The decorators that a node holds as values.
  func decorators(of node: Node) -> [ValueID] {
    var result: [ValueID] = []
    for child in node.namedChildren where vocabulary.members[child.kind] == .decorator {
      result += decorator(child)
    }
    return result
  }

  func decorator(_ node: Node) -> [ValueID] {
    parts(of: node).first.map { [value($0)] } ?? []
  }
}
