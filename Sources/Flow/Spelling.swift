package import Program
import Source

extension FileProgram {
  /// A value as code, short enough for a sentence: `req.body.userId`, `whoIs()`, `"demo"`.
  package func spelling(of value: ValueID) -> String { spelling(of: value, depth: 6) }

  private func spelling(of value: ValueID, depth: Int) -> String {
    // Of a long chain the last calls say the most.
    guard depth > 0 else { return ending(of: value) }
    switch values[value] {
    case .string(let text): return "\"\(text)\""
    case .number(let text): return text
    case .boolean(let flag): return flag ? "true" : "false"
    case .null: return language == .swift ? "nil" : "null"
    case .undefined: return "undefined"
    case .binding(let binding): return bindings[binding].name
    case .global(let name): return name
    case .this: return language == .swift ? "self" : "this"
    case .superclass: return "super"
    case .implicitMember(let name): return ".\(name)"
    case .member(let base, let name):
      return "\(spelling(of: base, depth: depth - 1)).\(name)"
    case .element(let base, let key):
      return "\(spelling(of: base, depth: depth - 1))[\(spelling(of: key, depth: depth - 1))]"
    case .call(let call):
      let prefix = call.isConstruction ? "new " : ""
      let arguments = call.arguments.isEmpty ? "" : "..."
      return "\(prefix)\(spelling(of: call.callee, depth: depth - 1))(\(arguments))"
    case .await(let inner), .transparent(let inner), .cast(let inner, _), .presence(let inner):
      return spelling(of: inner, depth: depth)
    case .choice(.coalesce, let left, let right):
      return "\(spelling(of: left, depth: depth - 1)) ?? \(spelling(of: right, depth: depth - 1))"
    case .choice(.or, let left, let right):
      return "\(spelling(of: left, depth: depth - 1)) || \(spelling(of: right, depth: depth - 1))"
    case .template: return "the template string"
    case .object: return "{...}"
    case .array: return "[...]"
    case .conditional: return "the conditional expression"
    default: return "the expression"
    }
  }

  private func ending(of value: ValueID) -> String {
    switch values[bare(value)] {
    case .member(_, let name): name
    case .call(let call): calleeName(call) + (call.arguments.isEmpty ? "()" : "(...)")
    default: "..."
    }
  }

  /// The name of a function as its callers say it, with `()`.
  package func spelling(of function: FunctionID) -> String {
    let declared = functions[function]
    guard let name = declared.name else {
      return language == .swift ? "the closure" : "the function"
    }
    guard let owner = declared.owner, let type = types[owner].name else { return "\(name)()" }
    return declared.kind == .constructor ? "\(type)()" : "\(type).\(name)()"
  }
}
