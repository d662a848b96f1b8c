import Program
import Source

/// Blocks and simple statements.
extension Lowering {
  /// The file's own top level: a block of the function 0.
  mutating func lowerFile(_ root: Child) {
    let items = statementItems(in: root)
    collectMembers(items)
    let block = builder.openStatement(root.range)
    // The tree begins at its first token, which may stand behind an `#if`.
    let statements = lowerItems(items, in: ByteRange(0, file.bytes.count))
    builder.closeStatement(block, .block(statements))
    builder.update(FileProgram.fileFunction) { $0.body = block }
  }

  /// The statements and declarations directly in a node. Where the tree is damaged, those in the
  /// damaged part count as its own.
  func statementItems(in node: Child) -> [Child] {
    var items: [Child] = []
    var rest = Array(children(of: node).reversed())
    while let next = rest.popLast() {
      if next.isContainer {
        rest += children(of: next).reversed()
      } else if next.isValue || next.isDeclaration {
        items.append(next)
      }
    }
    return items
  }

  /// A block with a scope of its own.
  mutating func lowerBlock(_ items: [Child], _ range: ByteRange) -> StatementID {
    let block = builder.openStatement(range)
    openScope()
    let statements = lowerItems(items, in: range)
    closeScope()
    builder.closeStatement(block, .block(statements))
    return block
  }

  /// Statements in the scope that is open; lines of conditional compilation make branches of them.
  mutating func lowerItems(_ items: [Child], in range: ByteRange) -> [StatementID] {
    hoistDeclarations(items, from: range.lowerBound)
    guard !directives.isEmpty else { return items.compactMap { lowerStatement($0) } }
    var lines = Lines(items, directives(between: items, in: range))
    return lowerLines(&lines)
  }

  /// Statement by statement.
  mutating func lowerStatement(_ node: Child) -> StatementID? {
    // What is left out counts where it stands among the other statements.
    if isTooDeep { return builder.addLeftOutStatement(node.range, of: file.bytes) }
    return nested(node.range) { $0.unguardedLowerStatement(node) } ?? nil
  }

  private mutating func unguardedLowerStatement(_ node: Child) -> StatementID? {
    switch node.kind {
    case .importDeclaration: lowerImport(node)
    case .propertyDeclaration: return lowerVariables(node)
    case .functionDeclaration, .protocolFunctionDeclaration, .macroDeclaration:
      lowerLocalFunction(node)
    case .initDeclaration, .deinitDeclaration, .subscriptDeclaration, .enumEntry,
      .protocolPropertyDeclaration:
      // Members outside a type: the tree is damaged, and their type has ended too early.
      _ = lowerMember(node, of: nil)
    case .classDeclaration, .protocolDeclaration: lowerType(node)
    case .typealiasDeclaration: lowerAlias(node)
    case .associatedtypeDeclaration, .operatorDeclaration, .precedenceGroupDeclaration: break
    case .controlTransferStatement: return lowerTransfer(node)
    case .ifStatement: return lowerIf(node)
    case .guardStatement: return lowerGuard(node)
    case .forStatement: return lowerFor(node)
    case .whileStatement, .repeatWhileStatement: return lowerWhile(node)
    case .doStatement: return lowerDo(node)
    case .switchStatement: return lowerSwitch(node)
    case .callExpression where isDefer(node): return lowerDefer(node)
    default: return lowerExpressionStatement(node)
    }
    return nil
  }

  private mutating func lowerExpressionStatement(_ node: Child) -> StatementID {
    let statement = builder.openStatement(node.range)
    let value = lower(node)
    noteLengthening(value)
    builder.closeStatement(statement, .values([value]))
    return statement
  }

  /// `url.append(path: "v1")` gives a local variable what `url.appending(path: "v1")` is: the call
  /// stands for that.
  private mutating func noteLengthening(_ value: ValueID) {
    guard case .call(let call) = builder.value(value),
      case .member(let base, let method) = builder.value(call.callee)
    else { return }
    noteAppending(call, to: base, by: method)
    guard
      method == "appendPathComponent"
        || (method == "append" && Self.pieces.contains(call.arguments.first?.label ?? ""))
    else { return }
    let range = builder.range(of: base)
    let name = file.text(range)
    guard isLocal(name) else { return }
    builder.write(
      name: name,
      Write(
        binding: ProgramBuilder.unresolvedBinding, source: .value(value),
        statement: builder.currentStatement, range: range, operation: .set))
  }

  /// `components.path.append("/v1")` is `components.path += "/v1"`.
  private mutating func noteAppending(_ call: Call, to base: ValueID, by method: String) {
    guard method == "append", call.arguments.count == 1, let argument = call.arguments.first,
      argument.label == nil || argument.label == "contentsOf",
      case .member = builder.value(base), isPartOfLocal(base)
    else { return }
    builder.writeMember(target: base, value: argument.value, operation: .combine)
  }

