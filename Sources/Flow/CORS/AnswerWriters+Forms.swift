import Program
import Source

/// What sets the header without a call of its own.
extension AnswerWriters {
  /// A closure that is run where it stands: `entries.forEach(([name, value]) => …)`.
  func closure(_ inner: FunctionID, _ value: ValueID, _ visit: Visit) -> [Writer] {
    let site = FunctionSite(file: visit.program.file, function: inner)
    guard !frames.contains(site), let parent = visit.program.parent(of: value),
      case .call(let call) = visit.program.values[parent], call.callee != value,
      flow.functions(of: Site(visit.program.file, call.callee)).isEmpty
    else { return [] }
    return writers(
      in: site, anchor: nil, chain: visit.chain, depth: visit.depth + 1, isHanded: true
    )
    .flatMap { writer($0.verdict, at: parent, visit) }
  }

  /// `headers["Access-Control-Allow-Origin"] = value`, `res.headers = headers`
  func write(_ write: MemberWrite, _ visit: Visit) -> [Writer] {
    let program = visit.program
    let value = Site(program.file, write.value)
    switch program.values[program.bare(write.target)] {
    case .element(let base, let key):
      guard walk.headerName(key, program)?.lowercased() == HeaderName.allowOrigin,
        !isLocalObject(base, program)
      else { break }
      return writer(judge.header(walk.values(of: value, [], visit.chain)), at: write.value, visit)
    case .member(let base, let name):
      if name.lowercased() == HeaderName.allowOrigin, !isLocalObject(base, program) {
        return writer(judge.header(walk.values(of: value, [], visit.chain)), at: write.value, visit)
      }
      guard name == "headers" || name == "res" || name == "response" else { break }
      return argument(value, at: write.value, visit)
    default: break
    }
    return []
  }

  private func isLocalObject(_ base: ValueID, _ program: FileProgram) -> Bool {
    guard case .binding(let binding) = program.values[program.bare(base)] else { return false }
    return program.writes(of: binding).contains { write in
      guard case .value(let value) = write.source, write.path.isEmpty else { return false }
      switch program.values[program.bare(value)] {
      case .object: return true
      default: return false
      }
    }
  }

  /// What a handler returns: `{ statusCode: 200, headers, body }`.
  func returned(_ value: ValueID, _ visit: Visit) -> [Writer] {
    let site = Site(visit.program.file, value)
    guard flow.headerReach.holds(site) else { return [] }
    let header = WalkKey.header(HeaderName.allowOrigin)
    for keys in [
      [.member("headers"), header], [.member("multiValueHeaders"), header, .element],
    ] {
      let held = walk.values(of: site, keys, visit.chain)
        .filter { $0.kind.isKnown }
      if !held.isEmpty { return writer(judge.header(held), at: value, visit) }
    }
    return []
  }

  /// `@Header("Access-Control-Allow-Origin", "*")`
  func decorator(_ value: ValueID, _ visit: Visit) -> [Writer] {
    guard case .call(let call) = visit.program.values[visit.program.bare(value)],
      visit.program.lastName(of: call.callee) == "Header", let set = set(call, visit)
    else { return [] }
    return [Writer(verdict: set, offset: 0, isAfter: true, isCertain: true)]
  }
}
