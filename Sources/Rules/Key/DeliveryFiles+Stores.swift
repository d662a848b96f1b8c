import Flow
import Program
import Source

/// The key in places that live as long as a request or an application: what one file puts there, any
/// other may send.
extension DeliveryFiles {
  /// A name under which a file keeps the key in an object that it did not make, with that of the
  /// object where it has one.
  struct StoredName {
    let name: String
    let place: String?
  }

  /// The files of the same application that say the names, or hand on the place as a whole:
  /// `locals.gatewayKey`, `{ ...locals }`.
  func users(of stored: [StoredName], in program: FileProgram) -> [FileID] {
    var seen: Set<FileID> = [program.file]
    return stored.flatMap { stored in
      [".\(stored.name)", "\"\(stored.name)\"", "'\(stored.name)'"]
        + (stored.place.map { ["...\($0)", "{ \($0) }"] } ?? [])
    }.flatMap { flow.workspace.scripts(near: program.file, containing: $0) }
      .filter { seen.insert($0).inserted }
  }

  func storedNames(_ program: FileProgram) -> [StoredName] {
    let held = HeldKey(flow: flow)
    let members = program.memberWrites.compactMap { write -> StoredName? in
      guard case .member(let base, let name) = program.values[write.target],
        flow.isStore(Site(program.file, base)), held.isIn(Site(program.file, write.value))
      else { return nil }
      let place = program.lastName(of: base)
      return StoredName(name: name, place: place.isEmpty ? nil : place)
    }
    let entries = program.values.ids.compactMap { id -> StoredName? in
      guard case .call(let call) = program.values[id], call.arguments.count == 2,
        flow.keepsEntries(program.lastName(of: call.callee)),
        case .string(let name) = program.values[program.bare(call.arguments[0].value)],
        held.isWithin(Site(program.file, call.arguments[1].value))
      else { return nil }
      return StoredName(name: name, place: nil)
    }
    return members + entries
  }

  /// The files of components that a file's markup gives the key to: those on the server pass it on.
  func components(givenKeyIn program: FileProgram) -> [FileID] {
    let held = HeldKey(flow: flow)
    return program.values.ids.flatMap { id -> [FileID] in
      guard case .markup(let markup) = program.values[id], let component = markup.component,
        markup.attributes.contains(where: { held.isIn(Site(program.file, $0.value)) })
      else { return [] }
      return flow.nearFunctions(of: Site(program.file, component)).map(\.file)
        .filter { $0 != program.file }
    }
  }

  /// Whether a file writes names of the key out in a list, by which it may be read:
  /// `["BEHEST_KEY"].map((name) => process.env[name])`.
  func listsNames(_ program: FileProgram) -> Bool {
    program.values.ids.contains { program.namesKeys($0) }
  }
}

extension FileProgram {
  /// Whether a value is a list with a name of the key in it.
  func namesKeys(_ value: ValueID) -> Bool {
    var value = bare(value)
    if case .binding(let binding) = values[value], case .constant = bindings[binding].kind,
      let write = writes(of: binding).first, case .value(let source) = write.source
    {
      value = bare(source)
    }
    guard case .array(let elements) = values[value] else { return false }
    return elements.contains { element in
      guard case .string(let text) = values[bare(element.value)], KeyName.mayMatter(text) else {
        return false
      }
      let name = KeyName(text)
      return name.isServersSecret
    }
  }
}
