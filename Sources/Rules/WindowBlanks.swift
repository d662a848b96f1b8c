import Flow
import Program

extension FileProgram {
  /// The values that take `window` away: `delete globalThis.window`, `globalThis.window = undefined`,
  /// `Object.defineProperty(globalThis, "window", { value: undefined })` and their like.
  var windowBlanks: [ValueID] {
    values.ids.filter { id in
      switch values[id] {
      case .unary(.delete, let target): isWindow(target)
      case .assignment(let target?, let value): isWindow(target) && isNothing(value)
      case .call(let call): blanks(call)
      default: false
      }
    }
  }

  /// `window` as a member of the global object.
  private func isWindow(_ value: ValueID) -> Bool {
    guard case .member(let base, "window") = values[bare(value)] else { return false }
    return isGlobalObject(base)
  }

  private func isGlobalObject(_ value: ValueID) -> Bool {
    switch values[bare(value)] {
    case .global(let name): return ["globalThis", "global", "self", "window"].contains(name)
    case .binding(let binding):
      // `const host = globalThis as any`.
      let writes = writes(of: binding)
      guard writes.count == 1, writes[0].path.isEmpty, case .value(let source) = writes[0].source
      else { return false }
      return source != value && isGlobalObject(source)
    default: return false
    }
  }

  private func isNothing(_ value: ValueID) -> Bool {
    switch values[bare(value)] {
    case .null, .undefined, .unary(.void, _): true
    default: false
    }
  }

  private func blanks(_ call: Call) -> Bool {
    guard case .member(_, let name) = values[call.callee] else { return false }
    let arguments = call.arguments.map(\.value)
    switch name {
    case "deleteProperty":
      return arguments.count > 1 && isGlobalObject(arguments[0]) && isText("window", arguments[1])
    case "defineProperty":
      return arguments.count > 2 && isGlobalObject(arguments[0])
        && isText("window", arguments[1]) && describesNothing(arguments[2])
    case "defineProperties", "assign":
      guard arguments.count > 1, isGlobalObject(arguments[0]),
        case .object(let properties) = values[bare(arguments[1])]
      else { return false }
      return properties.contains { property in
        guard case .name("window") = property.key else { return false }
        return isNothing(property.value) || describesNothing(property.value)
      }
    case "stubGlobal":
      return arguments.count > 1 && isText("window", arguments[0]) && isNothing(arguments[1])
    default: return false
    }
  }

  /// A property descriptor whose value is nothing.
  private func describesNothing(_ value: ValueID) -> Bool {
    guard case .object(let properties) = values[bare(value)] else { return false }
    return properties.contains { property in
      guard case .name(let name) = property.key else { return false }
      switch name {
      case "value": return isNothing(property.value)
      case "get":
        guard case .function(let getter) = values[bare(property.value)] else { return false }
        return functions[getter].returns.allSatisfy { isNothing($0) }
      default: return false
      }
    }
  }

  private func isText(_ text: String, _ value: ValueID) -> Bool {
    if case .string(text) = values[value] { true } else { false }
  }

  /// Whether an object says what a bundler replaces: the value of `define`, or what a plugin that
  /// does the same is given. A definition for the server's own bundle does not count.
  func isBundlerDefinition(_ object: ValueID) -> Bool {
    var current = object
    var isDefinition = false
    while let parent = parent(of: current) {
      switch values[parent] {
      case .object(let properties):
        guard let property = properties.first(where: { $0.value == current }),
          case .name(let name) = property.key
        else { return false }
        if name == "ssr" || name == "defineServer" { return false }
        if ["define", "globalVars", "values"].contains(name) { isDefinition = true }
      case .call(let call):
        let name = calleeText(call)
        if ["DefinePlugin", "replace"].contains(name) { isDefinition = true }
      default: break
      }
      current = parent
    }
    return isDefinition
  }

  private func calleeText(_ call: Call) -> String {
    switch values[call.callee] {
    case .member(_, let name), .global(let name): name
    case .binding(let binding): bindings[binding].name
    default: ""
    }
  }
}
