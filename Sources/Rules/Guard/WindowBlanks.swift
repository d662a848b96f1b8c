import Flow
import Program
import Source

/// Finds what takes `window` away in a file: `delete globalThis.window`, `globalThis.window =
/// undefined`, `Object.defineProperty(globalThis, "window", { value: undefined })` and their like.
struct WindowBlanks {
  let flow: Flow
  let program: FileProgram

  /// In the order of the file.
  func all() -> [ValueID] {
    program.values.ids.filter { id in
      switch program.values[id] {
      case .unary(.delete, let target): isWindow(target)
      case .assignment(let target?, let value): isWindow(target) && isNothing(value)
      case .assignment(nil, let value): isNothing(value) && assignsWindow(id)
      case .call(let call): blanks(call, id)
      default: false
      }
    }
  }

  // MARK: what is taken away

  /// `window` as a member of the global object.
  private func isWindow(_ value: ValueID) -> Bool {
    switch program.values[program.bare(value)] {
    case .member(let base, "window"): isGlobalObject(base)
    case .element(let base, let key): isGlobalObject(base) && isWindowName(key)
    case .global("window"): true
    default: false
    }
  }

  private func isGlobalObject(_ value: ValueID) -> Bool {
    switch program.values[program.bare(value)] {
    case .global(let name): return ["globalThis", "global", "self", "window"].contains(name)
    case .binding(let binding):
      // `const host = globalThis as any`.
      let writes = program.writes(of: binding)
      guard writes.count == 1, writes[0].path.isEmpty, case .value(let source) = writes[0].source
      else { return false }
      return source != value && isGlobalObject(source)
    // `typeof globalThis !== "undefined" ? globalThis : self`.
    case .conditional(_, let left, let right), .choice(_, let left, let right):
      return isGlobalObject(left) && isGlobalObject(right)
    default: return false
    }
  }

  private func isWindowName(_ value: ValueID) -> Bool {
    flow.constantText(Site(program.file, value)) == "window"
  }

  /// `window = undefined`: a name that no scope of the file declares has no value of its own.
  private func assignsWindow(_ assignment: ValueID) -> Bool {
    guard let file = flow.workspace.source(of: program.file) else { return false }
    let text = file.text(program.range(of: assignment))
    return text.hasPrefix("window ") || text.hasPrefix("window=")
  }

  // MARK: with what

  private func isNothing(_ value: ValueID) -> Bool {
    switch program.values[program.bare(value)] {
    case .null, .undefined, .unary(.void, _): true
    default: false
    }
  }

  private func blanks(_ call: Call, _ id: ValueID) -> Bool {
    guard case .member(let base, let name) = program.values[program.bare(call.callee)] else {
      return false
    }
    let arguments = call.arguments.map(\.value)
    guard arguments.count > 1 else { return false }
    let isOnWindow = isGlobalObject(arguments[0]) && isWindowName(arguments[1])
    switch name {
    case "__defineGetter__":
      return isGlobalObject(base) && isWindowName(arguments[0]) && returnsNothing(arguments[1])
    case "deleteProperty": return isOnWindow
    case "set": return arguments.count > 2 && isOnWindow && isNothing(arguments[2])
    case "defineProperty":
      return arguments.count > 2 && isOnWindow && describesNothing(arguments[2])
    case "defineProperties", "assign": return isGlobalObject(arguments[0]) && sets(arguments[1])
    case "stubGlobal": return isWindowName(arguments[0]) && isNothing(arguments[1])
    case "stub", "spyOn", "replaceProperty": return isOnWindow && givesNothing(id, arguments)
    default: return false
    }
  }

  /// An object with a `window` that is nothing.
  private func sets(_ value: ValueID) -> Bool {
    guard case .object(let properties) = program.values[program.bare(value)] else { return false }
    return properties.contains { property in
      guard case .name("window") = property.key else { return false }
      return isNothing(property.value) || describesNothing(property.value)
    }
  }

  /// A property descriptor whose value is nothing.
  private func describesNothing(_ value: ValueID) -> Bool {
    guard case .object(let properties) = program.values[program.bare(value)] else { return false }
    return properties.contains { property in
      guard case .name(let name) = property.key else { return false }
      switch name {
      case "value": return isNothing(property.value)
      case "get": return returnsNothing(property.value)
      default: return false
      }
    }
  }

  private func returnsNothing(_ value: ValueID) -> Bool {
    guard case .function(let function) = program.values[program.bare(value)] else { return false }
    return program.functions[function].returns.allSatisfy { isNothing($0) }
  }

  /// `stub(globalThis, "window").value(undefined)`, `spyOn(…).mockReturnValue(undefined)`.
  private func givesNothing(_ call: ValueID, _ arguments: [ValueID]) -> Bool {
    if arguments.count > 2, isNothing(arguments[2]) { return true }
    guard let member = program.parent(of: call), let next = program.parent(of: member),
      case .member(_, let name) = program.values[member],
      case .call(let then) = program.values[next], let given = then.arguments.first?.value
    else { return false }
    switch name {
    case "value", "mockReturnValue", "returns": return isNothing(given)
    case "get", "mockImplementation", "callsFake": return returnsNothing(given)
    default: return false
    }
  }
}

extension FileProgram {
  /// Whether an object says what a bundler replaces: the value of `define`, or what a plugin that
  /// does the same is given. A definition for the server's own bundle does not count.
  func isBundlerDefinition(_ object: ValueID) -> Bool {
    var current = object
    var isDefinition = false
    while let parent = parent(of: current) {
      switch values[parent] {
      case .object(let properties):
        if isForServer(properties) { return false }
        if let property = properties.first(where: { $0.value == current }),
          case .name(let name) = property.key
        {
          if name == "ssr" || name == "defineServer" { return false }
          if ["define", "globalVars", "values"].contains(name) { isDefinition = true }
        }
      case .call(let call):
        if ["DefinePlugin", "replace"].contains(lastName(of: call.callee)) { isDefinition = true }
      default: break
      }
      current = parent
    }
    return isDefinition
  }

  private func isForServer(_ properties: [Property]) -> Bool {
    properties.contains { property in
      guard case .name(let name) = property.key, name == "target" || name == "platform",
        case .string(let text) = values[bare(property.value)]
      else { return false }
      return InliningCall.serverTargets.contains(text)
    }
  }
}
