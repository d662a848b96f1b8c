package import Program
import Source

extension Flow {
  /// The members that a variable is certain to lack where it is read: each was deleted on every way
  /// there, and not written since.
  package func deletedMembers(of binding: BindingID, readAt value: ValueID, in program: FileProgram)
    -> Set<String>
  {
    var names: Set<String> = []
    for (path, mutation) in tracer.index(program).mutations(of: binding) {
      guard path.isEmpty, case .deleted(let name) = mutation.kind, !names.contains(name),
        lacks(name, binding, at: value, program)
      else { continue }
      names.insert(name)
    }
    return names
  }

  private func lacks(
    _ name: String, _ binding: BindingID, at value: ValueID, _ program: FileProgram
  ) -> Bool {
    let changes = changes(of: name, of: binding, program)
    guard var statement = program.statement(of: value) else { return false }
    var offset = program.range(of: value).lowerBound
    // Outwards from a function to the place where it is written, as deep as functions nest.
    while true {
      let function = program.statements[statement].function
      let own = changes.filter { program.statements[$0.statement].function == function }
      var reaching = Reaching(program, own.map { ($0.statement, $0.offset, $0.deletes, true) })
      let found = reaching.definitions(at: statement, offset: offset)
      if found.definitions.contains(false) { return false }
      if !found.mayBeInitial { return !found.definitions.isEmpty }
      guard function != program.bindings[binding].function,
        let outer = program.functions[function].parent
      else { return false }
      // A handler runs when the file has been loaded, whatever stands below it.
      if outer == FileProgram.fileFunction, isDeletedOnLoading(changes, program) { return true }
      guard let closure = program.value(of: function), let around = program.statement(of: closure)
      else { return false }
      statement = around
      offset = program.range(of: closure).lowerBound
    }
  }

  private struct MemberChange {
    let statement: StatementID
    let offset: Int
    /// Whether the member is gone after it, and not there anew.
    let deletes: Bool
  }

  /// What deletes a member of a variable, and what may give it a value, in the order of the file.
  private func changes(
    of name: String, of binding: BindingID, _ program: FileProgram
  ) -> [MemberChange] {
    let index = tracer.index(program)
    var changes: [MemberChange] = []
    for write in program.writes(of: binding) {
      guard let statement = write.statement else { continue }
      let end: Int =
        if case .value(let value) = write.source {
          program.range(of: value).upperBound
        } else {
          write.range.upperBound
        }
      changes.append(MemberChange(statement: statement, offset: end - 1, deletes: false))
    }
    for (path, write) in index.memberWrites(of: binding) where path.first == name {
      let end = program.range(of: write.value).upperBound
      changes.append(MemberChange(statement: write.statement, offset: end - 1, deletes: false))
    }
    for (path, mutation) in index.mutations(of: binding) where path.isEmpty {
      let end = program.range(of: mutation.value).upperBound
      switch mutation.kind {
      case .deleted(name):
        changes.append(
          MemberChange(statement: mutation.statement, offset: end - 1, deletes: true))
      case .deleted: continue
      case .assigned:
        changes.append(
          MemberChange(statement: mutation.statement, offset: end - 1, deletes: false))
      }
    }
    return changes.sorted { $0.offset < $1.offset }
  }

  /// Whether the file deletes a member at its top level, outside of every branch, and nothing there
  /// brings it back.
  private func isDeletedOnLoading(_ changes: [MemberChange], _ program: FileProgram) -> Bool {
    let last = changes.last { change in
      var statement = change.statement
      guard program.statements[statement].function == FileProgram.fileFunction else { return false }
      while let parent = program.statements[statement].parent {
        guard case .block = program.statements[parent].kind else { return false }
        statement = parent
      }
      return true
    }
    return last?.deletes ?? false
  }
}
