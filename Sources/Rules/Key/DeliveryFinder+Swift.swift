import Flow
import Program
import Source

/// Swift's files see one another without imports: who may get the key is told by the names under
/// which a file keeps it.
extension DeliveryFinder {
  /// The files that mention a declaration in which a file reads the key, or gets it from another.
  func swiftUsers(of program: FileProgram) -> [FileID] {
    var names: [String] = []
    for place in keyPlaces(in: program) {
      for name in declared(around: place, program) where !names.contains(name) {
        names.append(name)
      }
    }
    return names.flatMap { name in
      flow.workspace.moduleFiles(of: program.file, mentioning: name)
        .filter { $0 != program.file }
    }
  }

  private func keyPlaces(in program: FileProgram) -> [ByteRange] {
    let reads = NameUseFinder(flow: flow, program: program).uses()
      .filter { $0.name.publicPrefix == nil }.map(\.place.bytes)
    if !reads.isEmpty { return reads }
    // `let key = Settings.key`: what another file has read.
    return program.values.ids.filter { id in
      guard case .member = program.values[id],
        program.parent(of: id).map({ parent in
          if case .member = program.values[parent] { false } else { true }
        }) ?? true
      else { return false }
      return HeldKey(flow: flow).isIn(Site(program.file, id))
    }.map { program.range(of: $0) }
  }

  /// The names of the declarations around a place: of types and their members, of functions and of
  /// the file's own variables.
  private func declared(around place: ByteRange, _ program: FileProgram) -> [String] {
    var names: [String] = []
    for type in program.types.elements where type.range.contains(place) {
      names += (type.name ?? "").split(separator: ".").last.map { [String($0)] } ?? []
      names += type.members.filter { $0.range.contains(place) }.map(\.name)
    }
    for function in program.functions.elements where function.range.contains(place) {
      names += function.name.map { [$0] } ?? []
    }
    for write in program.writes
    where program.bindings[write.binding].function == FileProgram.fileFunction {
      guard case .value(let source) = write.source, program.range(of: source).contains(place) else {
        continue
      }
      names.append(program.bindings[write.binding].name)
    }
    // `init` and the file's own function have no name that others mention.
    return names.filter { !$0.isEmpty && $0 != "init" }
  }
}
