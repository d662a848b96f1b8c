import Program

/// What the engine asks of a file again and again, gathered in one pass over its tables.
final class ProgramIndex {
  /// The writes to members, by the variable at the root of the chain that is written, under the
  /// first of its names.
  private let memberWrites: [BindingID: [(names: [String], write: MemberWrite)]]
  /// The writes under a computed key, by the same variable.
  private let entryWrites: [BindingID: [(names: [String], entry: EntryWrite)]]
  private let aliases: Aliases
  /// The writes to members of `this`, by the member's name.
  let ownWrites: [String: [MemberWrite]]
  /// The writes to members of members of `this`, by the first name: `self.body.user = user`.
  let innerWrites: [String: [(names: [String], write: MemberWrite)]]
  /// Other changes of an object's members.
  private let mutations: [BindingID: [(names: [String], mutation: FileProgram.Mutation)]]
  /// The writes whose source is a value.
  let writesOfValue: [ValueID: [Write]]
  /// The writes of what a function's parameters bind.
  let writesOfParameters: [FunctionID: [Write]]
  /// What a generator yields, by its function.
  let yields: [FunctionID: [ValueID]]
  /// The bindings that name a function.
  let bindingsOfFunction: [FunctionID: [BindingID]]
  /// The bindings that name a type.
  let bindingsOfType: [TypeID: [BindingID]]
  /// The fields of types, by their initial values.
  let fieldsOfValue: [ValueID: (type: TypeID, name: String)]
  /// The types by name, extensions left out.
  let types: [String: TypeID]
  /// The declarations of types by name, extensions among them.
  let declarations: [String: [TypeID]]
  /// The extensions that declare a member of instances, by the member's name.
  let extensionsByMember: [String: [TypeID]]
  /// The members that are read, by name, and the names that no scope declares.
  let members: [String: [ValueID]]
  let globals: [String: [ValueID]]
  /// Swift's members without what they are members of, `.mint`, by name.
  let implicitMembers: [String: [ValueID]]

