import Program
import Source

/// Traces values backwards to where they come from, across functions and files.
///
/// One question is a value, the steps that are still to be taken from it, and the calls through
/// which the trace entered the function at hand. Questions are answered once (`AnswerMemo`); a
/// question that comes up while it is being answered adds nothing. The bounds are in work done, so
/// that the answers do not depend on the machine.
final class Tracer {
  let workspace: any Workspace
  let graph: APIGraph
  let autoImports: AutoImports
  var steps = StepTable()
  var contexts = ContextTable()

  private var memo = AnswerMemo<Question>()
  private var open: [Question: Int] = [:]
  private var depth = 0
  private var work = 0
  /// The questions of all rules so far.
  private(set) var allWork = 0
  /// The levels of the questions that the answer under way had to leave out.
  private var leftOut = LevelSet()
  /// The least bound on work that cut a part of the answer under way short.
  private var cut = Int.max
  /// How deep the calls lie that the answer under way depends on; the least of their depths.
  private var consulted = Int.max
  private var contextUnderWay = CallContext.unknown

  private var indexes: [FileID: ProgramIndex] = [:]
  private var handsOn: [FileID: Bool] = [:]
  private var decided: [Site: [Condition]] = [:]
  var memberPlaces: [TypeSite: [String: [Int]]] = [:]
  var constructionsByType: [TypeSite: [Site]] = [:]
  var constructionsByCase: [CaseKey: [Site]] = [:]
  var conformers: [SwiftTypeKey: [TypeSite]] = [:]
  var swiftOwners: [SwiftMemberKey: TypeSite?] = [:]
  var swiftTypes: [SwiftTypeKey: TypeSite?] = [:]

  var arrivalsByFunction: [FunctionSite: [Arrival]] = [:]
  var openArrivals: Set<FunctionSite> = []
  var storedValues: [StoreKey: [StoredValue]] = [:]
  var openStores: [StoreKey: Int] = [:]
  var storeCallsByStores: [Set<Int>: [StoreCall]] = [:]
  var storeCallSites: [StoreCallKey: [Site]] = [:]
  var openStoreCalls: [StoreCallKey: Int] = [:]
  var openReceptions: [ReceptionKey: Int] = [:]
  var openHeaders: [HeaderKey: Int] = [:]
  /// The schemas that are being looked through for a member.
  var openSchemas: [SchemaKey: Int] = [:]
  var headerSettersByFile: [FileID: [HeaderSetter]] = [:]
  var hookPatterns: [FileID: [String]] = [:]
  var endingCalls: [Site: Bool] = [:]
  private var tests: [FileID: Bool] = [:]
  private var routes: [FileID: RouteFiles.Route?] = [:]
  /// Whether a name says that a function checks a signature; the same names come up again and again.
  var signatureNames: [String: Bool] = [:]
  /// The conventions of frameworks that a file is in the place for.
  var conventionsByFile: [FileID: [(convention: Convention, state: APIGraph.State)]] = [:]
  /// The folders in which files lie that show what a project is, by the files' pattern.
  var markedFolders: [PathPattern: Set<String>] = [:]

  /// Questions that one root question may lead to. What a call is, is asked of many calls and
  /// answered near by; where a mint's field comes from, is asked of few and may lie far away.
  enum Effort: Int {
    /// For what is asked of every call that a route gets to.
    case glance = 400
    case what = 2_000
    case whence = 20_000
  }
  private var workLimit = Effort.whence.rawValue

  /// What a question is after.
  enum Aim {
    /// What a value is: what models know it as, its types, the functions that it may be. That follows
    /// from receivers, callees and results; nothing of it depends on tests, checks, or what goes into
    /// calls that nobody knows.
    case kind
    /// Where it comes from, and whether that can be trusted.
    case origin
    /// The same of all that it holds: of an object also what was put into it later, whose members
    /// somebody else will read.
    case content
  }
  private(set) var aim = Aim.origin
  private static let depthLimit = 220

  init(workspace: any Workspace, graph: APIGraph, autoImports: AutoImports) {
    self.workspace = workspace
    self.graph = graph
    self.autoImports = autoImports
  }

  private struct Question: Hashable {
    let subject: Subject
    let steps: StepList
    let context: CallContext
    let aim: Aim

    /// The question whose answer is the same whatever the calls.
    var inAnyContext: Question {
      Question(subject: subject, steps: steps, context: .any, aim: aim)
    }
  }

  /// What a question is about.
  private enum Subject: Hashable {
    case value(Site)
    /// An instance of a type, by the call that made it where that is known.
    case instance(of: TypeSite, createdBy: Site?)
  }

  func index(_ program: FileProgram) -> ProgramIndex {
    if let known = indexes[program.file] { return known }
    let index = ProgramIndex(program)
    indexes[program.file] = index
    return index
  }

