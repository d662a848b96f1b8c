import Program
import Source

/// All models' paths as one graph: which values of frameworks a chain of steps leads to.
///
/// A state is a node of a path; a set of states is what is known of a value.
struct APIGraph: Sendable {
  typealias State = Int

  private(set) var facts: [Fact] = []
  private(set) var nodes: [NodeInfo] = []
  private var roots: [APIPath.Root: [State]] = [:]
  private(set) var typeRoots: [String: [(package: String?, state: State)]] = [:]
  private(set) var conventions: [(convention: Convention, state: State)] = []
  private(set) var mintNames = MintNames()
  /// The same in Swift, where requests alone mint, with the arguments of which each has to have
  /// one; none where the URL is no argument.
  private var swiftRequests: [String: [ArgumentKey]] = [:]
  /// The last names of calls that add pieces to a URL: `appendingPathComponent`.
  private(set) var urlPieceNames: Set<String> = []
  /// The last names of calls that make an address: `URL`, `URI`.
  private(set) var addressNames: Set<String> = []
  /// The last names of what sends something to the client: `json`, `send`, `body`.
  private(set) var answerNames: Set<String> = []
  /// Whether some answers are given by calling what a function is handed: `ack(settings)`.
  private(set) var answersByParameters = false
  /// The last names of what takes a function that only the server runs: `handler`.
  private(set) var serverCallbackNames: Set<String> = []

  /// The last names of calls that never return.
  private(set) var endNames: Set<String> = []
  /// The last names of calls that put an entry into a store: `set`, `decorate`.
  private(set) var entryNames: Set<String> = []

  /// The states of handlers whose input schemas may have checked.
  private var shapedOrigins: Set<State> = []

  /// Every kind of call that fills a store, in the order of the facts.
  private var fillings: [(store: APIPath, call: StoreCall)] = []
  /// Every kind of call that sends something, by its channel, likewise.
  private(set) var sendings: [Channel: [StoreCall]] = [:]
  /// Every callback whose result fills a store, likewise.
  private var returnings: [Returning] = []
  /// How frameworks derive a path from a file's, in the order of the facts.
  private(set) var fileRoutes: [FileRoutes] = []
  /// Where frameworks look for middleware of a whole application, likewise.
  private(set) var hooks: [(convention: Convention, matcher: [String])] = []

  private struct Returning: Sendable {
    let store: APIPath
    /// The one entry that is filled; nil where the result is the whole content.
    let entry: String?
    let names: [String]
    let states: Set<State>
  }

  struct NodeInfo: Sendable {
    var edges: [(edge: APIPath.Edge, target: State)] = []
    /// States that a value in this state is in as well.
    var epsilons: [State] = []
    /// Indexes into `facts`.
    var facts: [Int] = []
    /// Those of them that say where a value comes from.
    var verdicts: [Int] = []
    var isModule = false
    var loops = false
  }

  init(_ models: [Model]) {
    var compiler = Compiler()
    for model in models {
      for fact in model.facts {
        facts.append(fact)
        for path in fact.paths {
          for node in path.nodes {
            let state = compiler.state(of: node, in: &self)
            nodes[state].facts.append(facts.count - 1)
            if fact.isVerdict { nodes[state].verdicts.append(facts.count - 1) }
          }
        }
        if case .same(let from, let target) = fact {
          let targets = target.nodes.map { compiler.state(of: $0, in: &self) }
          for node in from.nodes {
            nodes[compiler.state(of: node, in: &self)].epsilons += targets
          }
        }
        collectNames(of: fact)
      }
    }
    // A path that says nothing of its own stands for what other models know at its end.
    for fact in facts {
      guard case .same(let from, let target) = fact else { continue }
      let bare = target.nodes.filter { node in
        let state = compiler.state(of: node, in: &self)
        return nodes[state].facts.isEmpty && nodes[state].edges.isEmpty
      }
      let targets = bare.flatMap { reached(by: $0) }
      guard !targets.isEmpty else { continue }
      for node in from.nodes {
        let state = compiler.state(of: node, in: &self)
        for target in targets where target != state && !nodes[state].epsilons.contains(target) {
          nodes[state].epsilons.append(target)
        }
      }
    }
    fillings = allFillings()
    sendings = allSendings()
    returnings = allReturnings()
    shapedOrigins = allShapedOrigins()
  }

  /// The states to which any model's steps lead that are the same as a path's.
  private func reached(by node: APIPath.Node) -> [State] {
    if case .root(let root) = node.edge { return states(of: root) }
    var result: [State] = []
    for state in closed(node.bases.flatMap { reached(by: $0) }) {
      for (edge, target) in nodes[state].edges
      where edge.overlaps(node.edge) && !result.contains(target) {
        result.append(target)
      }
    }
    return result
  }

