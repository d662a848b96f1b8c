import Program
import Source

/// The functions of the project that get something by calls: those that are called with it, and those
/// that these call in turn.
struct GivenFunctions {
  let flow: Flow
  /// In the order in which they were met.
  private(set) var found: [FunctionSite] = []
  private var met: Set<FunctionSite> = []

  private static let limit = 400
  /// How many functions hand on what they are given.
  private static let depthLimit = 3

  init(_ flow: Flow) { self.flow = flow }

  /// Follows a call that is given it: `post("/v1/auth/mint", body)`, `new Tokens(behest)`.
  mutating func follow(_ call: Call, at site: Site) {
    follow(call, at: site, depth: Self.depthLimit)
  }

  private mutating func follow(_ call: Call, at site: Site, depth: Int) {
    guard depth > 0, let program = flow.workspace.program(of: site.file) else { return }
    if program.language != .swift, case .global = program.values[program.bare(call.callee)] {
      return
    }
    for (file, function) in flow.nearFunctions(of: Site(site.file, call.callee)) {
      enter(FunctionSite(file: file, function: function), depth: depth)
    }
    guard call.isConstruction || program.language == .swift else { return }
    for type in flow.tracer.answer(site, effort: .glance, aim: .kind).types {
      guard let owner = flow.workspace.program(of: type.file) else { continue }
      for function in owner.types[type.type].members.compactMap(\.function) {
        enter(FunctionSite(file: type.file, function: function), depth: depth)
      }
    }
  }

  private mutating func enter(_ site: FunctionSite, depth: Int) {
    guard found.count < Self.limit, met.insert(site).inserted,
      let program = flow.workspace.program(of: site.file)
    else { return }
    found.append(site)
    let range = program.functions[site.function].range
    for id in program.values.ids where range.contains(program.range(of: id)) {
      guard case .call(let call) = program.values[id], !call.arguments.isEmpty else { continue }
      follow(call, at: Site(site.file, id), depth: depth - 1)
    }
  }
}