  /// Whether a member is one of a local variable, at whatever depth.
  private func isPartOfLocal(_ member: ValueID) -> Bool {
    var current = member
    while case .member(let base, _) = builder.value(current) { current = base }
    guard case .global(let name) = builder.value(current) else { return false }
    return isLocal(name)
  }

  /// The labels under which Foundation's `URL` is given the pieces of a path.
  private static let pieces: Set<String> = ["path", "component", "components"]

  /// `return`, `throw`, `break`, `continue`, `yield`.
  private mutating func lowerTransfer(_ node: Child) -> StatementID {
    let statement = builder.openStatement(node.range)
    let parts = children(of: node)
    let keyword = parts.first.map { text($0) } ?? ""
    let operand = parts.dropFirst().first { $0.isValue }
    let kind: Statement.Kind
    switch keyword {
    case "return": kind = .returns(operand.map { lower($0) })
    case "throw": kind = .throwing(operand.map { lower($0) })
    case "yield":
      let value = operand.map { lower($0) }
      kind = .values([builder.add(.yield(value), node.range)])
    case "break": kind = .jump(parts.count > 1 ? .outOfLabelled : .out)
    default: kind = .jump(.onward)
    }
    builder.closeStatement(statement, kind)
    return statement
  }

  /// The grammar takes `defer { … }` for a call.
  func isDefer(_ node: Child) -> Bool {
    guard node.kind == .callExpression else { return false }
    let parts = children(of: node)
    return parts.count == 2 && parts[0].kind == .simpleIdentifier && text(parts[0]) == "defer"
      && child(of: parts[1], .lambdaLiteral) != nil
  }

  /// `defer { x }` is an attempt without a body, with x as what is always done.
  private mutating func lowerDefer(_ node: Child) -> StatementID {
    let statement = builder.openStatement(node.range)
    let body = lowerBlock([], ByteRange(node.range.lowerBound, node.range.lowerBound))
    var items: [Child] = []
    for part in children(of: node) {
      if let closure = child(of: part, .lambdaLiteral) { items += statementItems(in: closure) }
    }
    let finally = lowerBlock(items, node.range)
    builder.closeStatement(statement, .attempt(body: body, handler: nil, finally: finally))
    return statement
  }

  /// Declares the functions and types of a block where it begins: they may be used before.
  private mutating func hoistDeclarations(_ items: [Child], from start: Int) {
    // Names at the top level of a file or type are not ordered anyway.
    guard builder.currentFunction != FileProgram.fileFunction, scopes.last?.isType != true else {
      return
    }
    for item in items {
      let kind: Binding.Kind
      switch item.kind {
      case .functionDeclaration: kind = .function(FunctionID(-1))
      case .classDeclaration, .protocolDeclaration, .typealiasDeclaration: kind = .type(TypeID(-1))
      default: continue
      }
      guard let name = declaredName(item) else { continue }
      hoisted[item.range.lowerBound] = declare(
        name.text, kind, name.range, visibleFrom: start)
    }
  }

  /// The name that a function or type declaration declares; nil for an extension.
  func declaredName(_ node: Child) -> (text: String, range: ByteRange)? {
    var isExtension = false
    for part in children(of: node) {
      if part.field == .declarationKind { isExtension = text(part) == "extension" }
      if part.kind == .openParenthesis { return nil }
      if part.field == .name {
        if isExtension { return nil }
        return (name(part), part.range)
      }
    }
    return nil
  }

  private mutating func lowerLocalFunction(_ node: Child) {
    let name = declaredName(node)
    let decorators = lowerAttributes(node)
    let binding =
      hoisted[node.range.lowerBound]
      ?? name.map { declare($0.text, .function(FunctionID(-1)), $0.range, visibleFrom: 0) }
    let function = lowerFunction(
      node,
      FunctionHead(name: name?.text ?? "", kind: .declaration, decorators: decorators.values))
    if let binding { builder.setKind(of: binding, .function(function)) }
  }

  /// `import Vapor`, `import struct Foundation.Date`.
  private mutating func lowerImport(_ node: Child) {
    guard let path = child(of: node, .identifier) else { return }
    let parts = children(of: path).filter { $0.kind == .simpleIdentifier }
    let first = parts.first ?? path
    let module = name(first)
    _ = builder.addImport(
      Import(
        specifier: module, specifierRange: first.range, range: node.range, imported: .sideEffect),
      as: nil, first.range)
    builder.dependencies.append(
      Dependency(
        specifier: module, range: first.range, kind: .imported, function: builder.currentFunction))
  }
}
