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
  func run(_ start: [APIGraph.State], _ path: StepList, _ root: Root) -> Answer {
    var states = start
    var current = path
    var verdict: Verdict?
    var lastCall: (site: Site, context: CallContext)?
    var lastSite: Site?
    consider(states, current, lastCall, lastSite, &verdict)
    while let step = steps.first(current), !states.isEmpty {
      let next = graph.step(states, step)
      if next.isEmpty {
        if let answer = builtin(states, current, root) { return answer }
        if let answer = stored(states, current) { return answer }
        break
      }
      if case .result(let site, _, let context) = step { lastCall = (site, context) }
      lastSite = steps.site(current) ?? lastSite
      current = steps.rest(current)
      states = next
      consider(states, current, lastCall, lastSite, &verdict)
    }
    if steps.first(current) != nil, !states.isEmpty, verdict == nil,
      let answer = stored(states, current)
    {
      return answer
    }
    var answer = Answer()
    if current.isEmpty { answer.states = states }
    if let verdict { return answer.merged(with: conclude(verdict, root)) }
    if !current.isEmpty || states.isEmpty {
      answer.merge(unknownChain(current, root))
    } else if answer.states.isEmpty {
      answer.merge(
        .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling)))
    }
    return answer
  }

  /// A fact that was met on the way, and what is left after it.
  private struct Verdict {
    let fact: Fact
    let rest: StepList
    let call: (site: Site, context: CallContext)?
    let site: Site?
  }

  private func consider(
    _ states: [APIGraph.State], _ rest: StepList, _ call: (site: Site, context: CallContext)?,
    _ site: Site?, _ verdict: inout Verdict?
  ) {
    for fact in graph.facts(at: states) {
      switch fact {
      case .source, .credential, .verified, .unverified, .editable, .neutral, .environment, .pass,
        .initializer:
        verdict = Verdict(fact: fact, rest: rest, call: call, site: site)
      default: continue
      }
    }
  }

  private func conclude(_ verdict: Verdict, _ root: Root) -> Answer {
    let (place, spelling, last) = written(verdict, root)
    if last == .member("length") { return .origin(Origin(.neutral, at: place, spelling: spelling)) }
    let label: Label
    switch verdict.fact {
    case .source(let input, _): label = .client(input)
    case .credential(let input, _): label = .credential(input)
    case .verified(let what, _): label = .verified(what)
    case .unverified(let what, _): label = .unverified(what)
    case .editable(let what, _): label = .editable(what)
    case .neutral: label = .neutral
    case .environment:
      label = environmentName(verdict).map { .environment($0) } ?? .neutral
    case .pass(_, let from): return passed(from, verdict, root)
    case .initializer(_, let members): return initialized(members, verdict, root)
    default: label = .unknown(spelling)
    }
    return .origin(Origin(label, at: place, spelling: spelling))
  }

  /// The variable that is read of an environment: `process.env.X`, `Deno.env.get("X")`.
  private func environmentName(_ verdict: Verdict) -> String? {
    if case .member(let name) = steps.first(verdict.rest) { return name }
    guard let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], let argument = call.arguments.first
    else { return nil }
    return constantText(program, argument.value, context)
  }

  /// How the code writes what was met: the longest member chain around it.
  private func written(
    _ verdict: Verdict, _ root: Root
  ) -> (place: SourceRange, spelling: String, last: Step?) {
    var site = verdict.site
    var rest = verdict.rest
    var last: Step?
    while let step = steps.first(rest) {
      last = step
      guard let next = steps.site(rest) else { break }
      if let current = site, let program = workspace.program(of: current.file),
        current.file != next.file || !program.contains(next.value, current.value)
      {
        break
      }
      site = next
      rest = steps.rest(rest)
    }
    guard let site, let program = workspace.program(of: site.file) else {
      return (root.place, root.spelling, last)
    }
    return (program.place(of: site.value), program.spelling(of: site.value), last)
  }

  /// What a call passes on of its receiver and arguments.
  private func passed(_ from: [PassedFrom], _ verdict: Verdict, _ root: Root) -> Answer {
    guard let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    var result = Answer()
    for source in from {
      switch source {
      case .receiver:
        guard case .member(let base, _) = program.values[call.callee] else { continue }
        result.merge(trace(program, base, verdict.rest, context))
      case .argument(let key):
        for (index, argument) in call.arguments.enumerated()
        where place(of: index, in: call, at: site).matches(key) {
          result.merge(trace(program, argument.value, verdict.rest, context))
        }
      }
    }
    result.states = []
    return result.through(
      TraceStep(program.place(of: site.value), .transformed(by: program.spelling(of: call.callee))))
  }

  func place(of index: Int, in call: Call, at site: Site) -> ArgumentPlace {
    let argument = call.arguments[index]
    let position = call.arguments[..<index].filter { $0.label == nil }.count
    return ArgumentPlace(
      site: site, position: position, label: argument.label,
      isLast: index == call.arguments.count - 1)
  }

  /// A member of an object of an external type, from the argument that set it or from a later write.
  private func initialized(
    _ members: [String: ArgumentKey], _ verdict: Verdict, _ root: Root
  ) -> Answer {
    guard case .member(let name) = steps.first(verdict.rest), let key = members[name],
      let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    for (index, argument) in call.arguments.enumerated()
    where place(of: index, in: call, at: site).matches(key) {
      return trace(program, argument.value, steps.rest(verdict.rest), context)
    }
    return leaf(.absent, program, site.value)
  }
}