  /// Whether a call by a last name may mint, or send a request.
  func mayMint(_ name: String, _ call: Call, in program: FileProgram) -> Bool {
    guard program.language == .swift else { return mintNames.contains(name) }
    guard let keys = swiftRequests[name] else { return false }
    // `loop.execute { … }` and `data(at: 0)` are no requests, and there are many of them.
    var position = 0
    return call.arguments.contains { argument in
      defer { if argument.label == nil { position += 1 } }
      if case .function = program.values[program.bare(argument.value)] { return false }
      return keys.contains { key in
        switch key {
        case .position(let index): argument.label == nil && index == position
        case .label(let label): argument.label == label
        case .last, .any: true
        }
      }
    }
  }

  private mutating func collectNames(of fact: Fact) {
    switch fact {
    case .mint(let path, _), .request(let path, _):
      for node in path.nodes {
        if case .request = fact {
          mintNames.add(requestAt: node)
        } else {
          mintNames.add(mintAt: node)
        }
        if case .request(_, let shape) = fact, node.mayBeSwift {
          for name in node.calleeNames {
            swiftRequests[name, default: []] += shape.url.map(\.argument)
          }
        }
      }
    case .urlPieces(let path):
      for node in path.nodes { urlPieceNames.formUnion(node.calleeNames) }
    case .address(let path, _):
      for node in path.nodes { addressNames.formUnion(node.calleeNames) }
    case .response(let path, _, _), .pageState(let path):
      for node in path.nodes {
        answerNames.formUnion(node.calleeNames)
        if node.calledParameter { answersByParameters = true }
      }
    case .storeEntry(_, by: let path, key: _, value: _):
      for node in path.nodes { entryNames.formUnion(node.calleeNames) }
    case .serverCallback(let path):
      for node in path.nodes { serverCallbackNames.formUnion(node.receiverNames) }
    case .ends(let path):
      for node in path.nodes { endNames.formUnion(node.calleeNames) }
    case .fileRoutes(let routes): fileRoutes.append(routes)
    case .hook(let convention, let matcher): hooks.append((convention, matcher))
    default: break
    }
  }

  /// Turns path nodes into states, each once.
  private struct Compiler {
    var states: [ObjectIdentifier: State] = [:]

    mutating func state(of node: APIPath.Node, in graph: inout APIGraph) -> State {
      if let state = states[ObjectIdentifier(node)] { return state }
      if case .root(let root) = node.edge, let state = graph.roots[root]?.first {
        states[ObjectIdentifier(node)] = state
        return state
      }
      let state = graph.nodes.count
      graph.nodes.append(NodeInfo())
      states[ObjectIdentifier(node)] = state
      if case .root(let root) = node.edge {
        graph.addRoot(root, state)
        return state
      }
      for base in node.bases {
        let from = self.state(of: base, in: &graph)
        if node.edge == .anything {
          graph.nodes[from].epsilons.append(state)
          graph.nodes[state].loops = true
        } else {
          graph.nodes[from].edges.append((node.edge, state))
        }
      }
      return state
    }
  }

  private mutating func addRoot(_ root: APIPath.Root, _ state: State) {
    roots[root, default: []].append(state)
    switch root {
    case .module: nodes[state].isModule = true
    case .type(let name, let package): typeRoots[name, default: []].append((package, state))
    case .convention(let convention): conventions.append((convention, state))
    case .global, .named: break
    }
  }

  /// The states of a root, and of all that it is the same as.
  func states(of root: APIPath.Root) -> [State] { closed(roots[root] ?? []) }

  func closed(_ states: [State]) -> [State] {
    guard states.contains(where: { !nodes[$0].epsilons.isEmpty }) else { return states }
    var result = states
    var index = 0
    while index < result.count {
      for next in nodes[result[index]].epsilons where !result.contains(next) { result.append(next) }
      index += 1
    }
    return result
  }

  /// The states after one more step; empty where no model knows it.
  func step(_ states: [State], _ step: Step) -> [State] {
    var result: [State] = []
    for state in states {
      let node = nodes[state]
      if node.loops, step.isChain { result.append(state) }
      if node.isModule, step == .member("default") { result.append(state) }
      for (edge, target) in node.edges where edge.accepts(step) && !result.contains(target) {
        result.append(target)
      }
    }
    return closed(result)
  }

  /// The last fact in some states that says where a value comes from; what models say later wins.
  func verdict(at states: [State]) -> Fact? {
    var last: Int?
    for state in states {
      for number in nodes[state].verdicts where number > last ?? -1 { last = number }
    }
    return last.map { facts[$0] }
  }

