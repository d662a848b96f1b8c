import Program
import Source

/// Which members of which kind of request-lived value.
struct StoreKey: Hashable {
  let states: [APIGraph.State]
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
  /// the same application wrote to it. Where nobody writes an identity's name, a library did.
  func stored(_ states: [APIGraph.State], _ path: StepList) -> Answer? {
    guard case .member(let name) = steps.first(path),
      graph.facts(at: states).contains(where: \.isStore), let site = steps.site(path),
      let reader = workspace.program(of: site.file)
    else { return nil }
    let key = StoreKey(states: states.sorted(), name: name, near: site.file)
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
    if result.isKnown || !result.origins.isEmpty { return result }
    return leaf(
      Self.identityNames.contains(name)
        ? .verified(reader.spelling(of: site.value)) : .neutral, reader, site.value)
  }

  /// Names under which libraries keep a session that they verified.
  private static let identityNames: Set<String> = [
    "user", "auth", "session", "identity", "principal", "viewer", "userId", "uid", "claims",
    "jwtPayload", "currentUser", "account", "oidc",
  ]

  private func writes(to key: StoreKey) -> [StoredValue] {
    if let known = storedValues[key] { return known }
    var found: [StoredValue] = []
    var files = workspace.scripts(near: key.near, containing: key.name)
    if !files.contains(key.near) { files.append(key.near) }
    for file in files {
      guard let program = workspace.program(of: file) else { continue }
      for write in program.memberWrites {
        guard case .member(let base, key.name) = program.values[write.target] else { continue }
        let answer = trace(program, base, .empty, .unknown)
        guard graph.facts(at: answer.states).contains(where: \.isStore) else { continue }
        found.append(StoredValue(program: program, write: write))
      }
    }
    storedValues[key] = found
    return found
  }
}

extension Fact {
  var isStore: Bool {
    if case .store = self { true } else { false }
  }
}
