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
}
