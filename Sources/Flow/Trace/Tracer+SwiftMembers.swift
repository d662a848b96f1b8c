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
      owner.types.ids.filter { owner.types[$0].name == name }
        .map { (TypeSite(file: owner.file, type: $0), owner) }
    }
  }

  /// The instance that an extension's `self` is: of the type that it extends, where the project
  /// declares that.
  func extendedInstance(
    _ type: TypeSite, _ program: FileProgram, _ path: StepList
  ) -> Answer {
    let (site, owner) = extended(type, program)
    return instance(of: site, createdBy: nil, owner, path)
  }

  /// The type that an extension extends, where the project declares it; other types as they are.
  func extended(_ type: TypeSite, _ program: FileProgram) -> (TypeSite, FileProgram) {
    let declared = program.types[type.type]
    guard declared.kind == .extension, let name = declared.name,
      let found = projectType(named: name, program)
    else { return (type, program) }
    return found
  }

  /// The only type of a Swift module that conforms to a protocol; nil where there are several.
  func implementation(
    of name: String, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    var found: (TypeSite, FileProgram)?
    let files = workspace.moduleFiles(of: program.file, mentioning: name)
    for file in [program.file] + files.filter({ $0 != program.file }) {
      guard let other = workspace.program(of: file) else { continue }
      for id in other.types.ids
      where other.types[id].kind != .interface
        && other.types[id].conformances.contains(where: { $0.name == name })
      {
        guard found == nil else { return nil }
        found = extended(TypeSite(file: file, type: id), other)
      }
    }
    return found
  }
}
