import Program
import Source

/// Closures.
extension Lowering {
  mutating func lowerClosure(_ node: Child) -> ValueID {
    let parts = children(of: node)
    let captures = lowerCaptures(parts)
    let type = parts.first { $0.kind == .lambdaFunctionType }
    let function = builder.openFunction(name: nil, kind: .closure, range: node.range)
    scopes.append(Scope())
    shorthands.append(Shorthand(isAllowed: true))
    for capture in captures {
      let binding = declare(capture.name, .constant, capture.range, visibleFrom: 0)
      builder.write(
        Write(
          binding: binding, source: .value(capture.value), statement: nil, range: capture.range))
    }
    var parameters: [Parameter] = []
    var resultType: TypeReference?
    var isAsync = false
    if let type { (parameters, resultType, isAsync) = closureSignature(type, function) }
    if type.map({ children(of: $0).contains { $0.kind == .lambdaFunctionTypeParameters } }) == true
    {
      shorthands[shorthands.count - 1].isAllowed = false
    }

    var body: [Child] = []
    for part in parts where part.kind == .statements || part.kind == .error { body.append(part) }
    let block = lowerBody(body, range: node.range, returnsValue: true)
    if let shorthand = shorthands.popLast(), shorthand.count > 0 {
      parameters = (0..<shorthand.count).map { Parameter(name: "$\($0)", range: node.range) }
    }
    scopes.removeLast()
    builder.closeFunction()
    builder.update(function) {
      $0.parameters = parameters
      $0.body = block
      $0.resultType = resultType
      $0.isAsync = isAsync
    }
    return builder.add(.function(function), node.range)
  }

  /// `[x = y]`: the value is computed outside.
  private mutating func lowerCaptures(
    _ parts: [Child]
  ) -> [(name: String, range: ByteRange, value: ValueID)] {
    var captures: [(name: String, range: ByteRange, value: ValueID)] = []
    guard let list = parts.first(where: { $0.kind == .captureList }) else { return captures }
    for item in children(of: list) where item.kind == .captureListItem {
      let inner = children(of: item)
      guard let name = inner.first(where: { $0.kind == .simpleIdentifier && $0.field == .name }),
        let value = inner.last(where: { $0.field == .value && $0.isValue })
      else { continue }
      captures.append((self.name(name), name.range, lower(value)))
    }
    return captures
  }

  private mutating func closureSignature(
    _ type: Child, _ function: FunctionID
  ) -> (parameters: [Parameter], result: TypeReference?, isAsync: Bool) {
    var parameters: [Parameter] = []
    var result: TypeReference?
    var isAsync = false
    var isBehindArrow = false
    for part in children(of: type) {
      switch part.kind {
      case .lambdaFunctionTypeParameters:
        for item in children(of: part) where item.kind == .lambdaParameter {
          if let parameter = lowerParameter(
            item, function, index: parameters.count, isLabelled: false)
          {
            parameters.append(parameter)
          }
        }
      case .async: isAsync = true
      case .arrow: isBehindArrow = true
      case let kind? where kind.isType && isBehindArrow && result == nil:
        result = typeReference(part)
      default: break
      }
    }
    return (parameters, result, isAsync)
  }
}
