import Flow
import Program
import Source

/// Finds code that gets at the SDK's signing behind its constructor, where the guard stands.
struct ModeSwitches {
  let flow: Flow
  let program: FileProgram

  /// `behest.config.mode = "sign"`, `AuthModule.prototype.signLocally.call(…)`.
  func all() -> [ValueID] { switches() + merges() + prototypes() }

  private func switches() -> [ValueID] {
    program.memberWrites.compactMap { write in
      guard case .member(let base, "mode") = program.values[program.bare(write.target)],
        flow.constantText(Site(program.file, write.value)) == "sign", isOfClient(base)
      else { return nil }
      return write.target
    }
  }

  /// `Object.assign(behest.config, { mode: "sign" })`
  private func merges() -> [ValueID] {
    program.values.ids.compactMap { id in
      guard case .call(let call) = program.values[id], call.arguments.count > 1,
        case .member(let base, "assign") = program.values[program.bare(call.callee)],
        case .global("Object") = program.values[program.bare(base)]
      else { return nil }
      let target = program.bare(call.arguments[0].value)
      let isSwitch = call.arguments.dropFirst().contains { argument in
        flow.origins(of: Site(program.file, argument.value), member: "mode").contains { origin in
          if case .literal(.string("sign")) = origin.label { true } else { false }
        }
      }
      return isSwitch && isOfClient(target) ? target : nil
    }
  }

  /// Whether a value is a part of the SDK's client.
  private func isOfClient(_ value: ValueID) -> Bool {
    var current = program.bare(value)
    while case .member(let base, _) = program.values[current] {
      current = program.bare(base)
      let facts = flow.facts(of: Site(program.file, current), member: "config")
      if facts.contains(where: \.isEnvironment) { return true }
    }
    return false
  }

  private func prototypes() -> [ValueID] {
    program.values.ids.filter { id in
      guard case .member(let base, "prototype") = program.values[id],
        case .binding(let binding) = program.values[program.bare(base)],
        case .imported(let index) = program.bindings[binding].kind,
        case .named("AuthModule") = program.imports[index].imported
      else { return false }
      return program.imports[index].specifier.hasPrefix("@behest/client-ts")
    }
  }
}
