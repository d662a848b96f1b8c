import Program
import Source

/// Members that stand outside of a Swift type's own declaration: in an extension of it, in its base
/// class, in an extension of a protocol that it conforms to; in any file of the module.
extension Tracer {
  /// The type, or the extension or base of it, that declares a member; nil where none of the module
  /// does.
  func swiftOwner(
    ofMember name: String, isStatic: Bool, of type: TypeSite, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    guard program.language == .swift, let first = program.types[type.type].name else { return nil }
    let key = SwiftMemberKey(type: type, name: name, isStatic: isStatic)
    if let known = swiftOwners[key] {
      guard let known, let owner = workspace.program(of: known.file) else { return nil }
      return (known, owner)
    }
    let found = owner(ofMember: name, isStatic: isStatic, first, except: type, program)
    swiftOwners[key] = .some(found?.0)
    return found
  }

  private func owner(
    ofMember name: String, isStatic: Bool, _ first: String, except type: TypeSite,
    _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    var names = [first]
    var index = 0
    while index < names.count, names.count < Self.ancestorLimit {
      for (site, owner) in declarations(named: names[index], program) {
        let declared = owner.types[site.type]
        for conformance in declared.conformances where !names.contains(conformance.name) {
          names.append(conformance.name)
        }
        // What a protocol asks for is no answer; what its extension gives is.
        guard site != type, declared.kind != .interface else { continue }
        let isDeclared = declared.members.contains { member in
          member.name == name && member.isStatic == isStatic && member.kind != .constructor
        }
        if isDeclared { return (site, owner) }
      }
      index += 1
    }
    return nil
  }

  /// More bases and protocols than a type of real code has.
  private static let ancestorLimit = 40

  /// The declaration of a type and its extensions: in the same file, then in the module's others.
  private func declarations(
    named name: String, _ program: FileProgram
  ) -> [(TypeSite, FileProgram)] {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let others = workspace.moduleFiles(of: program.file, mentioning: last)
      .compactMap { workspace.program(of: $0) }
    return ([program] + others).flatMap { owner in
      (index(owner).declarations[name] ?? [])
        .map { (TypeSite(file: owner.file, type: $0), owner) }
    }
  }

  /// A type that is nested in another one, by its name there: `Body` of `Gateway.Body(…)`.
  func nestedType(
    _ name: String, in type: TypeSite, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    guard program.language == .swift, name.first?.isUppercase == true,
      let outer = program.types[type.type].name
    else { return nil }
    return projectType(named: "\(outer).\(name)", program)
  }

  /// The instance that an extension's `self` is: of the type that it extends, where the project
  /// declares that.
  func extendedInstance(
    _ type: TypeSite, _ program: FileProgram, _ path: StepList
  ) -> Answer {
    let (site, owner) = extended(type, program)
    return instance(of: site, createdBy: nil, owner, path)
  }

  /// Answers for the call of an instance of somebody else's type that an extension of the project's
  /// makes: `self { Gateway() }` in a container. Nil for other steps.
  func called(_ type: TypeSite, _ program: FileProgram, _ path: StepList) -> Answer? {
    let declared = program.types[type.type]
    guard case .result = steps.first(path), declared.kind == .extension, let name = declared.name,
      let roots = graph.typeRoots[name]
    else { return nil }
    return run(
      graph.closed(roots.map(\.state)), path,
      Root(place: SourceRange(program.file, declared.range), spelling: name))
  }

  /// A member that the project adds to a framework's type: `extension Request { var userID … }`.
  func extensionMember(
    of states: [APIGraph.State], _ path: StepList, _ root: Root
  ) -> Answer? {
    guard case .member(let name) = steps.first(path),
      let program = workspace.program(of: root.place.file), program.language == .swift
    else { return nil }
    let others = workspace.moduleFiles(of: program.file, mentioning: name)
    var seen: Set<FileID> = []
    for file in [program.file] + others where seen.insert(file).inserted {
      guard let owner = workspace.program(of: file) else { continue }
      for id in index(owner).extensionsByMember[name] ?? [] {
        guard let extended = owner.types[id].name, let roots = graph.typeRoots[extended],
          roots.contains(where: { states.contains($0.state) })
        else { continue }
        return instance(of: TypeSite(file: file, type: id), createdBy: nil, owner, path)
      }
    }
    return nil
  }

  /// What models know of the values that a field's wrapper gives it beside the one in the code:
  /// `@AppStorage("tier") var tier = 1`.
  func setByWrapper(
    of member: TypeDeclaration.Member, _ program: FileProgram, _ path: StepList
  ) -> Answer {
    guard program.language == .swift else { return Answer() }
    return member.decorators.reduce(into: Answer()) { result, decorator in
      let answer = trace(program, decorator, steps.prepend(.decorated, to: path), .unknown)
      for origin in answer.origins where !origin.label.isUnknown { result.merge(.origin(origin)) }
    }
  }

  /// Answers for a member that a framework's protocol or base class gives a type of the project. Nil
  /// where models know of none.
  func inheritedFromFramework(
    _ type: TypeDeclaration, _ program: FileProgram, _ path: StepList
  ) -> Answer? {
    // What the project itself declares under such a name, the framework's own sources for one, says
    // nothing more here, and would ask for its conforming types again.
    for conformance in type.conformances
    where graph.typeRoots[conformance.name] != nil
      && projectType(named: conformance.name, program) == nil
    {
      let answer = declared(
        conformance, program, nil, path, .unknown,
        at: SourceRange(program.file, type.range), spelling: conformance.name)
      if answer.isKnown { return answer }
    }
    return nil
  }

