import Program
import Source

/// Functions, methods, initialisers and accessors.
extension Lowering {
  /// What a function is, before its parts are read.
  struct FunctionHead {
    var name: String
    var kind: Function.Kind
    var owner: TypeID?
    var isStatic = false
    var decorators: [ValueID] = []
  }

  /// A declaration with a signature: `func`, `init`, `deinit`, `subscript`.
  mutating func lowerFunction(_ node: Child, _ head: FunctionHead) -> FunctionID {
    let parts = children(of: node)
    openBounds(node)
    defer { closeBounds() }
    let function = openFunction(head, node.range)
    var parameters: [Parameter] = []
    var resultType: TypeReference?
    var isBehindArrow = false
    var isAsync = false
    var body: [Child] = []
    for (index, part) in parts.enumerated() {
      switch part.kind {
      case .parameter:
        if let parameter = lowerParameter(part, function, index: parameters.count) {
          parameters.append(parameter)
        }
      case .equals:
        if index + 1 < parts.count, parts[index + 1].isValue, !parameters.isEmpty {
          parameters[parameters.count - 1].defaultValue = lower(parts[index + 1])
        }
      case .arrow: isBehindArrow = true
      case .async: isAsync = true
      case .functionBody: body.append(part)
      case .statements, .error: if part.kind == .statements || !isBehindArrow { body.append(part) }
      case let kind? where kind.isType && isBehindArrow && resultType == nil:
        resultType = typeReference(part)
      default: break
      }
    }
    let returnsValue = resultType.map { $0.name != "Void" } ?? false
    let hasBody = body.contains { $0.kind != .error }
    let bodyRange = body.first { $0.kind == .functionBody }?.range ?? node.range
    let block = lowerBody(body, range: bodyRange, returnsValue: returnsValue)
    closeFunction(function) {
      $0.parameters = parameters
      $0.body = hasBody ? block : nil
      $0.resultType = resultType
      $0.isAsync = isAsync
    }
    return function
  }

  mutating func openFunction(_ head: FunctionHead, _ range: ByteRange) -> FunctionID {
    let function = builder.openFunction(name: head.name, kind: head.kind, range: range)
    scopes.append(Scope())
    shorthands.append(Shorthand(isAllowed: false))
    builder.update(function) {
      $0.owner = head.owner
      $0.isStatic = head.isStatic
      $0.decorators = head.decorators
    }
    return function
  }

  mutating func closeFunction(_ id: FunctionID, _ change: (inout Function) -> Void) {
    shorthands.removeLast()
    scopes.removeLast()
    builder.closeFunction()
    builder.update(id, change)
  }

  /// One parameter, declared in the open function.
  mutating func lowerParameter(
    _ node: Child, _ function: FunctionID, index: Int, isLabelled: Bool = true
  ) -> Parameter? {
    let parts = children(of: node)
    let names = parts.filter { $0.kind == .simpleIdentifier }
    guard let own = names.last else { return nil }
    let type = parts.first { $0.kind?.isType == true }.map { typeReference($0) }
    let ownName = name(own)
    var label: String?
    if isLabelled {
      let external = name(names.first ?? own)
      label = external == "_" ? nil : external
    }
    var parameter = Parameter(
      label: label, name: ownName == "_" ? nil : ownName, range: node.range, type: type)
    if parts.contains(where: { $0.kind == .ellipsis }) { parameter.isRest = true }
    if ownName != "_" {
      declareParameter(ownName, function, index: index, own.range, type: type)
    }
    return parameter
  }

  mutating func declareParameter(
    _ name: String, _ function: FunctionID, index: Int, _ range: ByteRange, type: TypeReference?
  ) {
    let binding = declare(name, .parameter, range, type: type)
    builder.write(
      Write(
        binding: binding, source: .parameter(function, index: index), statement: nil, range: range))
  }

