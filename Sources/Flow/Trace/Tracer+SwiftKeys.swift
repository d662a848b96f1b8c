import Program
import Source

/// How an encoder names the fields of what it writes.
enum KeyStyle: Hashable, Sendable {
  /// As the code names them.
  case verbatim
  /// `userID` as `user_id`.
  case snakeCase
}

/// The names that Swift's fields have in JSON: by their type's `CodingKeys`, by its `encode(to:)`, or
/// by the encoder.
extension Tracer {
  /// The fields of a type that are read under a name, or written under it where an encoder of that
  /// style writes; as their places in the declaration.
  func members(
    writtenAs name: String, of type: TypeSite, _ program: FileProgram, _ style: KeyStyle?
  ) -> [Int] {
    let places = members(of: type, program)
    let known = places[name] ?? []
    guard let style, program.language == .swift, !hasOwnKeys(program.types[type.type], program)
    else { return known }
    let members = program.types[type.type].members
    switch style {
    case .verbatim: return known.filter { members[$0].name == name }
    case .snakeCase:
      return members.indices.filter { index in
        let member = members[index]
        guard !member.isStatic else { return false }
        return member.name == name || (member.kind == .field && snakeCased(member.name) == name)
      }
    }
  }

  private func hasOwnKeys(_ type: TypeDeclaration, _ program: FileProgram) -> Bool {
    guard let name = type.name else { return false }
    return index(program).types["\(name).CodingKeys"] != nil
  }

  /// The steps as they are asked of what an encoder is given.
  func encoded(_ path: StepList, by style: KeyStyle?) -> StepList {
    guard let style, let step = steps.first(path), case .member = step else { return path }
    return steps.prepend(step, keys: style, to: steps.rest(path))
  }

  /// How the encoder names keys that a call is made on: `encoder.encode(body)`. Nil where not all of
  /// what is done to it is in sight.
  func keyStyle(
    of call: Call, _ program: FileProgram, _ context: CallContext
  ) -> KeyStyle? {
    guard program.language == .swift, case .member(let encoder, _) = program.values[call.callee]
    else { return nil }
    let made = trace(program, encoder, .empty, context).sites.filter { !isOfProject($0) }
    guard !made.isEmpty, made.allSatisfy(isPlainlyMade) else { return nil }
    var styles: Set<KeyStyle> = []
    for file in Set(made.map(\.file)).sorted() {
      let files = [file] + workspace.moduleFiles(of: file, mentioning: Self.strategy)
      for owner in Set(files).sorted().compactMap({ workspace.program(of: $0) }) {
        for write in owner.memberWrites {
          guard case .member(let base, Self.strategy) = owner.values[write.target],
            trace(owner, base, .empty, .unknown).sites.contains(where: made.contains)
          else { continue }
          switch owner.values[owner.bare(write.value)] {
          case .implicitMember("convertToSnakeCase"), .member(_, "convertToSnakeCase"):
            styles.insert(.snakeCase)
          case .implicitMember("useDefaultKeys"), .member(_, "useDefaultKeys"):
            styles.insert(.verbatim)
          default: return nil
          }
        }
      }
    }
    return styles.isEmpty ? .verbatim : styles.count == 1 ? styles.first : nil
  }

  private static let strategy = "keyEncodingStrategy"

  /// Whether a call is of a function of the project: what that gives is at hand as well.
  private func isOfProject(_ site: Site) -> Bool {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return false }
    return !kind(program, call.callee).functions.isEmpty
  }

  /// Whether a value is made by the initialiser of somebody else's type, and handed to nobody who
  /// could change it.
  private func isPlainlyMade(_ site: Site) -> Bool {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value],
      case .global(let name) = program.values[call.callee], name.first?.isUppercase == true,
      call.arguments.isEmpty
    else { return false }
    for write in index(program).writesOfValue[site.value] ?? [] {
      for read in program.reads(of: write.binding) {
        guard let parent = program.parent(of: read), case .call(let user) = program.values[parent]
        else { continue }
        if user.arguments.contains(where: { $0.value == read }) { return false }
      }
    }
    return true
  }

  /// What a type writes under a name of JSON where it encodes itself:
  /// `container.encode(id, forKey: .user)` in `encode(to:)`.
  func encoded(
    as name: String, by type: TypeDeclaration, _ program: FileProgram, _ rest: StepList
  ) -> Answer {
    encodings(as: name, by: type, program).reduce(into: Answer()) {
      $0.merge(trace(program, $1, rest, .unknown))
    }
  }

  /// Whether an encoder of a file's module may write names in snake case: some file sets a strategy
  /// for keys. Where none does, every encoder writes them as they are.
  func mayWriteSnakeCase(_ program: FileProgram) -> Bool {
    !workspace.moduleFiles(of: program.file, mentioning: "keyEncodingStrategy").isEmpty
      || !workspace.moduleFiles(of: program.file, mentioning: "convertToSnakeCase").isEmpty
  }

  /// The names in Swift of the fields that types write under a name of JSON.
  func fieldNames(
    writtenAs name: String, by types: [TypeSite], _ style: KeyStyle? = nil
  ) -> [String] {
    var names: [String] = []
    for type in types {
      guard let program = workspace.program(of: type.file), program.language == .swift else {
        continue
      }
      let declared = program.types[type.type]
      for index in members(writtenAs: name, of: type, program, style)
      where declared.members[index].kind == .field && declared.members[index].name != name {
        names.append(declared.members[index].name)
      }
    }
    return names
  }

  /// The values that a Swift type writes under a name of JSON in its `encode(to:)`.
  func encodings(
    as name: String, by type: TypeDeclaration, _ program: FileProgram
  ) -> [ValueID] {
    guard program.language == .swift, let typeName = type.name else { return [] }
    return (index(program).declarations[typeName] ?? [])
      .flatMap { program.types[$0].members.filter { $0.name == "encode" && $0.kind == .method } }
      .flatMap { member -> [ValueID] in
        guard let function = member.function,
          program.functions[function].parameters.first?.label == "to"
        else { return [] }
        return encodings(under: name, in: function, program)
      }
  }

  private func encodings(
    under name: String, in function: FunctionID, _ program: FileProgram
  ) -> [ValueID] {
    ["encode", "encodeIfPresent"].flatMap { index(program).members[$0] ?? [] }
      .compactMap { member -> ValueID? in
        guard let parent = program.parent(of: member),
          case .call(let call) = program.values[parent], call.callee == member,
          program.function(around: parent) == function, let value = call.arguments.first?.value,
          let key = call.arguments.first(where: { $0.label == "forKey" })?.value,
          codingText(key, program) == name
        else { return nil }
        return value
      }
  }

  /// The text of a coding key that is written as `.user`: the case's raw value, or its name.
  private func codingText(_ key: ValueID, _ program: FileProgram) -> String? {
    let name: String
    switch program.values[program.bare(key)] {
    case .implicitMember(let member), .member(_, let member): name = member
    default: return nil
    }
    for type in program.types.elements
    where type.kind == .enumeration && type.conformances.contains(where: { $0.name == "CodingKey" })
    {
      guard let found = type.members.first(where: { $0.name == name }) else { continue }
      return found.value.flatMap { constantText(program, $0) } ?? name
    }
    return name
  }
}