  /// Answers for what a property wrapper takes from a container that the project has extended:
  /// `@Dependency(\.minting) var minting`. Nil for other members.
  func injected(
    into member: TypeDeclaration.Member, _ program: FileProgram, _ path: StepList
  ) -> Answer? {
    guard program.language == .swift else { return nil }
    for decorator in member.decorators {
      guard case .call(let call) = program.values[decorator], let argument = call.arguments.first
      else { continue }
      guard case .implicitMember(let name) = program.values[argument.value],
        let answer = contained(name, program, path)
      else { continue }
      return answer
    }
    return nil
  }

  /// What a property gives that the project has added to some container.
  private func contained(
    _ name: String, _ program: FileProgram, _ path: StepList
  ) -> Answer? {
    let others = workspace.moduleFiles(of: program.file, mentioning: name)
    var seen: Set<FileID> = []
    for file in [program.file] + others where seen.insert(file).inserted {
      guard let owner = workspace.program(of: file) else { continue }
      for id in index(owner).extensionsByMember[name] ?? [] {
        let type = TypeSite(file: file, type: id)
        let answer = instance(
          of: type, createdBy: nil, owner, steps.prepend(.member(name), to: path))
        if answer.isKnown { return answer }
        // `var minter: Factory<any Minting>`: the wrapper gives what the factory makes.
        guard
          let made = owner.types[id].members.first(where: { $0.name == name })?.type?.arguments,
          made.count == 1
        else { continue }
        return declared(made[0], owner, nil, path, .unknown)
      }
    }
    return nil
  }

  /// The type that an extension extends, where the project declares it; other types as they are.
  func extended(_ type: TypeSite, _ program: FileProgram) -> (TypeSite, FileProgram) {
    let declared = program.types[type.type]
    guard declared.kind == .extension, let name = declared.name,
      let found = projectType(named: name, program)
    else { return (type, program) }
    return found
  }

  /// Whether a type is a structure that has only the initialiser which the compiler gives it.
  func hasMadeInitialiser(_ type: TypeSite, _ program: FileProgram) -> Bool {
    program.language == .swift && program.types[type.type].kind == .structure
      && !program.types[type.type].members.contains { $0.kind == .constructor }
  }

  /// What a field is given wherever its structure is made: the structure's own methods see that.
  func givenAnywhere(
    _ name: String, to type: TypeSite, _ program: FileProgram, _ rest: StepList
  ) -> Answer {
    guard hasMadeInitialiser(type, program) else { return Answer() }
    var result = Answer()
    for site in constructions(of: type, program) {
      guard let caller = workspace.program(of: site.file),
        case .call(let call) = caller.values[site.value],
        let argument = call.arguments.first(where: { $0.label == name })
      else { continue }
      result.merge(
        trace(caller, argument.value, rest, .unknown)
          .through(
            TraceStep(caller.place(of: argument.value), .kept(in: name)), before: places(of: rest)))
    }
    return result
  }

  /// The calls that make an instance of a Swift type.
  func constructions(of type: TypeSite, _ program: FileProgram) -> [Site] {
    if let known = constructionsByType[type] { return known }
    var found: [Site] = []
    if let name = program.types[type.type].name {
      let files = [program.file] + workspace.moduleFiles(of: program.file, mentioning: name)
      var seen: Set<FileID> = []
      for file in files where seen.insert(file).inserted {
        guard let caller = workspace.program(of: file) else { continue }
        var callees = index(caller).globals[name] ?? []
        if file == program.file {
          callees += (index(caller).bindingsOfType[type.type] ?? []).flatMap(caller.reads)
        }
        for callee in callees {
          guard found.count < Self.constructionLimit, let parent = caller.parent(of: callee),
            case .call(let call) = caller.values[parent], call.callee == callee
          else { continue }
          found.append(Site(file, parent))
        }
      }
    }
    constructionsByType[type] = found
    return found
  }

  /// A structure that is made in more places is a value like any other, not a service.
  private static let constructionLimit = 40

  /// The types of a Swift module that conform to a protocol; more than a few say nothing.
  func implementations(
    of name: String, _ program: FileProgram
  ) -> [(TypeSite, FileProgram)] {
    let key = SwiftTypeKey(module: workspace.module(of: program.file), name: name)
    let sites = conformers[key] ?? conformers(to: name, program)
    conformers[key] = sites
    return sites.compactMap { site in workspace.program(of: site.file).map { (site, $0) } }
  }

  private func conformers(to name: String, _ program: FileProgram) -> [TypeSite] {
    var found: [TypeSite] = []
    let files = workspace.moduleFiles(of: program.file, mentioning: name)
    for file in [program.file] + files.filter({ $0 != program.file }) {
      guard let other = workspace.program(of: file) else { continue }
      for id in other.types.ids
      where other.types[id].kind != .interface && other.types[id].kind != .alias
        && other.types[id].conformances.contains(where: { $0.name == name })
      {
        let (site, _) = extended(TypeSite(file: file, type: id), other)
        if !found.contains(site) { found.append(site) }
        guard found.count <= Self.implementationLimit else { return [] }
      }
    }
    return found
  }

  private static let implementationLimit = 6

  /// Answers for a value of which the only thing known is the protocol that it conforms to. Of
  /// several types the constants are left out: they are those of previews and of tests.
  func conforming(
    to name: String, _ program: FileProgram, _ path: StepList
  ) -> Answer? {
    let all = implementations(of: name, program)
    guard !all.isEmpty else { return nil }
    var result = all.reduce(into: Answer()) {
      $0.merge(instance(of: $1.0, createdBy: nil, $1.1, path))
    }
    if all.count > 1 {
      result.origins.removeAll { $0.label.isLiteral || $0.label == .absent }
    }
    return result
  }
}

/// A member of a Swift type.
struct SwiftMemberKey: Hashable {
  let type: TypeSite
  let name: String
  let isStatic: Bool
}