  /// The body of a function: a body of one expression returns it.
  ///
  /// - Parameter containers: the nodes that hold the statements.
  mutating func lowerBody(
    _ containers: [Child], range: ByteRange, returnsValue: Bool
  ) -> StatementID {
    var items: [Child] = []
    for container in containers { items += statementItems(in: container) }
    if returnsValue, items.count == 1, let only = items.first, isReturnable(only) {
      let block = builder.openStatement(range)
      openScope()
      let statement = builder.openStatement(only.range)
      let value = lower(only)
      builder.closeStatement(statement, .returns(value))
      closeScope()
      builder.closeStatement(block, .block([statement]))
      return block
    }
    return lowerBlock(items, range)
  }

  /// Whether a lone expression is what its function returns.
  private func isReturnable(_ node: Child) -> Bool {
    switch node.kind {
    case .error, .assignment, .doStatement: false
    case .ifStatement, .switchStatement: isExpression(node)
    case .callExpression: !isDefer(node)
    default: node.isValue
    }
  }
}

// Accessors.
extension Lowering {
  /// What the braces behind a property or subscript hold.
  struct Accessors {
    var getter: FunctionID?
    var setter: FunctionID?
  }

  /// `{ value }`, `{ get { … } set { … } }`.
  ///
  /// - Parameter parameters: the node whose parameters the accessors have: a subscript's.
  mutating func lowerAccessors(
    _ node: Child, _ head: FunctionHead, type: TypeReference?, parameters: Child? = nil
  ) -> Accessors {
    var accessors = Accessors()
    let parts = children(of: node)
    let clauses = parts.filter {
      $0.kind == .computedGetter || $0.kind == .computedSetter || $0.kind == .computedModify
    }
    guard !clauses.isEmpty else {
      let body = parts.filter { $0.kind == .statements || $0.kind == .error }
      accessors.getter = lowerAccessor(node, body, head, type, parameters, takesValue: nil)
      return accessors
    }
    for clause in clauses {
      let inner = children(of: clause)
      let body = inner.filter { $0.kind == .statements || $0.kind == .error }
      if clause.kind == .computedGetter {
        accessors.getter = lowerAccessor(clause, body, head, type, parameters, takesValue: nil)
      } else {
        var setter = head
        setter.kind = .setter
        let name = inner.first { $0.kind == .simpleIdentifier }.map { self.name($0) }
        accessors.setter = lowerAccessor(
          clause, body, setter, type, parameters, takesValue: name ?? "newValue")
      }
    }
    return accessors
  }

  /// `willSet { … }` and `didSet { … }`: functions that no member names, for what they do.
  mutating func lowerObservers(_ node: Child, _ head: FunctionHead, type: TypeReference?) {
    for clause in children(of: node) {
      guard clause.kind == .willsetClause || clause.kind == .didsetClause else { continue }
      let inner = children(of: clause)
      let body = inner.filter { $0.kind == .statements || $0.kind == .error }
      let isWillSet = clause.kind == .willsetClause
      let name = inner.first { $0.kind == .simpleIdentifier }.map { self.name($0) }
      var observer = head
      observer.kind = .setter
      observer.name = isWillSet ? "willSet" : "didSet"
      _ = lowerAccessor(
        clause, body, observer, type, nil, takesValue: name ?? (isWillSet ? "newValue" : "oldValue")
      )
    }
  }

  private mutating func lowerAccessor(
    _ node: Child, _ body: [Child], _ head: FunctionHead, _ type: TypeReference?,
    _ signature: Child?, takesValue valueName: String?
  ) -> FunctionID {
    let function = openFunction(head, node.range)
    var parameters: [Parameter] = []
    if let signature {
      for part in children(of: signature) where part.kind == .parameter {
        if let parameter = lowerParameter(part, function, index: parameters.count) {
          parameters.append(parameter)
        }
      }
    }
    if let valueName {
      declareParameter(
        valueName, function, index: parameters.count,
        ByteRange(node.range.lowerBound, node.range.lowerBound), type: type)
      parameters.append(Parameter(name: valueName, range: node.range, type: type))
    }
    let block = lowerBody(body, range: node.range, returnsValue: valueName == nil)
    closeFunction(function) {
      $0.parameters = parameters
      $0.body = block
      $0.resultType = valueName == nil ? type : nil
    }
    return function
  }
}
