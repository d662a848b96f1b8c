import Source
import Syntax

/// A node with its kind and its field, both resolved.
struct Child {
  let node: Node
  /// Nil for a keyword, a sign or a part that the front end does not look at.
  let kind: NodeKind?
  let field: Field?

  init(_ node: Node, kind: NodeKind?, field: Field?) {
    self.node = node
    self.kind = kind
    self.field = field
  }

  var range: ByteRange { node.range }

  /// An expression, or text that may hold one.
  var isValue: Bool {
    switch kind {
    case .simpleIdentifier, .selfExpression, .superExpression, .navigationExpression,
      .callExpression, .constructorExpression, .macroInvocation, .lambdaLiteral,
      .prefixExpression, .postfixExpression, .tryExpression, .awaitExpression, .asExpression,
      .checkExpression, .ternaryExpression, .additiveExpression, .multiplicativeExpression,
      .bitwiseOperation, .comparisonExpression, .equalityExpression, .conjunctionExpression,
      .disjunctionExpression, .nilCoalescingExpression, .infixExpression, .rangeExpression,
      .openStartRangeExpression, .openEndRangeExpression, .fullyOpenRange, .assignment,
      .directlyAssignableExpression, .tupleExpression, .keyPathExpression,
      .keyPathStringExpression, .selectorExpression, .playgroundLiteral, .specialLiteral,
      .valuePackExpansion, .valueParameterPack, .arrayLiteral, .dictionaryLiteral,
      .lineStringLiteral, .multiLineStringLiteral, .rawStringLiteral, .regexLiteral,
      .integerLiteral, .binLiteral, .octLiteral, .hexLiteral, .realLiteral, .booleanLiteral,
      .availabilityCondition, .ifStatement, .switchStatement, .nil, .error:
      true
    default: false
    }
  }

  /// A declaration or a statement that is no expression.
  var isDeclaration: Bool {
    switch kind {
    case .importDeclaration, .propertyDeclaration, .functionDeclaration,
      .protocolFunctionDeclaration, .protocolPropertyDeclaration, .initDeclaration,
      .deinitDeclaration, .subscriptDeclaration, .classDeclaration, .protocolDeclaration,
      .typealiasDeclaration, .associatedtypeDeclaration, .macroDeclaration, .enumEntry,
      .controlTransferStatement, .guardStatement, .forStatement, .whileStatement,
      .repeatWhileStatement, .doStatement:
      true
    default: false
    }
  }

  /// A part that declarations and values may stand in, where the tree is damaged.
  var isContainer: Bool {
    switch kind {
    case .error, .statements, .functionBody, .classBody, .enumClassBody, .protocolBody,
      .computedProperty, .computedGetter, .computedSetter, .computedModify, .switchEntry,
      .catchBlock, .whereClause, .callSuffix, .constructorSuffix, .valueArguments,
      .valueArgument, .navigationSuffix, .pattern, .switchPattern, .interpolatedExpression,
      .rawStrInterpolation, .attribute, .modifiers, .captureList, .captureListItem,
      .willsetDidsetBlock, .willsetClause, .didsetClause:
      true
    default: false
    }
  }

  /// The sign of an operator between its operands.
  var isOperatorSign: Bool {
    switch kind {
    case nil: !node.isNamed
    case .customOperator, .ellipsis, .equals: true
    default: false
    }
  }
}

/// The Swift grammar's kinds and fields, resolved once.
struct SwiftGrammar: Sendable {
  /// By the numbers that the grammar gives them.
  private let kinds: [NodeKind?]
  private let fields: [Field?]
  /// The grammar's named kinds that `NodeKind` does not name.
  let unlistedKinds: [String]

  static let shared: Result<SwiftGrammar, Grammar.Mismatch> = Result {
    () throws(Grammar.Mismatch) in
    try SwiftGrammar()
  }

  init() throws(Grammar.Mismatch) {
    let table = try KindTable<NodeKind>(.swift, allowMissing: [.error])
    kinds = table.byNumber
    unlistedKinds = table.unlisted
    fields = try FieldTable(.swift).byNumber
  }

  func child(_ node: Node) -> Child { Child(node, kind: kind(of: node), field: nil) }

  private func kind(of node: Node) -> NodeKind? {
    let number = node.kind.index
    if number < kinds.count { return kinds[number] }
    return node.isError ? .error : nil
  }

  /// Without comments, and without what the parser made up where something is missing.
  func children(of child: Child) -> [Child] {
    var list: [Child] = []
    list.reserveCapacity(child.node.childCount)
    child.node.forEachChild { node, field in
      let kind = kind(of: node)
      if kind == .comment || kind == .multilineComment || node.isMissing { return }
      let field = field.index < fields.count ? fields[field.index] : nil
      list.append(Child(node, kind: kind, field: field))
    }
    return list
  }
}
