import Program
import Source

/// A name within some request-lived places, as a file sees them.
struct StoreKey: Hashable {
  /// The numbers of the places' facts.
  let stores: Set<Int>
  let name: String
  let near: FileID
}

/// A value that some function of the server writes to a request-lived place.
struct StoredValue {
  let program: FileProgram
  let write: MemberWrite
}

extension Tracer {
  /// Answers for a member that lives as long as the request: `req.user` is what any middleware of
  /// the same application wrote to it. Nil where nobody does.
  func stored(
    _ states: [APIGraph.State], _ path: StepList, _ root: Root
  ) -> Answer? {
    let stores = graph.stores(at: states)
    guard !stores.isEmpty, case .member(let name) = steps.first(path) else { return nil }
    let key = StoreKey(stores: stores, name: name, near: root.place.file)
    guard openStores.insert(key).inserted else { return Answer() }
    defer { openStores.remove(key) }
    var result = Answer()
    for value in writes(to: key) {
      result.merge(
        trace(value.program, value.write.value, steps.rest(path), .unknown)
          .through(
            TraceStep(
              value.program.place(of: value.write.target),
              .stored(in: value.program.spelling(of: value.write.target)))))
    }
    result.merge(returned(to: key, path))
    return result.isKnown || !result.origins.isEmpty ? result : nil
  }

  /// Answers for a member of a request-lived place that nobody of the project writes: under an
  /// identity's name, a library did, and verified it.
  func unwritten(
    _ states: [APIGraph.State], _ path: StepList, _ root: Root
  ) -> Answer? {
    guard !graph.stores(at: states).isEmpty, case .member(let name) = steps.first(path) else {
      return nil
    }
    let (place, spelling) = written(steps.mark(path), steps.rest(path), root)
    let label: Label = Self.identityNames.contains(name) ? .verified(spelling) : .neutral
    return .origin(Origin(label, at: place, spelling: spelling))
  }

  /// Names under which libraries keep a session that they verified.
  private static let identityNames: Set<String> = [
    "user", "auth", "session", "identity", "principal", "viewer", "userId", "uid", "claims",
    "jwtPayload", "currentUser", "account", "oidc",
  ]

  private func writes(to key: StoreKey) -> [StoredValue] {
    if let known = storedValues[key] { return known }
    var found: [StoredValue] = []
    for program in programs(near: key.near, containing: key.name) {
      for write in program.memberWrites {
        guard case .member(let base, key.name) = program.values[write.target] else { continue }
        let answer = trace(program, base, .empty, .unknown)
        guard !graph.stores(at: answer.states).isDisjoint(with: key.stores) else { continue }
        found.append(StoredValue(program: program, write: write))
      }
    }
    storedValues[key] = found
    return found
  }

  /// What callbacks return as the new content of a place.
  private func returned(to key: StoreKey, _ path: StepList) -> Answer {
    var result = Answer()
    for callback in graph.storeCallbacks(key.stores) {
      for program in programs(near: key.near, containing: callback.name) {
        for function in program.functions.ids
        where program.functions[function].name == callback.name {
          let site = FunctionSite(file: program.file, function: function)
          guard !Set(states(of: site)).isDisjoint(with: callback.states) else { continue }
          var answer = self.function(function, program, steps.prepend(.applied, to: path))
          answer.origins.removeAll { $0.label == .absent || $0.label.isUnknown }
          result.merge(answer)
        }
      }
    }
    return result
  }

  /// What models know a function as, by where it gets to.
  func states(of function: FunctionSite) -> [APIGraph.State] {
    var result = Answer()
    for arrival in arrivals(of: function) {
      guard case .given(let callee, let given) = arrival,
        let program = workspace.program(of: callee.file)
      else { continue }
      result.merge(trace(program, callee.value, steps.prepend(given, to: .empty), .unknown))
    }
    return result.states
  }

  private func programs(near file: FileID, containing text: String) -> [FileProgram] {
    var files = workspace.scripts(near: file, containing: text)
    if !files.contains(file) { files.append(file) }
    return files.compactMap { workspace.program(of: $0) }
  }
}

extension Fact {
  var isStore: Bool {
    if case .store = self { true } else { false }
  }
}
