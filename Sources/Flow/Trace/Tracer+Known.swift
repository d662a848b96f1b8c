import Program
import Source

/// Where a chain of steps begins, for the places and words of what it leads to.
struct Root {
  let place: SourceRange
  let spelling: String
}

extension Tracer {
  /// Answers for a chain of steps from something that models may know.
  func known(as root: APIPath.Root, _ path: StepList, _ from: Root) -> Answer {
    run(graph.states(of: root), path, from)
  }

  /// Runs the steps through the models' paths. The deepest fact decides: within a verified user,
  /// `user_metadata` is the user's own.
  func run(
    _ start: [APIGraph.State], _ path: StepList, _ root: Root, after before: Passage = Passage()
  ) -> Answer {
    var states = start
    var current = path
    var verdict: Verdict?
    var way = before
    consider(states, current, way, &verdict)
    while let step = steps.first(current), !states.isEmpty {
      if var answer = stored(states, current, root) {
        // Writing to a member that the framework knows leaves it that member: `ctx.body = token`.
        let next = graph.step(states, step)
        let rest = steps.rest(current)
        if rest.isEmpty { answer.merge(Answer(states: next)) }
        // `req.body = schema.parse(req.body)` is done for some routes and not for others.
        if case .source = graph.verdict(at: next) {
          answer.origins.removeAll { $0.label == .absent }
          way.mark = steps.mark(current) ?? way.mark
          answer.merge(run(next, rest, root, after: way))
        }
        // `socket.data = { id }` and `socket.data.tier = tier` fill the same place.
        if let inner = stored(next, rest, root) {
          answer.origins.removeAll { $0.label == .absent }
          answer.merge(inner)
        }
        return answer
      }
      let next = graph.step(states, step)
      // What the project adds to a framework's type is more than what models say of any member.
      if !next.isEmpty, verdict == nil, graph.verdict(at: next) == nil,
        let answer = extensionMember(of: states, current, root)
      {
        return answer
      }
      if verdict == nil, !next.isEmpty, graph.isVague(next),
        var answer = unwritten(states, current, root)
      {
        if steps.rest(current).isEmpty { answer.merge(Answer(states: next)) }
        return answer
      }
      if next.isEmpty {
        if verdict.map({ $0.fact.isNeutral }) ?? true,
          let answer = extensionMember(of: states, current, root)
        {
          return answer
        }
        if verdict == nil, let answer = builtin(states, current, root) { return answer }
        if verdict == nil, let answer = unwritten(states, current, root) { return answer }
        break
      }
      note(step, from: states, to: next, &way)
      way.mark = steps.mark(current) ?? way.mark
      current = steps.rest(current)
      states = next
      if let answer = entry(states, way.calls.last, current, way.mark, root) { return answer }
      if let answer = heard(states, way.listening, way.mark, current) { return answer }
      consider(states, current, way, &verdict)
    }
    var answer = Answer()
    if current.isEmpty { answer.states = states }
    if let verdict {
      return replaced(verdict.rest) ?? answer.merged(with: conclude(verdict, root))
    }
    if !current.isEmpty || states.isEmpty {
      answer.merge(unknownChain(path, root))
    } else if graph.isVague(answer.states) {
      answer.merge(
        .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling)))
    }
    return answer
  }

  /// What was met on the way to some states.
  struct Passage {
    fileprivate(set) var calls: [KnownCall] = []
    fileprivate(set) var mark: StepTable.Mark?
    /// The last step to an element.
    fileprivate(set) var element: Step?
    fileprivate(set) var schemas: [SchemaCall] = []
    /// The last call that was given a function, or made a decorator.
    fileprivate(set) var listening: Site?
    /// The last call, or the one that a handler was given to, where it has type arguments.
    fileprivate(set) var typing: Site?
  }

  private func note(
    _ step: Step, from states: [APIGraph.State], to next: [APIGraph.State], _ way: inout Passage
  ) {
    switch step {
    case .result(let site, _, let context):
      way.calls.append((site, context))
      way.typing = hasTypeArguments(site) ? site : nil
      // Of a chain of routes, each has its own.
      way.schemas += schemaCalls(at: site, graph.facts(at: next)).filter { $0.name == nil }
    case .decorated: way.listening = way.calls.last?.site
    case .argument(let place):
      way.listening = place.site
      if hasTypeArguments(place.site) { way.typing = place.site }
      guard graph.mayBeShaped(next) else { return }
      way.schemas += schemaCalls(beside: place)
      way.schemas += schemaCalls(at: place.site, graph.factsOfCalls(states))
    case .index, .anyElement: way.element = step
    default: return
    }
  }

  /// What a function makes of the client's elements or promise, where that is known: of
  /// `list.map(() => session.id)` nothing is the client's.
  private func replaced(_ path: StepList) -> Answer? {
    var current = path
    while !current.isEmpty {
      if case .callback(let place, let rest) = effect(of: current) {
        return whole(callback(place, rest))
      }
      current = steps.rest(current)
    }
    return nil
  }

  /// An answer that leaves nothing open.
  private func whole(_ answer: Answer) -> Answer? {
    let isWhole = !answer.origins.isEmpty && answer.origins.allSatisfy { !$0.label.isUnknown }
    return isWhole ? answer : nil
  }

  /// A fact that was met on the way, and what is left after it.
  struct Verdict {
    let fact: Fact
    let rest: StepList
    /// The calls on the way, the last one last.
    let calls: [KnownCall]
    let mark: StepTable.Mark?
    /// The last step on the way to an element.
    let element: Step?
    /// The calls on the way by whose schemas the value was checked.
    let schemas: [SchemaCall]
    /// The type that a call on the way says the value has.
    let type: (type: TypeReference, program: FileProgram)?

    var call: KnownCall? { calls.last }
  }

  typealias KnownCall = (site: Site, context: CallContext)

  private func consider(
    _ states: [APIGraph.State], _ rest: StepList, _ way: Passage, _ verdict: inout Verdict?
  ) {
    guard let fact = graph.verdict(at: states) else { return }
    let typed = way.typing.flatMap { site in
      workspace.program(of: site.file).flatMap {
        typeGiven(by: $0.typeArguments[site.value] ?? [], at: states, $0)
      }
    }
    verdict = Verdict(
      fact: fact, rest: rest, calls: way.calls, mark: way.mark, element: way.element,
      schemas: way.schemas.filter { graph.isShaped(states, by: $0.name) }, type: typed)
  }

  private func hasTypeArguments(_ call: Site) -> Bool {
    guard let program = workspace.program(of: call.file), !program.typeArguments.isEmpty else {
      return false
    }
    return program.typeArguments[call.value] != nil
  }

  private func conclude(_ verdict: Verdict, _ root: Root) -> Answer {
    if aim == .kind, !verdict.fact.leadsOn {
      return .origin(Origin(.neutral, at: root.place, spelling: root.spelling))
    }
    var (place, spelling) = written(verdict.mark, verdict.rest, root)
    if isFiltered(verdict.rest) {
      return .origin(Origin(.absent, at: place, spelling: spelling))
    }
    if lastStep(verdict.rest) == .member("length") {
      return .origin(Origin(.neutral, at: place, spelling: spelling))
    }
    if !verdict.schemas.isEmpty, case .member(let name) = steps.first(verdict.rest),
      isDropped(name, by: verdict.schemas, read: verdict.call)
    {
      return .origin(Origin(.absent, at: place, spelling: spelling))
    }
    if let typed = verdict.type, case .member(let name) = steps.first(verdict.rest),
      lacks(name, typed.type, typed.program, depth: 8)
    {
      return .origin(Origin(.absent, at: place, spelling: spelling))
    }
    if isLeftOutByDecoding(verdict.rest) {
      return .origin(Origin(.absent, at: place, spelling: spelling))
    }
    let label: Label
    switch verdict.fact {
    case .source(let input, _):
      let names = readNames(verdict)
      if input == .header, names.contains(where: Self.platformHeaders.contains) {
        label = .neutral
      } else if input == .header, let name = names.first(where: Self.isHeaderName),
        let answer = handedOn(name, near: place.file)
      {
        return answer
      } else {
        let isCredential = names.contains(where: Self.isCredential)
        label = isCredential ? .credential(input) : .client(input)
      }
    case .credential(let input, _): label = .credential(input)
    case .cookie(_, let signature):
      label =
        isSigned(verdict, signature, near: place.file)
        ? .verified("a signed cookie")
        : readNames(verdict).contains(where: Self.isCredential)
          ? .credential(.cookie) : .client(.cookie)
    case .verified(let what, _): label = .verified(what)
    case .unverified(let what, _):
      label = isVerifiedBefore(verdict.call) ? .verified(spelling) : .unverified(what)
    case .unverifiedUnlessCalled(let what, _, let verifier):
      let isCalled = !workspace.scripts(near: place.file, containing: verifier).isEmpty
      label = isCalled ? .verified(spelling) : .unverified(what)
    case .depends(_, let locator, let distance, let given, let otherwise):
      let standing = isGiven(locator, callsBefore: distance, verdict) ? given : otherwise
      label = self.label(of: standing, verdict, spelling)
    case .verifier(let what, _, let key, let algorithms, let skipped):
      label =
        provesNothing(verdict.call, key: key, algorithms: algorithms, skipped: skipped)
        ? .unverified(what) : .verified(what)
    case .editableEntry(let what, _, let entries, let distance, let condition):
      label =
        isEditable(verdict, declaredIn: entries, callsBefore: distance, unless: condition)
        ? .editable(what) : .verified(root.spelling)
    case .decoded: return decoded(verdict, root)
    case .lookup: return lookedUp(verdict, root)
    case .editable(let what, _): label = .editable(what)
    case .neutral: label = .neutral
    case .environment, .bundled:
      // A database that is bound to a worker: `env.DB.prepare(…).bind(id).first()`.
      let asked = unknownChain(verdict.rest, root)
      if asked.origins.contains(where: \.label.isClient) { return asked }
      label =
        isPartial(verdict.rest) || isBinding(verdict.rest)
        ? .neutral : environmentName(verdict).map { .environment($0) } ?? .neutral
      if case .environment = label, case .value(let read) = steps.mark(verdict.rest),
        let reader = workspace.program(of: read.file)
      {
        // `const config = useRuntimeConfig()`, and `config.behestKey` further down: the name counts.
        place = reader.place(of: read.value)
        spelling = reader.spelling(of: read.value)
      }
    case .pass(_, let from): return passed(from, verdict, root)
    case .collected(_, let names): return collected(by: names, verdict, root)
    case .merged(_, let isFirstKept): return merged(verdict, isFirstKept: isFirstKept, root)
    case .picked(_, let key, let first, let isExcluding):
      return picked(verdict, of: key, namesFrom: first, isExcluding: isExcluding, root)
    case .readByText: return readByText(verdict, root)
    case .initializer(_, let members, let others):
      return initialized(members, others, verdict, root)
    case .piped: return piped(verdict, root)
    case .composed(_, let isLastFirst): return composed(verdict, isLastFirst: isLastFirst, root)
    case .derived(_, let member): return derived(from: member, verdict, root)
    default: label = .unknown(spelling)
    }
    return .origin(Origin(label, at: place, spelling: spelling))
  }

  /// The names under which something is read of the client's input, in lower case.
  func readNames(_ verdict: Verdict) -> [String] {
    var names: [String] = []
    var calls = Array(verdict.calls.suffix(1))
    for step in steps.steps(verdict.rest) {
      switch step {
      case .member(let name) where !Self.readingMembers.contains(name): names.append(name)
      case .result(let site, _, let context): calls.append((site, context))
      default: break
      }
    }
    for (site, context) in calls {
      guard let program = workspace.program(of: site.file),
        case .call(let call) = program.values[site.value]
      else { continue }
      names += call.arguments.prefix(2).compactMap { constantText(program, $0.value, context) }
    }
    return names.map { $0.lowercased() }
  }

  /// Whether a name is one that servers make up for headers between them: `x-user-id`.
  private static func isHeaderName(_ name: String) -> Bool { name.contains("-") }

  private static let readingMembers: Set<String> = ["get", "first", "value", "trim", "data"]

  /// Headers with an identity that a platform sets itself, after dropping the client's own copy, in
  /// lower case: Azure, Google's and Cloudflare's access proxies, AWS load balancers, Appwrite,
  /// Tailscale, Replit.
  private static let platformHeaders: Set<String> = [
    "x-ms-client-principal", "x-ms-client-principal-id", "x-ms-client-principal-name",
    "x-ms-client-principal-idp", "x-goog-authenticated-user-id", "x-goog-authenticated-user-email",
    "x-goog-iap-jwt-assertion", "cf-access-jwt-assertion", "cf-access-authenticated-user-email",
    "x-amzn-oidc-identity", "x-amzn-oidc-data", "x-appwrite-user-id", "tailscale-user-login",
    "x-replit-user-id", "x-replit-user-name",
  ]

  /// Whether what is read is what a method of an entry gives that is no text: a store or a service
  /// that is bound to a worker, `env.SESSIONS.get(id)`.
  private func isBinding(_ rest: StepList) -> Bool {
    guard case .member = steps.first(rest),
      case .member(let method) = steps.first(steps.rest(rest)),
      case .result = steps.first(steps.rest(steps.rest(rest)))
    else { return false }
    return !Self.textMethods.contains(method)
  }

  private static let textMethods: Set<String> = [
    "trim", "trimStart", "trimEnd", "toString", "toLowerCase", "toUpperCase", "replace",
    "replaceAll", "split", "concat", "normalize", "valueOf", "padStart", "padEnd", "match",
  ]

  /// How the code writes what was met: the longest member chain around it.
  func written(
    _ mark: StepTable.Mark?, _ rest: StepList, _ root: Root
  ) -> (place: SourceRange, spelling: String) {
    var mark = mark
    var rest = rest
    while !rest.isEmpty, case .value(let next) = steps.mark(rest) {
      guard isExtended(mark, by: next) else { break }
      mark = .value(next)
      rest = steps.rest(rest)
    }
    switch mark {
    case .value(let site):
      guard let program = workspace.program(of: site.file) else { break }
      return (program.place(of: site.value), program.spelling(of: site.value))
    case .parameter(let place, let name): return (place, name)
    case nil: break
    }
    return (root.place, root.spelling)
  }

  /// Where a chain of steps is written: a value that begins there was not on the way before, as what a
  /// handler is given is none of `const app = express()`.
  func places(of path: StepList) -> [SourceRange] {
    var result: [SourceRange] = []
    var rest = path
    while !rest.isEmpty {
      switch steps.mark(rest) {
      case .value(let site):
        if let program = workspace.program(of: site.file) {
          result.append(program.place(of: site.value))
        }
      case .parameter(let place, _): result.append(place)
      case nil: break
      }
      rest = steps.rest(rest)
    }
    return result
  }

  /// Whether a value reads on from what a mark stands for: `req.body` from `req`.
  private func isExtended(_ mark: StepTable.Mark?, by next: Site) -> Bool {
    guard let program = workspace.program(of: next.file) else { return false }
    switch mark {
    case .value(let current):
      return current.file == next.file && program.contains(next.value, current.value)
    case .parameter(let place, _):
      guard let (root, _) = program.memberChain(next.value) else { return false }
      return place == SourceRange(next.file, program.bindings[root].range)
    case nil: return true
    }
  }

  private func lastStep(_ path: StepList) -> Step? { steps.steps(path).last }
}

extension Fact {
  /// Whether what a value is may be found further on: in what was put in.
  fileprivate var leadsOn: Bool {
    switch self {
    case .decoded, .pass, .collected, .merged, .picked, .readByText, .initializer, .derived, .piped,
      .composed:
      true
    default: false
    }
  }

  fileprivate var isNeutral: Bool {
    if case .neutral = self { true } else { false }
  }
}
