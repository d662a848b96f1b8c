import Program
import Source

/// Finds out which application or router an expression is, and what is registered on it.
struct ServerObjects {
  let flow: Flow

  /// What an application is known by.
  enum Root: Hashable {
    /// Where it is made: `express()`.
    case creation(Site)
    /// What a plugin is handed: `async (fastify) => …`.
    case parameter(FunctionSite, Int)
    /// The one application that all values of a type are; with one of them.
    case shared(Site)
  }

  /// An application or router, and the calls that lead from it to the object at hand:
  /// `app.grouped(cors)`, `router.route("/token")`.
  struct Object {
    let root: Root
    var hops: [Site]
    /// The same for other places where the type is registered that is handed the object: the same
    /// controller may stand in several groups.
    var otherHops: [[Site]] = []

    mutating func append(_ hop: Site) {
      hops.append(hop)
      for index in otherHops.indices { otherHops[index].append(hop) }
    }

    /// The object once for each place where it may be.
    var alternatives: [Object] {
      ([hops] + otherHops).map { Object(root: root, hops: $0) }
    }
  }

  private static let depthLimit = 16

  /// The object that an expression is.
  func object(_ site: Site, depth: Int = depthLimit) -> Object? {
    guard depth > 0, let program = flow.workspace.program(of: site.file) else { return nil }
    let value = program.bare(site.value)
    let bare = Site(site.file, value)
    switch program.values[value] {
    case .call(let call): return object(madeBy: call, at: bare, program, depth: depth)
    case .binding(let binding):
      return behind(bare, depth: depth) ?? parameter(binding, bare, program, depth: depth)
    case .member(let base, _):
      if isShared(bare) { return Object(root: .shared(bare), hops: []) }
      return behind(bare, depth: depth) ?? object(Site(site.file, base), depth: depth - 1)
    case .global, .this:
      return isShared(bare) ? Object(root: .shared(bare), hops: []) : nil
    default: return nil
    }
  }

  private func object(
    madeBy call: Call, at site: Site, _ program: FileProgram, depth: Int
  ) -> Object? {
    if case .member(let base, _) = program.values[program.bare(call.callee)] {
      let receiver = Site(site.file, base)
      if shape(of: receiver) != nil || shape(of: site) == nil,
        var object = object(receiver, depth: depth - 1)
      {
        object.append(site)
        return object
      }
    }
    if let shape = shape(of: site) {
      return Object(root: shape.isShared ? .shared(site) : .creation(site), hops: [])
    }
    if let found = behind(site, depth: depth) { return found }
    return Object(root: .creation(site), hops: [])
  }

  /// The call that made a value, wherever it stands.
  private func behind(_ site: Site, depth: Int) -> Object? {
    for expression in flow.expressions(of: site) where expression != site {
      guard let program = flow.workspace.program(of: expression.file),
        case .call = program.values[expression.value]
      else { continue }
      return object(expression, depth: depth - 1)
    }
    return nil
  }

  private func parameter(
    _ binding: BindingID, _ site: Site, _ program: FileProgram, depth: Int
  ) -> Object? {
    guard let write = program.writes(of: binding).first,
      case .parameter(let function, let index) = write.source
    else { return isShared(site) ? Object(root: .shared(site), hops: []) : nil }
    let owner = FunctionSite(file: program.file, function: function)
    for arrival in flow.tracer.arrivals(of: owner) {
      guard case .given(let callee, let steps, _) = arrival, index == 0,
        case .argument(let place) = steps.first,
        let caller = flow.workspace.program(of: callee.file),
        case .member(let base, let name) = caller.values[caller.bare(callee.value)],
        let outer = shape(of: Site(callee.file, base)), outer.groups.contains(name),
        var object = object(Site(callee.file, base), depth: depth - 1)
      else { continue }
      object.append(place.site)
      return object
    }
    if isShared(site) {
      let places = registered(owner, at: site, program, depth: depth)
      return Object(
        root: .shared(site), hops: places.first ?? [], otherHops: Array(places.dropFirst()))
    }
    return Object(root: .parameter(owner, index), hops: [])
  }

  /// The calls that lead to the parts of the application that a type of the project is handed.
  private func registered(
    _ method: FunctionSite, at site: Site, _ program: FileProgram, depth: Int
  ) -> [[Site]] {
    guard let collection = shape(of: site)?.collection,
      program.functions[method.function].name == collection.method,
      let type = program.functions[method.function].owner, let name = program.types[type].name
    else { return [] }
    let text = "\(collection.label): "
    let files = flow.workspace.moduleFiles(of: method.file, mentioning: text)
    var found: [[Site]] = []
    for file in [method.file] + files.filter({ $0 != method.file }) {
      guard let caller = flow.workspace.program(of: file) else { continue }
      for id in caller.values.ids {
        guard case .call(let call) = caller.values[id],
          case .member(let base, collection.register) = caller.values[caller.bare(call.callee)],
          let argument = call.arguments.first(where: { $0.label == collection.label }),
          makes(name, argument.value, caller),
          let outer = object(Site(file, base), depth: depth - 1)
        else { continue }
        for hops in [outer.hops] + outer.otherHops
        where !found.contains(hops) && found.count < Self.placeLimit { found.append(hops) }
      }
    }
    return found
  }

  /// More places than one controller is registered in.
  private static let placeLimit = 8

  /// Whether a value is a new one of a type, by its name: `TokenController(…)`.
  private func makes(_ type: String, _ value: ValueID, _ program: FileProgram) -> Bool {
    ([Site(program.file, program.bare(value))] + flow.expressions(of: Site(program.file, value)))
      .contains { made in
        guard let owner = flow.workspace.program(of: made.file),
          case .call(let call) = owner.values[owner.bare(made.value)]
        else { return false }
        return owner.lastName(of: call.callee) == type
      }
  }

  /// How the framework of an object works; nil where no model knows it.
  func shape(of site: Site) -> ServerShape? {
    for fact in flow.facts(of: site).reversed() {
      if case .server(_, let shape) = fact { return shape }
    }
    return nil
  }

  /// Whether a call makes a server, or is a decorator of one; a method of it gives it back at most.
  func isCreation(_ call: Site) -> Bool {
    guard shape(of: call) != nil, let program = flow.workspace.program(of: call.file),
      case .call(let made) = program.values[program.bare(call.value)]
    else { return false }
    guard case .member(let base, _) = program.values[program.bare(made.callee)] else { return true }
    return shape(of: Site(call.file, base)) == nil
  }

  private func isShared(_ site: Site) -> Bool { shape(of: site)?.isShared ?? false }

  /// The shape of a root; what most servers do where no model knows it.
  func shape(of root: Root) -> ServerShape {
    let unknown = ServerShape(middleware: ["use"])
    switch root {
    case .creation(let site), .shared(let site): return shape(of: site) ?? unknown
    case .parameter(let function, let index):
      guard let program = flow.workspace.program(of: function.file) else { return unknown }
      for write in program.writes {
        guard case .parameter(function.function, index) = write.source,
          let read = program.reads(of: write.binding).first
        else { continue }
        return shape(of: Site(function.file, read)) ?? unknown
      }
      return unknown
    }
  }
}
