import Program
import Source

/// Members that the compiler of TypeScript does not let anybody leave out.
extension Tracer {
  /// Whether every object of a type has a member of a name.
  func requires(
    _ name: String, _ type: TypeReference, _ program: FileProgram, depth: Int
  ) -> Bool {
    guard depth > 0 else { return false }
    if let inline = type.inline { return requires(name, program.types[inline], program, depth) }
    let simple = type.name.split(separator: ".").last.map(String.init) ?? ""
    if Self.keepingTypes.contains(simple), let inner = type.arguments.first {
      return requires(name, inner, program, depth: depth - 1)
    }
    if let schema = schema(of: type, program) { return requires(name, schema) }
    guard program.topLevel[type.name] != nil, let (site, owner) = projectType(type, program) else {
      return false
    }
    return requires(name, owner.types[site.type], owner, depth)
  }

  private func requires(
    _ name: String, _ declared: TypeDeclaration, _ program: FileProgram, _ depth: Int
  ) -> Bool {
    declared.members.contains { $0.name == name && $0.isRequired }
      || declared.conformances.contains { requires(name, $0, program, depth: depth - 1) }
  }

  /// Types that have the members of their first argument as they are.
  private static let keepingTypes: Set<String> = [
    "Required", "Readonly", "NonNullable", "Promise", "Awaited",
  ]

  /// Whether a schema is one of objects, each with a member: `z.object({ userId: z.string() })`.
  private func requires(_ name: String, _ schemas: [Site]) -> Bool {
    !schemas.isEmpty
      && schemas.allSatisfy { site in
        guard let program = workspace.program(of: site.file),
          case .call(let call) = program.values[program.bare(site.value)],
          Self.objectSchemas.contains(program.calleeName(call)),
          let shape = call.arguments.first,
          case .object(let properties) = program.values[program.bare(shape.value)],
          let entry = properties.first(where: { property in
            if case .name(name) = property.key { true } else { false }
          })
        else { return false }
        return isRequired(entry.value, program)
      }
  }

  private static let objectSchemas: Set<String> = ["object", "strictObject", "looseObject"]
  /// Calls in a member's schema that let it be left out, or be anything.
  private static let opening: Set<String> = [
    "optional", "nullish", "nullable", "default", "catch", "prefault", "any", "unknown", "union",
    "preprocess", "transform", "pipe", "undefined", "null",
  ]

  /// Whether a member's schema, a chain of calls, opens it nowhere.
  private func isRequired(_ schema: ValueID, _ program: FileProgram) -> Bool {
    var current = program.bare(schema)
    while case .call(let call) = program.values[current] {
      guard case .member(let base, let name) = program.values[program.bare(call.callee)],
        !Self.opening.contains(name)
      else { return false }
      current = program.bare(base)
    }
    if case .binding = program.values[current], current != program.bare(schema) { return true }
    return false
  }
}
