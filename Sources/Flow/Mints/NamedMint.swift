import Program
import Source

/// Mints that are known by the name of what they are called on, for it cannot be followed: an
/// instance that a container injects, `c.get("behest")`, `request.server.app.behest`.
struct NamedMint {
  let flow: Flow

  /// What a call mints by the name of its receiver; nil where it is no mint, or may be none.
  func shape(of call: Call, in program: FileProgram) -> MintShape? {
    guard program.language != .swift else { return nil }
    var suffix: [String] = []
    var current = program.bare(call.callee)
    for _ in 0..<Self.lengthLimit {
      let names = names(of: current, program)
      for name in names where !suffix.isEmpty {
        guard let shape = shape(after: .named(name), suffix), isMade(call, by: shape, program),
          isOpen(current, program)
        else { continue }
        return shape
      }
      guard case .member(let base, let name) = program.values[current] else { break }
      suffix.insert(name, at: 0)
      current = program.bare(base)
    }
    // Whatever it is called on: `deps.assistant.auth.mint({ user_id: id })`.
    guard suffix.count > 2, let shape = shape(after: .named("*"), suffix.suffix(2)),
      namesUser(of: shape, call, program)
    else { return nil }
    return shape
  }

  private static let lengthLimit = 12

  /// What the code calls a value: `this.#behest`, `getBehest()`, `c.get("behest")`.
  private func names(of value: ValueID, _ program: FileProgram) -> [String] {
    switch program.values[value] {
    case .call(let call):
      let callee = program.calleeName(call)
      guard let argument = call.arguments.first,
        case .string(let text) = program.values[program.bare(argument.value)]
      else { return [callee] }
      return [callee, text]
    case .element(_, let key):
      guard case .string(let text) = program.values[program.bare(key)] else { return [] }
      return [text]
    default:
      return [String(program.closingName(of: value).drop { $0 == "#" || $0 == "_" })]
    }
  }

  private func shape(after root: APIPath.Root, _ names: [String]) -> MintShape? {
    var states = flow.graph.states(of: root)
    for name in names { states = flow.graph.step(states, .member(name)) }
    guard !states.isEmpty else { return nil }
    for case .mint(_, let shape) in flow.graph.factsOfCalls(states) where !shape.isSetting {
      return shape
    }
    return nil
  }

  /// Whether nothing is known of a value, so that its name may count.
  private func isOpen(_ value: ValueID, _ program: FileProgram) -> Bool {
    let site = Site(program.file, value)
    return flow.expressions(of: site).allSatisfy { $0 == site }
      && flow.functions(of: site).isEmpty
  }

  /// Whether the arguments do not speak against a mint: other clients that are called like the
  /// gateway have the methods of its data calls, and no user among their arguments.
  private func isMade(_ call: Call, by shape: MintShape, _ program: FileProgram) -> Bool {
    guard let argument = argument(of: shape, call) else { return true }
    guard case .object = program.values[program.bare(argument)] else { return shape.token == nil }
    return shape.token == nil || namesUser(of: shape, call, program)
  }

  private func namesUser(of shape: MintShape, _ call: Call, _ program: FileProgram) -> Bool {
    guard let argument = argument(of: shape, call),
      case .object(let properties) = program.values[program.bare(argument)]
    else { return false }
    let names = [shape.fields[.userID], shape.token].compactMap { $0?.members.last }
    return properties.contains { property in
      if case .name(let name) = property.key { names.contains(name) } else { false }
    }
  }

  private func argument(of shape: MintShape, _ call: Call) -> ValueID? {
    guard case .position(let index) = shape.fields[.userID]?.argument,
      call.arguments.indices.contains(index)
    else { return nil }
    return call.arguments[index].value
  }
}
