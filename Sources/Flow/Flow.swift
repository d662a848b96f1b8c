package import Program
package import Source

/// The engine, as the rules ask it: the mints of a project, where their fields come from, what of a
/// file reaches a client.
///
/// It belongs to one run and one task; answers are kept while it lives.
package final class Flow {
  package let workspace: any Workspace
  let graph: APIGraph
  let tracer: Tracer
  /// Every mint, in the order of the files and of their places.
  package private(set) var mints: [Mint] = []
  let boundary: BoundaryModels
  let matcher: BundleMatcher
  let autoImports: AutoImports
  var clientChains: [FileID: ClientChain?] = [:]
  var clientPlaces: [FileID: ClientSearch.Place] = [:]
  var clientEdges: [ClientSearch.Visit: [ClientSearch.Edge]] = [:]
  var livenessByFile: [FileID: Liveness] = [:]
  var listed: ListedEntries?
  var endingsByFile: [FileID: [String]] = [:]
  private var conventionFiles: [Convention: [FileID]] = [:]
  /// Read at the first mint that a request reaches.
  private(set) lazy var headerReach = HeaderReach(self)
  let walkMemory = WalkMemory()
  private var requestWays: [RequestWays.Question: [RequestWay]] = [:]

  /// - Parameter files: the files that mention Behest, in path order; mints are looked for in them
  ///   and in the files that import them.
  package init(workspace: any Workspace, models: [Model], files: [FileID]) {
    self.workspace = workspace
    graph = APIGraph(models)
    boundary = BoundaryModels(models)
    matcher = BundleMatcher(workspace, boundary.folders)
    autoImports = AutoImports(workspace, matcher, boundary)
    tracer = Tracer(workspace: workspace, graph: graph, autoImports: autoImports)
    mints = MintFinder(flow: self).mints(in: files)
  }

  /// The files of the repository that lie where a convention says, in path order.
  func files(of convention: Convention) -> [FileID] {
    if let known = conventionFiles[convention] { return known }
    let found = workspace.files { path in
      convention.files.contains { $0.matchesTail(of: path) }
    }
    conventionFiles[convention] = found
    return found
  }

  /// The ways of requests to a mint.
  func ways(to mint: Mint) -> [RequestWay] {
    let question = RequestWays.Question(site: mint.site, context: mint.context)
    if let known = requestWays[question] { return known }
    let found = RequestWays.ways(to: mint, self)
    requestWays[question] = found
    return found
  }

  package func program(of file: FileID) -> FileProgram? { workspace.program(of: file) }

  /// How many questions the tracer has met so far: what rules that ask much bound their work by, so
  /// that what they find does not depend on the machine.
  package var work: Int { tracer.allWork }

  /// Where a value comes from.
  package func origins(of site: Site) -> [Origin] { tracer.answer(site).origins }

  /// Where all comes from that a value holds.
  package func content(of site: Site) -> [Origin] {
    tracer.answer(site, aim: .content).origins
  }

  /// Where all comes from that a value holds, as far as that lies near by.
  package func nearContent(of site: Site) -> [Origin] {
    tracer.answer(site, effort: .what, aim: .content).origins
  }

  /// The same, as far as it lies at hand: for questions that are asked of nearly all code.
  package func contentAtHand(of site: Site) -> [Origin] {
    tracer.answer(site, effort: .glance, aim: .content).origins
  }

  /// Where a value comes from, as far as that lies near by: for questions that are asked of much code.
  package func nearOrigins(of site: Site) -> [Origin] {
    tracer.answer(site, effort: .what).origins
  }

  /// Where a member of a value comes from.
  package func origins(of site: Site, member: String) -> [Origin] {
    tracer.answer(site, tracer.steps.prepend(.member(member), to: .empty)).origins
  }

  /// The expressions that a value is in the end: literals, object literals, calls.
  package func expressions(of site: Site) -> [Site] { tracer.answer(site).sites }

  /// The same, as far as they lie near by.
  package func nearExpressions(of site: Site) -> [Site] {
    tracer.answer(site, effort: .what).sites
  }

  /// The functions of the project that a value is.
  package func functions(of site: Site) -> [(file: FileID, function: FunctionID)] {
    tracer.answer(site, effort: .what, aim: .kind).functions.map { ($0.file, $0.function) }
  }

  /// The same, as far as that lies at hand.
  package func nearFunctions(of site: Site) -> [(file: FileID, function: FunctionID)] {
    tracer.answer(site, effort: .glance, aim: .kind).functions.map { ($0.file, $0.function) }
  }

  /// The facts that models know of a value.
  package func facts(of site: Site) -> [Fact] {
    graph.facts(at: tracer.answer(site, effort: .what, aim: .kind).states)
  }

  /// The facts that models know of a call itself: `c.get("behest")` gives what `new Behest()` gave,
  /// and makes no second one.
  func facts(of call: Call, at site: Site) -> [Fact] {
    let callee = tracer.answer(Site(site.file, call.callee), effort: .what, aim: .kind)
    return graph.facts(
      at: graph.step(
        callee.states, .result(site, isConstruction: call.isConstruction, .unknown)))
  }

  /// The text of a value that is constant, wherever its constants stand.
  package func constantText(_ site: Site) -> String? { constantText(site, in: .unknown) }

  /// The same, as far as its constants lie at hand: for questions that are asked of nearly all code.
  package func constantTextAtHand(_ site: Site) -> String? {
    constantText(site, in: .unknown, effort: .glance)
  }

  func constantText(
    _ site: Site, in context: CallContext, effort: Tracer.Effort = .what
  ) -> String? {
    guard let program = workspace.program(of: site.file) else { return nil }
    tracer.begin(effort)
    return tracer.constantText(program, site.value, context)
  }

  /// The text of a value, with gaps for what is not constant.
  package func partialText(_ site: Site) -> [String?] {
    guard let program = workspace.program(of: site.file) else { return [] }
    tracer.begin(.what)
    return tracer.partialText(program, site.value).map { part in
      switch part {
      case .text(let text): text
      case .gap: nil
      }
    }
  }

  /// The arguments of a call that a key names.
  package func arguments(_ key: ArgumentKey, of call: Call, at site: Site) -> [ValueID] {
    call.arguments.indices
      .filter { tracer.place(of: $0, in: call, at: site).matches(key) }
      .map { call.arguments[$0].value }
  }

  /// The calls of a file whose callee has a name that some model is interested in.
  package func notableCalls(in program: FileProgram) -> [(site: Site, call: Call)] {
    program.values.ids.compactMap { id in
      guard case .call(let call) = program.values[id], mayBeKnown(call, program) else {
        return nil
      }
      return (Site(program.file, id), call)
    }
  }

  private func mayBeKnown(_ call: Call, _ program: FileProgram) -> Bool {
    calleeNames(of: call, program)?.contains { graph.mayMint($0, call, in: program) } ?? true
  }

  /// Whether a call may send a request, by its name.
  package func mayRequest(_ call: Call, in program: FileProgram) -> Bool {
    calleeNames(of: call, program)?.contains(where: graph.mintNames.isOfRequest) ?? true
  }

  /// The names by which models may know what is called; nil where it may have another: a variable's
  /// function that was made elsewhere.
  func calleeNames(of call: Call, _ program: FileProgram) -> [String]? {
    switch program.values[program.bare(call.callee)] {
    case .member(_, let name), .global(let name), .implicitMember(let name): return [name]
    case .binding(let binding):
      let declared = program.bindings[binding]
      switch declared.kind {
      // A default import or a renamed one is known by its module or its own name.
      case .imported(let index):
        if case .named(let name) = program.imports[index].imported { return [declared.name, name] }
        return [declared.name, program.imports[index].specifier]
      case .function: return [declared.name]
      case .type, .constant, .variable, .parameter, .caught:
        // `const inflate = (row) => …` is known by what it returns, as a function declaration is.
        return isFunctionOfTheFile(binding, program) ? [declared.name] : nil
      }
    default: return []
    }
  }

  private func isFunctionOfTheFile(_ binding: BindingID, _ program: FileProgram) -> Bool {
    let writes = program.writes(of: binding)
    return !writes.isEmpty
      && writes.allSatisfy { write in
        guard case .value(let value) = write.source, write.path.isEmpty,
          case .function = program.values[program.bare(value)]
        else { return false }
        return true
      }
  }

  /// Whether a test that is decided where a value is computed says that some value is present:
  /// `if (!session?.user) return` before a read of `session.user.id`.
  package func isProvenPresent(_ value: ValueID, at place: ValueID, in program: FileProgram) -> Bool
  {
    guard let path = tracer.accessPath(value, program) else { return false }
    return tracer.isPresent(path, at: place, program)
  }

  /// The functions through which a call at a site is reached, the innermost first: the function
  /// around it, and those of the files at hand that call that one.
  package func functionsAround(_ site: Site) -> [(file: FileID, function: FunctionID)] {
    guard let program = workspace.program(of: site.file) else { return [] }
    var result: [FunctionSite] = []
    var pending = [FunctionSite(file: site.file, function: program.function(around: site.value))]
    while let next = pending.popLast(), result.count < Self.callerLimit {
      guard !result.contains(next), let program = workspace.program(of: next.file) else { continue }
      result.append(next)
      if let parent = program.functions[next.function].parent {
        pending.append(FunctionSite(file: next.file, function: parent))
      }
      for case .call(let site) in tracer.arrivals(of: next) {
        guard let caller = workspace.program(of: site.file) else { continue }
        pending.append(
          FunctionSite(file: site.file, function: caller.function(around: site.value)))
      }
    }
    return result.map { ($0.file, $0.function) }
  }

  private static let callerLimit = 60
}