  init(_ program: FileProgram) {
    var memberWrites: [BindingID: [(names: [String], write: MemberWrite)]] = [:]
    var ownWrites: [String: [MemberWrite]] = [:]
    var innerWrites: [String: [(names: [String], write: MemberWrite)]] = [:]
    var entryWrites: [BindingID: [(names: [String], entry: EntryWrite)]] = [:]
    let aliases = Aliases(program)
    for write in program.memberWrites {
      if let names = program.ownChain(write.target), names.count > 1 {
        innerWrites[names[0], default: []].append((Array(names.dropFirst()), write))
      }
      if case .member(let base, let name) = program.values[write.target],
        case .this = program.values[program.bare(base)]
      {
        ownWrites[name, default: []].append(write)
      }
      if case .element(let base, let key) = program.values[program.bare(write.target)],
        let (root, names) = program.object(base)
      {
        let object = aliases.object(of: root)
        entryWrites[object.root, default: []].append(
          (object.names + names, EntryWrite(key: key, write: write)))
      }
      guard let (root, names) = program.memberChain(write.target) else { continue }
      let object = aliases.object(of: root)
      memberWrites[object.root, default: []].append((object.names + names, write))
    }
    self.memberWrites = memberWrites
    self.entryWrites = entryWrites
    self.aliases = aliases
    self.ownWrites = ownWrites
    self.innerWrites = innerWrites
    var mutations: [BindingID: [(names: [String], mutation: FileProgram.Mutation)]] = [:]
    for mutation in program.mutations {
      let object = aliases.object(of: mutation.binding)
      mutations[object.root, default: []].append((object.names, mutation))
    }
    self.mutations = mutations
    var writesOfValue: [ValueID: [Write]] = [:]
    var writesOfParameters: [FunctionID: [Write]] = [:]
    for write in program.writes {
      switch write.source {
      case .value(let value): writesOfValue[value, default: []].append(write)
      case .parameter(let function, _): writesOfParameters[function, default: []].append(write)
      case .elementOf, .caught, .unknown: continue
      }
    }
    self.writesOfValue = writesOfValue
    self.writesOfParameters = writesOfParameters
    var ofFunction: [FunctionID: [BindingID]] = [:]
    var ofType: [TypeID: [BindingID]] = [:]
    for (number, binding) in program.bindings.elements.enumerated() {
      switch binding.kind {
      case .function(let function): ofFunction[function, default: []].append(BindingID(number))
      case .type(let type): ofType[type, default: []].append(BindingID(number))
      case .constant, .variable, .parameter, .imported, .caught: continue
      }
    }
    bindingsOfFunction = ofFunction
    bindingsOfType = ofType
    var fields: [ValueID: (type: TypeID, name: String)] = [:]
    var types: [String: TypeID] = [:]
    var declarations: [String: [TypeID]] = [:]
    for (number, type) in program.types.elements.enumerated() {
      if let name = type.name {
        declarations[name, default: []].append(TypeID(number))
        if type.kind != .extension, types[name] == nil { types[name] = TypeID(number) }
      }
      for member in type.members {
        if let value = member.value { fields[value] = (TypeID(number), member.name) }
      }
    }
    fieldsOfValue = fields
    var extensions: [String: [TypeID]] = [:]
    for id in program.types.ids where program.types[id].kind == .extension {
      for member in program.types[id].members
      where !member.isStatic && extensions[member.name]?.last != id {
        extensions[member.name, default: []].append(id)
      }
    }
    extensionsByMember = extensions
    self.types = types
    self.declarations = declarations
    var members: [String: [ValueID]] = [:]
    var globals: [String: [ValueID]] = [:]
    var implicit: [String: [ValueID]] = [:]
    var yields: [FunctionID: [ValueID]] = [:]
    for (number, value) in program.values.elements.enumerated() {
      switch value {
      case .member(_, let name): members[name, default: []].append(ValueID(number))
      case .global(let name): globals[name, default: []].append(ValueID(number))
      case .implicitMember(let name): implicit[name, default: []].append(ValueID(number))
      case .yield(let yielded?):
        yields[program.function(around: ValueID(number)), default: []].append(yielded)
      default: continue
      }
    }
    self.members = members
    self.globals = globals
    implicitMembers = implicit
    self.yields = yields
  }

  /// The writes to members of what a variable holds, through whatever name, with the members that
  /// lead from the variable to what is written.
  func memberWrites(of binding: BindingID) -> [(names: [String], write: MemberWrite)] {
    let object = aliases.object(of: binding)
    let writes = memberWrites[object.root] ?? []
    guard !object.names.isEmpty else { return writes }
    return writes.compactMap { names, write in
      guard names.count > object.names.count, names.starts(with: object.names) else { return nil }
      return (Array(names.dropFirst(object.names.count)), write)
    }
  }

  /// The writes under a computed key to what a variable holds, with the members that lead from the
  /// variable to the object.
  func entryWrites(of binding: BindingID) -> [(names: [String], entry: EntryWrite)] {
    guard !entryWrites.isEmpty else { return [] }
    let object = aliases.object(of: binding)
    return (entryWrites[object.root] ?? []).compactMap { names, entry in
      guard names.starts(with: object.names) else { return nil }
      return (Array(names.dropFirst(object.names.count)), entry)
    }
  }

  /// Other changes of the members of what a variable holds, with the members that lead from the
  /// variable to what is changed.
  func mutations(
    of binding: BindingID
  ) -> [(names: [String], mutation: FileProgram.Mutation)] {
    let object = aliases.object(of: binding)
    return (mutations[object.root] ?? []).compactMap { names, mutation in
      guard names.starts(with: object.names) else { return nil }
      return (Array(names.dropFirst(object.names.count)), mutation)
    }
  }

  /// The variables that hold the same object as one, itself among them.
  func names(of binding: BindingID) -> [BindingID] { aliases.names(of: binding) }
}
