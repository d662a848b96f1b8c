import Program
import Source

/// Cases of Swift's enumerations and what they carry, and members whose type the code leaves out:
/// `.mint(user: id)`.
extension Tracer {
  /// What a case of an enumeration was made with, where a pattern takes it apart again:
  /// `.visitor(id)` and then `case .visitor(let id)`. Nil where nobody takes it apart.
  func associatedValue(of name: String, _ path: StepList) -> Answer? {
    guard case .result(let site, _, let context) = steps.first(path),
      case .member(let asked) = steps.first(steps.rest(path))
    else { return nil }
    guard asked == name else { return Answer() }
    let inner = steps.rest(steps.rest(path))
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return nil }
    let argument: Call.Argument?
    switch steps.first(inner) {
    case .index(let index):
      argument = call.arguments.indices.contains(index) ? call.arguments[index] : nil
    case .member(let label): argument = call.arguments.first { $0.label == label }
    default: argument = nil
    }
    return argument.map { trace(program, $0.value, steps.rest(inner), context) }
  }

  /// Answers for the case of an enumeration that a raw value picks: `Plan(rawValue: text)`. Nil for
  /// other calls. Who chose the raw value chose what the case stands for.
  func chosenCase(
    of type: TypeSite, by site: Site, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer? {
    guard program.language == .swift, program.types[type.type].kind == .enumeration,
      let caller = workspace.program(of: site.file),
      case .call(let call) = caller.values[site.value], call.arguments.count == 1,
      call.arguments[0].label == "rawValue"
    else { return nil }
    let raw = call.arguments[0].value
    if steps.first(path) == .member("rawValue") {
      return trace(caller, raw, steps.rest(path), context)
    }
    let answer = instance(of: type, createdBy: nil, program, path)
    guard isConstant(answer) else { return path.isEmpty ? nil : answer }
    return chosen(answer, by: [raw], caller, site.value, context)
  }

  /// The steps from an instance, where what is asked of a case is a member that all cases have:
  /// `.mint(user: id).path`. Nil for other questions.
  func askedOfCase(
    _ type: TypeSite, _ program: FileProgram, _ path: StepList
  ) -> StepList? {
    var inner = path
    if case .result = steps.first(path) { inner = steps.rest(path) }
    guard case .member(let name) = steps.first(inner) else { return nil }
    let isOwn = program.types[type.type].members.contains { member in
      member.name == name && !member.isStatic && member.kind != .enumerationCase
    }
    let isAsked = isOwn || swiftOwner(ofMember: name, isStatic: false, of: type, program) != nil
    return isAsked ? inner : nil
  }

  /// Answers for what a case carries, as a function of the enumeration's own takes it apart:
  /// whatever any code of the module has made the case with.
  func payload(
    of name: String, _ type: TypeSite, _ program: FileProgram, _ path: StepList
  ) -> Answer {
    guard program.language == .swift, let step = steps.first(path) else { return Answer() }
    var result = Answer()
    for site in constructions(ofCase: name, of: type, program) {
      guard let caller = workspace.program(of: site.file),
        case .call(let call) = caller.values[site.value]
      else { continue }
      let argument: Call.Argument?
      switch step {
      case .index(let index):
        argument = call.arguments.indices.contains(index) ? call.arguments[index] : nil
      case .member(let label): argument = call.arguments.first { $0.label == label }
      default: argument = nil
      }
      guard let argument else { continue }
      result.merge(
        trace(caller, argument.value, steps.rest(path), .unknown)
          .through(TraceStep(caller.place(of: argument.value), .kept(in: name))))
    }
    return result
  }

  /// The calls that make a case of an enumeration.
  private func constructions(
    ofCase name: String, of type: TypeSite, _ program: FileProgram
  ) -> [Site] {
    let key = CaseKey(type: type, name: name)
    if let known = constructionsByCase[key] { return known }
    // While the types of what is written are traced, the same question adds nothing.
    constructionsByCase[key] = []
    var found: [Site] = []
    var seen: Set<FileID> = []
    let files = [program.file] + workspace.moduleFiles(of: program.file, mentioning: ".\(name)(")
    for file in files where seen.insert(file).inserted {
      guard let caller = workspace.program(of: file) else { continue }
      let written =
        (index(caller).implicitMembers[name] ?? []) + (index(caller).members[name] ?? [])
      for value in written {
        guard found.count < Self.caseLimit, let parent = caller.parent(of: value),
          case .call(let call) = caller.values[parent], call.callee == value,
          isMember(value, of: type, caller)
        else { continue }
        found.append(Site(file, parent))
      }
    }
    constructionsByCase[key] = found
    return found
  }

  /// More places than real code makes one case in.
  private static let caseLimit = 40

  /// Whether `.a` or `T.a` is written of a type.
  private func isMember(_ value: ValueID, of type: TypeSite, _ program: FileProgram) -> Bool {
    if case .member(let base, _) = program.values[value] {
      let name: String
      switch program.values[program.bare(base)] {
      case .global(let text), .member(_, let text): name = text
      case .binding(let binding): name = program.bindings[binding].name
      default: return false
      }
      return projectType(named: name, program)?.0 == type
    }
    return expectedType(of: value, program, .unknown)?.0 == type
  }

  /// Answers for `.member` by the type that is asked for where it stands. Nil where the project
  /// declares no such type, or the type no such member.
  func implicitMember(
    _ name: String, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer? {
    guard program.language == .swift,
      let (type, owner) = expectedType(of: value, program, context),
      declaresStatic(name, type, owner)
    else { return nil }
    // `.init(id: id)` is what the type is called with.
    let wanted = name == "init" ? path : steps.prepend(.member(name), to: path)
    return self.type(type, owner, wanted, context)
  }

  private func declaresStatic(
    _ name: String, _ type: TypeSite, _ program: FileProgram
  ) -> Bool {
    if name == "init" { return true }
    let isOwn = program.types[type.type].members.contains { member in
      member.name == name && (member.isStatic || member.kind == .enumerationCase)
    }
    return isOwn || swiftOwner(ofMember: name, isStatic: true, of: type, program) != nil
  }

  /// The type of the project that is asked for where a value stands: that of the parameter which it
  /// is passed to, of the variable or field that it is kept in, or of the result that it is.
  func expectedType(
    of value: ValueID, _ program: FileProgram, _ context: CallContext
  ) -> (TypeSite, FileProgram)? {
    var value = value
    for _ in 0..<Self.nestingLimit {
      guard let parent = program.parent(of: value) else {
        return keptType(of: value, program).flatMap { projectType($0, program) }
      }
      switch program.values[parent] {
      case .call(let call) where call.callee == value: value = parent
      case .call(let call):
        guard let index = call.arguments.firstIndex(where: { $0.value == value }) else {
          return nil
        }
        return parameterType(index, of: call, at: Site(program.file, parent), program, context)
          ?? typeArgument(of: call, with: value, program, context)
      case .cast(_, let type):
        return type.name.isEmpty ? nil : projectType(type, program)
      case .transparent, .await, .choice: value = parent
      case .conditional(let test, _, _) where test != value: value = parent
      default: return nil
      }
    }
    return nil
  }

  /// How deep a member without its type is nested in what does not change the type.
  private static let nestingLimit = 8

  private func keptType(of value: ValueID, _ program: FileProgram) -> TypeReference? {
    for write in index(program).writesOfValue[value] ?? [] where write.path.isEmpty {
      if let type = program.bindings[write.binding].type { return type }
    }
    if let field = index(program).fieldsOfValue[value] {
      return program.types[field.type].members.first { $0.value == value }?.type
    }
    let function = program.functions[program.function(around: value)]
    guard function.returns.contains(value), let type = function.resultType else { return nil }
    if type.name == "Self", let owner = function.owner {
      return program.types[owner].name.map { TypeReference(name: $0) }
    }
    return type
  }

  private func parameterType(
    _ index: Int, of call: Call, at site: Site, _ program: FileProgram, _ context: CallContext
  ) -> (TypeSite, FileProgram)? {
    let place = self.place(of: index, in: call, at: site)
    for callee in kind(program, call.callee, .empty, context).functions {
      guard let owner = workspace.program(of: callee.file),
        let position = parameterIndex(of: callee.function, owner, for: place),
        let type = owner.functions[callee.function].parameters[position].type,
        let found = projectType(type, owner)
      else { continue }
      return found
    }
    guard let (made, owner) = constructedType(call, program) else { return nil }
    let members = owner.types[made.type].members
    for member in members where member.kind == .constructor {
      guard let function = member.function,
        let position = parameterIndex(of: function, owner, for: place),
        let type = owner.functions[function].parameters[position].type
      else { continue }
      return projectType(type, owner)
    }
    guard hasMadeInitialiser(made, owner),
      let field = members.first(where: { $0.kind == .field && $0.name == place.label }),
      let type = field.type
    else { return nil }
    return projectType(type, owner)
  }

  /// The type that the object which a call is made on was made for, where that has the member:
  /// `.mint` of `provider.request(.mint)` behind `let provider = MoyaProvider<Target>()`.
  private func typeArgument(
    of call: Call, with value: ValueID, _ program: FileProgram, _ context: CallContext
  ) -> (TypeSite, FileProgram)? {
    var asked = value
    if case .call(let made) = program.values[asked] { asked = made.callee }
    guard case .implicitMember(let name) = program.values[asked],
      case .member(let base, _) = program.values[program.bare(call.callee)]
    else { return nil }
    for site in trace(program, base, .empty, context).sites {
      guard let owner = workspace.program(of: site.file) else { continue }
      for argument in owner.typeArguments[site.value] ?? [] {
        if let found = projectType(argument, owner), declaresStatic(name, found.0, found.1) {
          return found
        }
      }
    }
    return nil
  }

  /// The type of the project that a call makes an instance of: `Endpoint(path: p)`.
  func constructedType(
    _ call: Call, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    let name: String
    switch program.values[program.bare(call.callee)] {
    case .global(let text): name = text
    case .member(let base, let text):
      if text.first?.isUppercase == true, let outer = dottedName(base, program),
        let found = projectType(named: "\(outer).\(text)", program)
      {
        return found
      }
      name = text
    case .binding(let binding):
      guard case .type(let type) = program.bindings[binding].kind else { return nil }
      return (TypeSite(file: program.file, type: type), program)
    case .implicitMember("init"): return expectedType(of: call.callee, program, .unknown)
    default: return nil
    }
    guard name.first?.isUppercase == true else { return nil }
    guard let owner = owner(of: program.function(around: call.callee), program),
      let scope = program.types[owner].name
    else { return projectType(named: name, program) }
    return projectType(named: name, within: scope, program)
  }

  /// The type of the project that a value names: `Body` of `Body.self`.
  func namedType(_ value: ValueID, _ program: FileProgram) -> (TypeSite, FileProgram)? {
    if case .binding(let binding) = program.values[program.bare(value)] {
      guard case .type(let type) = program.bindings[binding].kind else { return nil }
      return (TypeSite(file: program.file, type: type), program)
    }
    guard let name = dottedName(value, program) else { return nil }
    guard let owner = owner(of: program.function(around: value), program),
      let scope = program.types[owner].name
    else { return projectType(named: name, program) }
    return projectType(named: name, within: scope, program)
  }

  /// `Request.Services` as it is written; nil for what is no chain of names of types.
  private func dottedName(_ value: ValueID, _ program: FileProgram) -> String? {
    var names: [String] = []
    var current = program.bare(value)
    for _ in 0..<Self.nestingLimit {
      switch program.values[current] {
      case .member(let base, let name):
        names.append(name)
        current = program.bare(base)
      case .global(let name):
        return ([name] + names.reversed()).joined(separator: ".")
      case .binding(let binding):
        guard case .type(let type) = program.bindings[binding].kind,
          let name = program.types[type].name
        else { return nil }
        return ([name] + names.reversed()).joined(separator: ".")
      default: return nil
      }
    }
    return nil
  }
}

/// A case of an enumeration.
struct CaseKey: Hashable {
  let type: TypeSite
  let name: String
}
