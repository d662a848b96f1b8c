import Program
import Source

/// Members of one case of a Swift enumeration: of `Endpoint.mint(user: id).path` only what the arms
/// for `mint` say, and what that case was made with.
extension Tracer {
  /// Answers for the member that a path asks of a case first; nil where no code of the enumeration
  /// computes it.
  func member(
    of instance: EnumerationCase, _ type: TypeSite, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer? {
    guard case .member(let name) = steps.first(path),
      let (function, kind, owner) = computed(name, type, program)
    else { return nil }
    let entered = FunctionSite(file: owner.file, function: function)
    var rest = steps.rest(path)
    let isApplied = steps.first(rest) == .applied
    if kind == .getter || isApplied {
      if kind != .getter { rest = steps.rest(rest) }
      guard mayEnter(entered, from: context), let value = owner.functions[function].returns.first
      else { return nil }
      let inner = contexts.enter(
        function, of: owner.file, at: Site(owner.file, value), as: instance, from: context)
      return returned(by: function, owner, rest, inner, at: nil)
    }
    guard case .result(let site, _, let outer) = steps.first(rest), mayEnter(entered, from: outer)
    else { return nil }
    let inner = contexts.enter(function, of: owner.file, at: site, as: instance, from: outer)
    return returned(
      by: function, owner, steps.rest(rest), inner,
      at: workspace.program(of: site.file)?.place(of: site.value))
  }

  private func computed(
    _ name: String, _ type: TypeSite, _ program: FileProgram
  ) -> (FunctionID, TypeDeclaration.Member.Kind, FileProgram)? {
    func find(_ site: TypeSite, _ owner: FileProgram) -> (
      FunctionID, TypeDeclaration.Member.Kind, FileProgram
    )? {
      for member in owner.types[site.type].members where member.name == name && !member.isStatic {
        guard member.kind == .getter || member.kind == .method, let function = member.function,
          isOfEnumeration(function, owner)
        else { continue }
        return (function, member.kind, owner)
      }
      return nil
    }
    if let found = find(type, program) { return found }
    return swiftOwner(ofMember: name, isStatic: false, of: type, program).flatMap(find)
  }

  /// Answers for `self` in a function that was entered on a case that is known; nil elsewhere.
  func thisCase(
    _ function: FunctionID, _ type: TypeSite, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer? {
    guard let instance = caseOfSelf(function, program, context),
      case .member(let name) = steps.first(path)
    else { return nil }
    let (site, owner) = extended(type, program)
    let isCase = owner.types[site.type].members.contains {
      $0.kind == .enumerationCase && $0.name == name
    }
    guard isCase else { return member(of: instance, site, owner, path, context) }
    guard name == instance.name else { return Answer() }
    guard let (made, outer) = instance.made else { return nil }
    return associatedValue(
      of: name,
      steps.prepend(.result(made, isConstruction: false, outer), to: path))
  }

  /// What a function returns that was entered on a case which is known: what the arms for another
  /// case return is not among it.
  func returns(
    of function: FunctionID, _ program: FileProgram, _ context: CallContext
  ) -> [ValueID] {
    let all = program.functions[function].returns
    guard all.count > 1, let instance = caseOfSelf(function, program, context) else { return all }
    return all.filter { value in
      guard var statement = program.statement(of: value) else { return true }
      while let parent = program.statements[statement].parent {
        if case .selection(let subject, let cases) = program.statements[parent].kind,
          case .this = program.values[program.bare(subject)],
          !mayRun(statement, in: cases, for: instance, program)
        {
          return false
        }
        statement = parent
      }
      return true
    }
  }

  /// Whether an arm of a `switch` over `self` may run for a case.
  private func mayRun(
    _ body: StatementID, in cases: [Statement.Case], for instance: EnumerationCase,
    _ program: FileProgram
  ) -> Bool {
    guard let arm = cases.first(where: { $0.body == body }),
      !cases.contains(where: \.fallsThrough)
    else { return true }
    if arm.tests.isEmpty {
      return !cases.contains { other in
        other.tests.contains { program.isCase(instance.name, certainly: true, $0) }
      }
    }
    return arm.tests.contains { program.isCase(instance.name, certainly: false, $0) }
  }

  /// The arm that an `if` or `switch` expression over `self` takes for a case that is known: true for
  /// the first, false for the second; nil where either may be.
  func decision(
    of test: ValueID, _ program: FileProgram, _ context: CallContext
  ) -> Bool? {
    guard program.language == .swift, case .unknown(let asked) = program.values[test],
      let subject = asked.first, case .this = program.values[program.bare(subject)],
      asked.count > 1,
      let instance = caseOfSelf(program.function(around: test), program, context)
    else { return nil }
    let tests = asked.dropFirst()
    if tests.contains(where: { program.isCase(instance.name, certainly: true, $0) }) { return true }
    return tests.contains { program.isCase(instance.name, certainly: false, $0) } ? nil : false
  }

  /// The case on which the function around was entered.
  private func caseOfSelf(
    _ function: FunctionID, _ program: FileProgram, _ context: CallContext
  ) -> EnumerationCase? {
    guard program.language == .swift else { return nil }
    var current: FunctionID? = function
    while let inner = current, program.functions[inner].owner == nil {
      current = program.functions[inner].parent
    }
    guard let method = current, isOfEnumeration(method, program) else { return nil }
    return entry(for: method, of: program.file, in: context)?.instance
  }

  /// Whether a function is one of an enumeration's instances, in whatever extension.
  private func isOfEnumeration(_ function: FunctionID, _ program: FileProgram) -> Bool {
    guard let owner = program.functions[function].owner, !program.functions[function].isStatic
    else { return false }
    switch program.types[owner].kind {
    case .enumeration: return true
    case .extension:
      let (site, declaring) = extended(TypeSite(file: program.file, type: owner), program)
      return declaring.types[site.type].kind == .enumeration
    default: return false
    }
  }
}

/// A case of an enumeration, and the call that made it, where it carries something.
struct EnumerationCase: Hashable {
  let name: String
  let site: Site?
  let context: CallContext

  init(_ name: String, madeBy made: (site: Site, context: CallContext)?) {
    self.name = name
    site = made?.site
    context = made?.context ?? .unknown
  }

  var made: (site: Site, context: CallContext)? { site.map { ($0, context) } }
}

extension FileProgram {
  /// Whether a pattern's test is for a case of a name.
  ///
  /// - Parameter certainly: whether it has to hold for every such case, rather than for some.
  fileprivate func isCase(_ name: String, certainly: Bool, _ test: ValueID) -> Bool {
    switch values[bare(test)] {
    case .implicitMember(let own), .member(_, let own): own == name
    case .call(let call): isCase(name, certainly: false, call.callee) && !certainly
    case .choice(.and, let left, _): !certainly && isCase(name, certainly: false, left)
    default: !certainly
    }
  }
}