  /// The request-lived places that a value in some states is, by the numbers of their facts.
  func stores(at states: [State]) -> Set<Int> {
    var result: Set<Int> = []
    for state in states {
      for number in nodes[state].facts where facts[number].isStore { result.insert(number) }
    }
    return result
  }

  /// The callbacks whose results are the new content of some stores: their names and states.
  func storeCallbacks(
    _ stores: Set<Int>, entry name: String
  ) -> [(name: String, states: Set<State>, isEntry: Bool)] {
    returnings.flatMap { returning -> [(name: String, states: Set<State>, isEntry: Bool)] in
      guard returning.entry == nil || returning.entry == name,
        stores.contains(where: { facts[$0].sharesPath(with: returning.store) })
      else { return [] }
      return returning.names.map { ($0, returning.states, returning.entry != nil) }
    }
  }

  private func allReturnings() -> [Returning] {
    facts.enumerated().compactMap { number, fact in
      guard case .storeReturned(let store, let callback, let entry) = fact else { return nil }
      return Returning(
        store: store, entry: entry, names: callback.nodes.flatMap(\.calleeNames).sorted(),
        states: Set(nodes.indices.filter { nodes[$0].facts.contains(number) }))
    }
  }

  /// The calls that put something into some stores.
  func storeCalls(_ stores: Set<Int>) -> [StoreCall] {
    fillings.filter { filling in
      stores.contains { facts[$0].sharesPath(with: filling.store) }
    }.map(\.call)
  }

  /// The states that lead to a shaped value over what a function is handed.
  private func allShapedOrigins() -> Set<State> {
    var result = Set(nodes.indices.filter { isShaped([$0]) })
    guard !result.isEmpty else { return [] }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for (state, node) in nodes.enumerated() where !result.contains(state) {
        guard
          node.edges.contains(where: { result.contains($0.target) })
            || node.epsilons.contains(where: { result.contains($0) })
        else { continue }
        result.insert(state)
        hasGrown = true
      }
    }
    return result
  }

  private func allFillings() -> [(store: APIPath, call: StoreCall)] {
    facts.enumerated().compactMap { number, fact in
      guard let (store, call) = fact.filling else { return nil }
      return (
        store,
        StoreCall(
          number: number, fact: fact, names: call.nodes.flatMap(\.calleeNames).sorted(),
          states: Set(nodes.indices.filter { nodes[$0].facts.contains(number) }))
      )
    }
  }

  /// The store from which the value in some states is read by a key; empty for other values. The
  /// name is that of the entry where it is always the same.
  func storesRead(at states: [State]) -> (stores: Set<Int>, name: String?) {
    var result: Set<Int> = []
    var name: String?
    for state in states {
      for number in nodes[state].facts {
        guard case .storeRead(_, let store, let entry) = facts[number] else { continue }
        result.formUnion(facts.indices.filter { facts[$0].sharesPath(with: store) })
        name = name ?? entry
      }
    }
    return (result, name)
  }

  /// The states of some stores, by the numbers of their facts.
  func states(ofStores stores: Set<Int>) -> [State] {
    nodes.indices.filter { !stores.isDisjoint(with: nodes[$0].facts) }
  }

  /// Whether all that is known of a value is what it was reached from: `anything` after it.
  func isVague(_ states: [State]) -> Bool { states.allSatisfy { nodes[$0].loops } }

  /// Whether a schema of a call that checks a part of the request is about a value in some states.
  func isShaped(_ states: [State], by name: String?) -> Bool {
    states.contains { state in
      nodes[state].facts.contains {
        if case .shaped(_, let own) = facts[$0] { own == name } else { false }
      }
    }
  }

  /// Whether schemas were asked about a value in some states.
  func isShaped(_ states: [State]) -> Bool {
    states.contains { state in
      nodes[state].facts.contains { if case .shaped = facts[$0] { true } else { false } }
    }
  }

  /// Whether what a function in some states is handed may lead to such a value.
  func mayBeShaped(_ states: [State]) -> Bool {
    states.contains { shapedOrigins.contains($0) }
  }

  /// The facts that hold of a value in some states.
  func facts(at states: [State]) -> [Fact] {
    states.flatMap { nodes[$0].facts.map { facts[$0] } }
  }

  /// The facts that hold of what values in some states return.
  func factsOfCalls(_ states: [State]) -> [Fact] {
    let returned = states.flatMap { state in
      nodes[state].edges.filter { $0.edge == .called }.map(\.target)
    }
    return facts(at: closed(returned))
  }
}
