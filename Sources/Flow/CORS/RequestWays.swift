import Program
import Source

/// One way by which a request gets to a mint: the functions from the mint outwards, and where the
/// outermost is handed to the framework.
struct RequestWay {
  /// The innermost first.
  var frames: [Frame]
  /// The calls of others that a handler is given to on the way, the innermost first:
  /// `app.post("/token", handler)`, `onRequest({ cors: true }, handler)`.
  var given: [Given] = []
  var end = End.unknown
  /// The file that exports what the handler ends up in.
  var exporter: FileID?
  /// The name under which it does.
  var exportedName: String?

  /// A function that runs, and the place in it from which the mint is reached.
  struct Frame {
    let function: FunctionSite
    let anchor: ValueID
  }

  struct Given {
    let call: Site
    /// The call's own argument that holds the handler.
    let argument: ValueID
  }

  enum End {
    /// Registered by a call or a decorator.
    case registered(Site)
    case exported
    case unknown
  }

  func contains(_ function: FunctionSite) -> Bool { frames.contains { $0.function == function } }
}

/// Finds the ways of requests to a mint.
struct RequestWays {
  let flow: Flow
  private(set) var found: [RequestWay] = []
  private var work = 0
  /// The calls through which the mint's own function sends it; nil where all do.
  private var calls: [FunctionSite: Site] = [:]

  /// What the ways to a mint hang on.
  struct Question: Hashable {
    let site: Site
    let context: CallContext
  }

  private static let wayLimit = 32
  private static let workLimit = 400

  init(flow: Flow) { self.flow = flow }

  static func ways(to mint: Mint, _ flow: Flow) -> [RequestWay] {
    guard let program = flow.workspace.program(of: mint.site.file) else { return [] }
    var search = RequestWays(flow: flow)
    var context = mint.context
    while let entry = flow.tracer.contexts.entry(context) {
      search.calls[FunctionSite(file: entry.file, function: entry.function)] = entry.site
      context = entry.outer
    }
    let function = FunctionSite(
      file: mint.site.file, function: program.function(around: mint.site.value))
    search.extend(
      RequestWay(frames: [RequestWay.Frame(function: function, anchor: mint.site.value)]))
    return search.found
  }

  private mutating func finish(_ way: RequestWay, _ end: RequestWay.End) {
    var way = way
    way.end = end
    if found.count < Self.wayLimit { found.append(way) }
  }

  private mutating func extend(_ way: RequestWay) {
    work += 1
    guard work < Self.workLimit, found.count < Self.wayLimit, let frame = way.frames.last,
      way.frames.count < 24
    else { return }
    guard frame.function.function != FileProgram.fileFunction else {
      finish(way, .unknown)
      return
    }
    var arrivals = flow.tracer.arrivals(of: frame.function)
    if let call = calls[frame.function] { arrivals = [.call(call)] }
    let before = found.count
    for arrival in arrivals { handle(arrival, way) }
    if found.count == before { finish(way, .unknown) }
  }

  private mutating func handle(_ arrival: Arrival, _ way: RequestWay) {
    switch arrival {
    case .call(let site), .boundCall(let site, _): enter(callAt: site, way)
    case .exported(let file, let name, _):
      var way = way
      way.exporter = file
      way.exportedName = name
      finish(way, .exported)
    // A variable's type says nothing of who calls it, and a page's markup no more.
    case .typed, .rendered: return
    case .given(let callee, let steps, _):
      guard case .argument(let place) = steps.first else {
        // A decorator: `@Post("token")`.
        finish(way, .registered(callee))
        return
      }
      given(place, callee, Array(steps.dropFirst()), way)
    }
  }

  /// The function around a call runs as well.
  private mutating func enter(callAt site: Site, _ way: RequestWay) {
    guard let program = flow.workspace.program(of: site.file) else { return }
    let function = FunctionSite(file: site.file, function: program.function(around: site.value))
    guard !way.contains(function) else { return }
    var way = way
    way.frames.append(RequestWay.Frame(function: function, anchor: site.value))
    extend(way)
  }

