import Program
import Source

/// Schemas: which members of what they parse are left.
extension Tracer {
  /// Whether a call parses with a schema of an object that does not name a member, and so drops it.
  func isDropped(
    _ name: String, by call: Call, _ program: FileProgram, _ context: CallContext
  ) -> Bool {
    let receiver = program.receiver(of: call)
    return ([receiver] + call.arguments.map(\.value)).compactMap { $0 }.contains { value in
      switch program.values[program.bare(value)] {
      case .binding, .call, .member: break
      default: return false
      }
      let sites = trace(program, value, .empty, context).sites
      return !sites.isEmpty && sites.allSatisfy { drops(name, $0) }
    }
  }

  private func drops(_ name: String, _ site: Site) -> Bool {
    guard let program = workspace.program(of: site.file) else { return false }
    var current = site.value
    for _ in 0..<16 {
      guard case .call(let call) = program.values[program.bare(current)],
        !Self.widening.contains(program.calleeName(call))
      else { return false }
      for case .objectSchema(_, let key) in graph.facts(
        at: trace(program, call.callee, .empty, .unknown).states)
      {
        return lacks(name, key, call, Site(site.file, current), program)
      }
      guard let receiver = program.receiver(of: call) else { return false }
      current = receiver
    }
    return false
  }

  /// Methods of a schema whose result may keep other members.
  private static let widening: Set<String> = [
    "passthrough", "loose", "catchall", "extend", "safeExtend", "merge", "and", "or", "augment",
    "transform", "pipe", "preprocess",
  ]

  private func lacks(
    _ name: String, _ key: ArgumentKey, _ call: Call, _ site: Site, _ program: FileProgram
  ) -> Bool {
    guard
      let index = call.arguments.indices.first(where: {
        place(of: $0, in: call, at: site).matches(key)
      }),
      case .object(let properties) = program.values[program.bare(call.arguments[index].value)]
    else { return false }
    return properties.allSatisfy { property in
      if case .name(let own) = property.key { own != name } else { false }
    }
  }
}