  /// Whether a file may hand on all exports of another without naming them: `export * from "./mint"`,
  /// `module.exports = require("./mint")`.
  func handsOnExports(_ file: FileID) -> Bool {
    if let known = handsOn[file] { return known }
    let answer = ["export *", "export*", "require("].contains {
      workspace.mentions($0, in: [file])
    }
    handsOn[file] = answer
    return answer
  }

  /// Whether a file is a test, by its path.
  func isTest(_ file: FileID) -> Bool {
    if let known = tests[file] { return known }
    let answer = isTestFile(workspace.path(of: file))
    tests[file] = answer
    return answer
  }

  /// Where a framework serves a file, by the file's path; nil where none does.
  func route(of file: FileID) -> RouteFiles.Route? {
    if let known = routes[file] { return known }
    let route = RouteFiles.route(of: file, workspace, graph)
    routes[file] = .some(route)
    return route
  }

  /// The tests that are decided where a value is computed; kept by statement and value.
  func conditions(at value: ValueID, _ program: FileProgram) -> [Condition] {
    let site = Site(program.file, value)
    if let known = decided[site] { return known }
    let conditions = program.conditions(at: value) { self.neverReturns($0, program) }
    decided[site] = conditions
    return conditions
  }

  /// A question of a rule: the work that it may take begins anew.
  func answer(
    _ site: Site, _ path: StepList = .empty, in context: CallContext = .unknown,
    effort: Effort = .whence, aim: Aim = .origin
  ) -> Answer {
    guard let program = workspace.program(of: site.file) else { return Answer() }
    if open.isEmpty { memo.makeRoom() }
    begin(effort)
    return aiming(at: aim) { trace(program, site.value, path, context) }
  }

  /// What a value is, as a part of another question.
  func kind(
    _ program: FileProgram, _ value: ValueID, _ path: StepList = .empty,
    _ context: CallContext = .unknown
  ) -> Answer {
    aiming(at: .kind) { trace(program, value, path, context) }
  }

  func aiming<Result>(at aim: Aim, _ body: () -> Result) -> Result {
    let outer = self.aim
    self.aim = aim
    defer { self.aim = outer }
    return body()
  }

  /// Gives the question that follows its share of work.
  func begin(_ effort: Effort) {
    work = 0
    workLimit = effort.rawValue
  }

  func trace(
    _ program: FileProgram, _ value: ValueID, _ path: StepList, _ context: CallContext
  ) -> Answer {
    let question = Question(
      subject: .value(Site(program.file, value)), steps: path, context: context, aim: aim)
    if let answer = given(to: question) { return answer }
    guard mayAsk(further: path) else {
      return unknown(program, value, "a chain of calls that is too long to follow")
    }
    return evaluated(question) {
      let result =
        switch aim {
        case .kind: evaluate(program, value, path, context)
        case .origin, .content:
          guarded(program, value, path, context)
            ?? cleared(evaluate(program, value, path, context), program, value, path, context)
        }
      let site = Site(program.file, value)
      guard path.isEmpty,
        program.values[value].isExpression || result.sites.contains(site)
      else { return result }
      // Before what it is made of, of which there may be more than are kept.
      var own = Answer(sites: [site])
      let entry = contexts.entry(context)
      if isAddress(program, value) || entry?.isOnCase ?? false {
        // Without a call that is known as well: the answer is not that for any call.
        consult(0)
      }
      if let entry, entry.isOnCase || isAddress(program, value) {
        own.sitesOnCases = [SiteOnCase(site: site, context: context)]
      }
      return own.merged(with: result)
    }
  }

  /// Whether a value is an address, of which whoever reads on from it has to know the calls through
  /// which the trace came: a function may make it of what it is given.
  private func isAddress(_ program: FileProgram, _ value: ValueID) -> Bool {
    guard program.language == .swift else { return false }
    switch program.values[value] {
    case .member: return true
    case .call(let call): return graph.addressNames.contains(program.calleeName(call))
    default: return false
    }
  }

  /// Answers for an instance of a type: one of its members, or the instance as it is. A question
  /// like that for a value, for the members of a type lead to those of others, and in circles: an
  /// extension's functions return what it extends.
  func instance(
    of type: TypeSite, createdBy creation: (site: Site, context: CallContext)?,
    _ program: FileProgram, _ path: StepList
  ) -> Answer {
    guard case .member(let name) = steps.first(path) else {
      if path.isEmpty { return Answer(types: [type]) }
      // No structure is a list: what is asked for is in an optional or a future, `user.map { $0.id }`.
      if program.language == .swift, steps.first(path) == .anyElement {
        return instance(of: type, createdBy: creation, program, steps.rest(path))
      }
      return called(type, program, path) ?? Answer()
    }
    let question = Question(
      subject: .instance(of: type, createdBy: creation?.site), steps: path,
      context: creation?.context ?? .unknown, aim: aim)
    if let answer = given(to: question) { return answer }
    guard mayAsk(further: path) else {
      return .origin(
        Origin(
          .unknown("a chain of types that is too long to follow"),
          at: SourceRange(program.file, program.types[type.type].range), spelling: name))
    }
    return evaluated(question) { member(name, of: type, createdBy: creation, program, path) }
  }

