import Program
import Source

/// Types: which members of what has one are left.
extension Tracer {
  /// An answer for a member of what has a declared type, without what the type says is not there.
  func within(
    _ type: TypeReference?, _ answer: Answer, _ path: StepList, _ program: FileProgram,
    at place: SourceRange, _ spelling: String
  ) -> Answer {
    guard let type else { return answer }
    if answer.origins.contains(where: \.label.isClient), isLeftOut(path, of: type, program) {
      return withoutClient(answer, at: place, spelling)
    }
    guard program.language != .swift, case .member(let name) = steps.first(path),
      steps.rest(path).isEmpty, answer.origins.contains(where: \.isLeftOut),
      requires(name, type, program, depth: 8)
    else { return answer }
    // The compiler refuses callers that leave it out; an object that lacks it went elsewhere.
    var result = answer
    result.origins.removeAll(where: \.isLeftOut)
    guard result.origins.isEmpty, !result.isHeld else { return result }
    return result.merged(with: .origin(Origin(.unknown(name), at: place, spelling: spelling)))
  }

  /// An answer for a member that a type says is not there.
  func withoutClient(_ answer: Answer, at place: SourceRange, _ spelling: String) -> Answer {
    var result = answer
    result.origins.removeAll { $0.label.isClient }
    guard result.origins.isEmpty else { return result }
    return result.merged(with: .origin(Origin(.absent, at: place, spelling: spelling)))
  }

  /// Whether a way leads to a member that objects of a type, or what they hold, do not have.
  func isLeftOut(
    _ path: StepList, of type: TypeReference, _ program: FileProgram, depth: Int = 6
  ) -> Bool {
    guard depth > 0, let step = steps.first(path) else { return false }
    let rest = steps.rest(path)
    if case .member(let name) = step {
      if lacks(name, type, program, depth: 8) { return true }
      if let (inner, owner) = memberType(name, of: type, program),
        isLeftOut(rest, of: inner, owner, depth: depth - 1)
      {
        return true
      }
    }
    // `Request<{}, {}, Body>`: a type argument says what the body is.
    var states = typeStates(of: type, program)
    var current = path
    while let step = steps.first(current), !states.isEmpty {
      states = graph.step(states, step)
      current = steps.rest(current)
      if case .member(let name) = steps.first(current),
        let (inner, owner) = typeGiven(by: type.arguments, at: states, program),
        lacks(name, inner, owner, depth: 8)
      {
        return true
      }
    }
    // `type MintRequest = Request<{}, {}, Body>`
    guard let (site, owner) = projectType(type, program) else { return false }
    let declared = owner.types[site.type]
    guard owner.language != .swift, declared.members.isEmpty, declared.conformances.count == 1
    else { return false }
    return isLeftOut(path, of: declared.conformances[0], owner, depth: depth - 1)
  }

  /// The type that some type arguments give to a value in some states.
  func typeGiven(
    by arguments: [TypeReference], at states: [APIGraph.State], _ program: FileProgram
  ) -> (type: TypeReference, program: FileProgram)? {
    guard !arguments.isEmpty else { return nil }
    for case .typed(_, let index, let members) in graph.facts(at: states)
    where arguments.indices.contains(index) {
      var found = (type: arguments[index], program: program)
      for name in members {
        guard let inner = memberType(name, of: found.type, found.program) else { return nil }
        found = inner
      }
      return found
    }
    return nil
  }

  /// The type of a member of a type that is written out here or declared by the project.
  private func memberType(
    _ name: String, of type: TypeReference, _ program: FileProgram
  ) -> (type: TypeReference, program: FileProgram)? {
    let declared: TypeDeclaration
    let owner: FileProgram
    if let inline = type.inline {
      declared = program.types[inline]
      owner = program
    } else if program.language != .swift, let (site, other) = projectType(type, program) {
      declared = other.types[site.type]
      owner = other
    } else {
      return nil
    }
    guard let member = declared.members.first(where: { $0.name == name && !$0.isStatic }),
      let inner = member.type
    else { return nil }
    return (inner, owner)
  }

  /// Whether objects of a type are known to have no member of a name.
  func lacks(
    _ name: String, _ type: TypeReference, _ program: FileProgram, depth: Int
  ) -> Bool {
    guard depth > 0 else { return false }
    if let inline = type.inline { return lacks(name, inline, program, depth: depth) }
    let simple = type.name.split(separator: ".").last.map(String.init) ?? ""
    if simple == "Pick" || simple == "Omit", type.arguments.count == 2,
      !type.arguments[1].texts.isEmpty,
      type.arguments[1].texts.contains(name) == (simple == "Omit")
    {
      return true
    }
    if simple == "Record", let key = type.arguments.first, !key.texts.isEmpty {
      return !key.texts.contains(name)
    }
    if Self.wrappingTypes.contains(simple), let inner = type.arguments.first {
      return lacks(name, inner, program, depth: depth - 1)
    }
    if let schemas = schema(of: type, program) {
      return !schemas.isEmpty
        && schemas.allSatisfy { site in
          guard let owner = workspace.program(of: site.file) else { return false }
          return lacks(name, site.value, owner, parsing: nil, depth: Self.schemaDepthLimit)
        }
    }
    // A type of the file itself or of an import, and none that a namespace adds to.
    guard program.language != .swift, program.topLevel[type.name] != nil,
      let (site, owner) = projectType(type, program)
    else { return false }
    let own = owner.types[site.type].name
    return owner.types.ids.allSatisfy { id in
      owner.types[id].name != own || lacks(name, id, owner, depth: depth)
    }
  }

  /// Where the schema is made that a type is read off, `z.infer<typeof Schema>`; nil for other types.
  func schema(of type: TypeReference, _ program: FileProgram) -> [Site]? {
    let simple = type.name.split(separator: ".").last.map(String.init) ?? ""
    guard Self.schemaTypes.contains(simple), let inner = type.arguments.first,
      inner.name.hasPrefix("typeof ")
    else { return nil }
    let name = inner.name.dropFirst("typeof ".count).trimmingSpaces
    guard let binding = program.topLevel[name] else { return [] }
    return variableAnywhere(binding, program, .empty, .unknown).sites
  }

  private func lacks(
    _ name: String, _ type: TypeID, _ program: FileProgram, depth: Int
  ) -> Bool {
    let declared = program.types[type]
    guard !declared.isOpen, declared.kind != .enumeration,
      !(declared.members.isEmpty && declared.conformances.isEmpty),
      !declared.members.contains(where: { $0.name == name })
    else { return false }
    if let superclass = declared.superclass {
      guard case .binding(let binding) = program.values[program.bare(superclass)],
        lacks(
          name, TypeReference(name: program.bindings[binding].name), program, depth: depth - 1)
      else { return false }
    }
    return declared.conformances.allSatisfy { lacks(name, $0, program, depth: depth - 1) }
  }

  /// Types that have no members but those of their first argument.
  private static let wrappingTypes: Set<String> = [
    "Partial", "Required", "Readonly", "NonNullable", "Promise", "Awaited", "Pick", "Omit",
  ]

  /// Types that say what a schema leaves.
  private static let schemaTypes: Set<String> = ["infer", "output", "InferOutput", "Infer"]
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
