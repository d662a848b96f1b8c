import Program
import Source

/// What decoding leaves of what the client sends: `decode(Body.self)` has the fields of `Body`.
extension Tracer {
  /// Whether steps ask for a field of a decoded structure that the structure does not declare.
  func isLeftOutByDecoding(_ path: StepList) -> Bool {
    var current = path
    while let step = steps.first(current) {
      current = steps.rest(current)
      guard case .result(let site, _, _) = step, case .member(let name) = steps.first(current),
        let (type, owner) = decodedType(site)
      else { continue }
      // `decode(Body.self).flatMap { … }`: a method of the future that it is in.
      switch steps.first(steps.rest(current)) {
      case .result, .argument: return false
      default: break
      }
      return declaresNothing(of: name, type, owner)
    }
    return false
  }

  /// The structure of the project that a call is given to decode.
  private func decodedType(_ site: Site) -> (TypeSite, FileProgram)? {
    guard let program = workspace.program(of: site.file), program.language == .swift,
      case .call(let call) = program.values[site.value]
    else { return nil }
    for argument in call.arguments {
      guard case .member(let base, "self") = program.values[program.bare(argument.value)] else {
        continue
      }
      return namedType(base, program)
    }
    return nil
  }

  private func declaresNothing(
    of name: String, _ type: TypeSite, _ program: FileProgram
  ) -> Bool {
    let declared = program.types[type.type]
    guard declared.kind == .structure, let typeName = declared.name,
      members(of: type, program)[name] == nil,
      swiftOwner(ofMember: name, isStatic: false, of: type, program) == nil
    else { return false }
    // A type that encodes itself may write anything; so may one with a member for any name.
    return (index(program).declarations[typeName] ?? []).allSatisfy { site in
      !program.types[site].attributes.contains("dynamicMemberLookup")
        && !program.types[site].members.contains { $0.name == "encode" && $0.kind == .method }
    } && encodings(as: name, by: declared, program).isEmpty
  }
}