  /// The answer to a question that was asked before, or that is under way.
  private func given(to question: Question) -> Answer? {
    if let known = known(question) {
      leftOut.formUnion(known.leftOut)
      cut = min(cut, known.cut)
      consult(known.consulted, in: question.context)
      return known.answer
    }
    if let level = open[question] {
      leftOut.insert(level)
      return Answer()
    }
    return nil
  }

  /// Whether one more question is within the bounds.
  private func mayAsk(further path: StepList) -> Bool {
    work += 1
    allWork += 1
    guard work < workLimit, depth < Self.depthLimit, steps.length(path) < StepTable.lengthLimit
    else {
      cut = min(cut, workLimit)
      return false
    }
    return true
  }

  /// The answer to a question that is asked for the first time.
  private func evaluated(_ question: Question, _ answer: () -> Answer) -> Answer {
    let level = depth
    let outer = (leftOut: leftOut, cut: cut, consulted: consulted, context: contextUnderWay)
    (leftOut, cut, consulted, contextUnderWay) = (LevelSet(), Int.max, Int.max, question.context)
    open[question] = level
    depth += 1
    let result = aim == .kind ? answer().withoutWays : answer()
    depth -= 1
    open[question] = nil
    leftOut.remove(level)
    memo.end(level: level)
    // What an answer left out may depend on the calls.
    let isFree = leftOut.highest == nil && consulted > contexts.depth(question.context)
    if isFree { consulted = .max }
    memo.keep(
      .init(answer: result, leftOut: leftOut, cut: cut, consulted: consulted),
      for: isFree ? question.inAnyContext : question)
    leftOut.formUnion(outer.leftOut)
    cut = min(cut, outer.cut)
    contextUnderWay = outer.context
    let inner = consulted
    consulted = outer.consulted
    consult(inner, in: question.context)
    return result
  }

  /// Searches for something that questions lead to, and that may lead back to itself; nil while the
  /// same search is under way. What is found without it holds no longer than the question around
  /// that search is under way.
  ///
  func searching<Key: Hashable, Found>(
    for key: Key, among open: ReferenceWritableKeyPath<Tracer, [Key: Int]>,
    keptIn known: ReferenceWritableKeyPath<Tracer, [Key: Found]>? = nil, _ search: () -> Found
  ) -> Found? {
    if let level = self[keyPath: open][key] {
      leftOut.insert(level)
      return nil
    }
    self[keyPath: open][key] = max(depth - 1, 0)
    let (found, isWhole) = noting(search)
    self[keyPath: open][key] = nil
    if isWhole, let known { self[keyPath: known][key] = found }
    return found
  }

  /// Whether what a search found left nothing out, so that it may be kept.
  func noting<Found>(_ search: () -> Found) -> (found: Found, isWhole: Bool) {
    let outer = leftOut
    leftOut = LevelSet()
    let found = search()
    let isWhole = leftOut.highest == nil
    leftOut.formUnion(outer)
    return (found, isWhole)
  }

  private func known(_ question: Question) -> AnswerMemo<Question>.Kept? {
    memo.answer(to: question, bound: workLimit)
      ?? memo.answer(to: question.inAnyContext, bound: workLimit)
  }

  /// Hands what an answer depends on to the question that led to it. Where a trace sets out anew,
  /// from no call that is known, what it finds does not depend on the calls of that question.
  private func consult(_ depth: Int, in context: CallContext) {
    if context == .unknown, contextUnderWay != .unknown { return }
    consult(depth)
  }

  /// Notes that the answer under way depends on the calls through which the trace came.
  ///
  /// - Parameter depth: of the outermost call that matters; 0 where all do.
  func consult(_ depth: Int) { consulted = min(consulted, depth) }

  // The answers below are the leaves of a trace.

  func unknown(_ program: FileProgram, _ value: ValueID, _ what: String) -> Answer {
    if aim == .kind { return .origin(.bare(.unknown(""))) }
    return .origin(
      Origin(
        .unknown(what), at: program.place(of: value), spelling: program.spelling(of: value)))
  }

  func leaf(_ label: Label, _ program: FileProgram, _ value: ValueID) -> Answer {
    if aim == .kind { return .origin(.bare(label)) }
    return .origin(
      Origin(label, at: program.place(of: value), spelling: program.spelling(of: value)))
  }
}

extension Value {
  /// Whether the value is made here, rather than read from somewhere else.
  fileprivate var isExpression: Bool {
    switch self {
    case .string, .number, .boolean, .pattern, .template, .call, .object, .array, .function,
      .binary, .implicitMember, .markup:
      true
    case .unknown, .null, .undefined, .binding, .global, .this, .superclass, .member, .element,
      .type, .conditional, .choice, .unary, .assignment, .await, .yield, .transparent, .cast,
      .presence, .passedBack, .dynamicImport, .sequence:
      false
    }
  }
}
