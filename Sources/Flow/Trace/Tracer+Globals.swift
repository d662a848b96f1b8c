import Program
import Source

extension Tracer {
  /// Answers for a name that no scope of the file declares.
  func global(
    _ name: String, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    let root = Root(place: program.place(of: value), spelling: name)
    if name == "globalThis" || name == "window" || name == "global" || name == "self",
      case .member(let member) = steps.first(path)
    {
      let states = graph.states(of: .global(member))
      if !states.isEmpty { return run(states, steps.rest(path), root) }
      return globalMember(member, program, value, steps.rest(path), context)
    }
    if program.language == .swift,
      let answer = swiftName(name, program, value, path, context)
    {
      return answer
    }
    if name == "exports" || name == "module" {
      return ownExport(name, program, value, path, context)
    }
    let answer = known(as: .global(name), path, root)
    if !answer.isKnown, program.language != .swift,
      let added = autoImports.export(named: name, in: program.file)
    {
      var visited: Set<FileID> = []
      if let answer = export(added.name, of: added.file, path, context, &visited) { return answer }
    }
    if answer.isKnown || graph.states(of: .named(name)).isEmpty { return answer }
    let named = known(as: .named(name), path, root)
    return named.isKnown ? named : answer
  }

  /// `globalThis.behest`: what this file writes to it.
  private func globalMember(
    _ name: String, _ program: FileProgram, _ value: ValueID, _ rest: StepList,
    _ context: CallContext
  ) -> Answer {
    var result = Answer()
    for write in program.memberWrites {
      guard case .member(let base, name) = program.values[write.target],
        case .global = program.values[program.bare(base)]
      else { continue }
      result.merge(trace(program, write.value, rest, context))
    }
    return result.isKnown ? result : unknown(program, value, name)
  }

  /// `exports.helper()` and `module.exports.helper()` within the file itself.
  private func ownExport(
    _ name: String, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    var wanted = path
    if name == "module" {
      guard steps.first(wanted) == .member("exports") else {
        return unknown(program, value, name)
      }
      wanted = steps.rest(wanted)
    }
    guard case .member(let member) = steps.first(wanted) else {
      return unknown(program, value, name)
    }
    var visited: Set<FileID> = []
    return export(member, of: program.file, steps.rest(wanted), context, &visited)
      ?? unknown(program, value, name)
  }

  /// A Swift name of the enclosing type, of the file's module, or of a framework.
  private func swiftName(
    _ name: String, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer? {
    if let owner = owner(of: program.function(around: value), program),
      hasMember(name, program.types[owner], program)
    {
      return this(program, value, steps.prepend(.member(name), to: path), context)
    }
    if let binding = program.topLevel[name] {
      return variableAnywhere(binding, program, path, context)
    }
    if let (site, owner) = typeAround(value, named: name, program) {
      return type(site, owner, path, context)
    }
    for file in workspace.moduleFiles(of: program.file, mentioning: name) where file != program.file
    {
      guard let other = workspace.program(of: file), let binding = other.topLevel[name] else {
        continue
      }
      return variableAnywhere(binding, other, path, context)
    }
    if case .member(let member) = steps.first(path) {
      if let (site, owner) = staticExtension(of: name, declaring: member, program) {
        return type(site, owner, path, context)
      }
      // `Request.Services(…)`, where somebody else declares `Request`.
      if member.first?.isUppercase == true, name.first?.isUppercase == true,
        let (site, owner) = projectType(named: "\(name).\(member)", program)
      {
        return type(site, owner, steps.rest(path), context)
      }
    }
    if let owner = owner(of: program.function(around: value), program),
      isOfFramework(program.types[owner]), name.first?.isUppercase != true
    {
      // A member of the framework's type that the extension extends or the type conforms to.
      let answer = this(program, value, steps.prepend(.member(name), to: path), context)
      if answer.isKnown { return answer }
    }
    // `App.mint(…)`: the module's own name before one of its names.
    guard case .member(let member) = steps.first(path), workspace.isSwiftModule(name) else {
      return nil
    }
    return swiftName(member, program, value, steps.rest(path), context)
  }

  /// A type that is nested in one whose declaration or extension a name stands in, perhaps by an
  /// extension in another file; or, as `Request.Services` is, in somebody else's.
  private func typeAround(
    _ value: ValueID, named name: String, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    guard name.first?.isUppercase == true,
      let owner = owner(of: program.function(around: value), program),
      let scope = program.types[owner].name,
      let found = projectType(
        named: name, within: scope, program),
      // Types by themselves are found by their bindings.
      found.1.types[found.0.type].name != name
    else { return nil }
    return found
  }

  /// The extension of somebody else's type that declares a static member: `JSONEncoder.gateway`.
  private func staticExtension(
    of name: String, declaring member: String, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    guard name.first?.isUppercase == true else { return nil }
    var seen: Set<FileID> = []
    let files = [program.file] + workspace.moduleFiles(of: program.file, mentioning: member)
    for file in files where seen.insert(file).inserted {
      guard let owner = workspace.program(of: file) else { continue }
      for id in index(owner).declarations[name] ?? []
      where owner.types[id].kind == .extension
        && owner.types[id].members.contains(where: { $0.name == member && $0.isStatic })
      {
        return (TypeSite(file: file, type: id), owner)
      }
    }
    return nil
  }

  private func isOfFramework(_ type: TypeDeclaration) -> Bool {
    if type.kind == .extension, let name = type.name, graph.typeRoots[name] != nil { return true }
    return type.conformances.contains { graph.typeRoots[$0.name] != nil }
  }

  private func hasMember(
    _ name: String, _ type: TypeDeclaration, _ program: FileProgram
  ) -> Bool {
    if type.members.contains(where: { $0.name == name }) { return true }
    guard let typeName = type.name else { return false }
    return (index(program).declarations[typeName] ?? []).contains { other in
      program.types[other].members.contains { $0.name == name }
    }
  }
}