  private mutating func given(
    _ place: ArgumentPlace, _ callee: Site, _ inner: [Step], _ way: RequestWay
  ) {
    work += 1
    guard work < Self.workLimit,
      let program = flow.workspace.program(of: place.site.file),
      case .call(let call) = program.values[place.site.value]
    else { return }
    let before = found.count
    follow(place, callee, inner, way)
    if found.count > before { return }
    guard let argument = argument(of: call, at: place) else { return }
    var way = way
    way.given.append(RequestWay.Given(call: place.site, argument: argument))
    var search = ArrivalSearch(tracer: flow.tracer)
    if isRegistration(place.site, call, program) {
      if case .member = program.values[program.bare(call.callee)] {
        finish(way, .registered(place.site))
        return
      }
      // `export default defineEventHandler(handler)`: the file's place says the path.
      search.climb(from: place.site.value, [], program)
      // `app.post("/token", defineHandler(handler))`
      let outer = search.found.filter { isRegistered($0) }
      if !outer.isEmpty {
        for arrival in outer { handle(arrival, way) }
        return
      }
      for case .exported(let file, _, _) in search.found { way.exporter = file }
      finish(way, .registered(place.site))
      return
    }
    // Somebody else's wrapper: what it gives back goes on as the handler, …
    search.climb(from: place.site.value, [], program)
    let isSetUp = program.function(around: place.site.value) == FileProgram.fileFunction
    let onwards = search.found.filter { isSetUp || handsOn($0, place.site.value, program) }
    for arrival in onwards { handle(arrival, way) }
    // … or it runs its argument where it stands.
    if onwards.isEmpty { enter(callAt: place.site, way) }
  }

  /// Whether something is handed to a method that registers handlers.
  private func isRegistered(_ arrival: Arrival) -> Bool {
    guard case .given(_, let steps, _) = arrival, case .argument(let place) = steps.first,
      let owner = flow.workspace.program(of: place.site.file),
      case .call(let call) = owner.values[place.site.value],
      case .member = owner.values[owner.bare(call.callee)]
    else { return false }
    return isRegistration(place.site, call, owner)
  }

  /// Whether a wrapper's result is a handler there, and no plain value.
  private func handsOn(_ arrival: Arrival, _ wrapper: ValueID, _ program: FileProgram) -> Bool {
    switch arrival {
    case .exported(_, _, let inner): return inner.isEmpty
    case .given(_, let steps, _):
      guard case .argument(let place) = steps.first, !steps.contains(.applied),
        let owner = flow.workspace.program(of: place.site.file),
        case .call(let call) = owner.values[place.site.value]
      else { return false }
      return isRegistration(place.site, call, owner)
        || (owner.file == program.file && call.arguments.contains { $0.value == wrapper })
    case .call, .boundCall, .rendered, .typed: return false
    }
  }

  /// A function of the project that is given the handler, and calls it.
  private mutating func follow(
    _ place: ArgumentPlace, _ callee: Site, _ inner: [Step], _ way: RequestWay
  ) {
    let members = inner.compactMap { step in
      if case .member(let name) = step { name } else { nil }
    }
    guard members.count == inner.count else { return }
    for (file, function) in flow.functions(of: callee) {
      guard let owner = flow.workspace.program(of: file),
        let index = flow.tracer.parameterIndex(of: function, owner, for: place)
      else { continue }
      for arrival in flow.tracer.arrivals(ofParameter: index, members, of: function, owner) {
        handle(arrival, way)
      }
    }
  }

  private func argument(of call: Call, at place: ArgumentPlace) -> ValueID? {
    call.arguments.indices
      .first { flow.tracer.place(of: $0, in: call, at: place.site) == place }
      .map { call.arguments[$0].value }
  }

  /// Names of methods that take handlers, where no model knows the object.
  private static let registering: Set<String> = Set(
    [String].httpVerbs + ["all", "use", "on", "route", "add", "register", "group", "any"])

  private func isRegistration(_ site: Site, _ call: Call, _ program: FileProgram) -> Bool {
    let isKnown = flow.facts(of: site).contains { fact in
      switch fact {
      case .route, .server: true
      case .cors(_, let shape): shape.reach == .route
      default: false
      }
    }
    if isKnown { return true }
    guard case .member = program.values[program.bare(call.callee)] else { return false }
    return Self.registering.contains(program.lastName(of: call.callee))
  }
}
