import Program
import Source

/// What the result of a call that models know is made of: its receiver, its arguments, what the
/// functions among them return.
extension Tracer {
  /// What a call passes on of its receiver and arguments.
  func passed(_ from: [PassedFrom], _ verdict: Verdict, _ root: Root) -> Answer {
    guard let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    if case .member(let name) = steps.first(verdict.rest),
      isDropped(name, by: call, program, context)
    {
      return leaf(.absent, program, site.value)
    }
    var result = Answer()
    if program.language == .swift, call.arguments.isEmpty, from.allSatisfy(\.isArgument) {
      // `UUID()` is made of nothing that anyone chose.
      return leaf(.neutral, program, site.value)
    }
    for source in from {
      switch source {
      case .receiver:
        guard case .member(let base, _) = program.values[call.callee] else { continue }
        result.merge(trace(program, base, verdict.rest, context))
      case .argument(let key), .members(let key):
        for (index, argument) in call.arguments.enumerated()
        where place(of: index, in: call, at: site).matches(key) {
          result.merge(trace(program, argument.value, verdict.rest, context))
        }
      case .kept(let key, let other):
        for (index, argument) in call.arguments.enumerated()
        where place(of: index, in: call, at: site).matches(key) {
          result.merge(kept(of: argument.value, other, call, site, verdict.rest, program, context))
        }
      case .encoded(let key):
        let wanted = encoded(verdict.rest, by: keyStyle(of: call, program, context))
        for (index, argument) in call.arguments.enumerated()
        where place(of: index, in: call, at: site).matches(key) {
          result.merge(trace(program, argument.value, wanted, context))
        }
      case .element(let key):
        let element = steps.prepend(verdict.element ?? .anyElement, to: verdict.rest)
        for (index, argument) in call.arguments.enumerated()
        where place(of: index, in: call, at: site).matches(key) {
          result.merge(trace(program, argument.value, element, context))
        }
      case .instance(let key): return instance(of: key, call, site, verdict.rest, context)
      case .result(let key, let distance):
        result.merge(returned(to: key, distance, verdict))
      case .handedOn(let key, let parameter):
        for (index, argument) in call.arguments.enumerated()
        where place(of: index, in: call, at: site).matches(key) {
          result.merge(
            handed(on: parameter, [], by: argument.value, .empty, program, verdict.rest, context))
        }
      case .putIn(let locator, let parameter, let methods):
        let inner = steps.prepend(locator.members.map { .member($0) }, to: .empty)
        for (index, argument) in call.arguments.enumerated()
        where place(of: index, in: call, at: site).matches(locator.argument) {
          for method in methods {
            result.merge(
              handed(
                on: parameter, [method], by: argument.value, inner, program, verdict.rest, context))
          }
        }
      case .written(let names): result.merge(written(to: names, at: site, verdict.rest))
      }
    }
    // An object's values are what they were: `const [client, server] = Object.values(pair)`.
    if !from.contains(where: \.isItself) { result.states = [] }
    return result.through(
      TraceStep(program.place(of: site.value), .transformed(by: program.spelling(of: call.callee))))
  }

  /// What is left of a value by a list of names; by a function, that is not known.
  private func kept(
    of value: ValueID, _ other: ArgumentKey, _ call: Call, _ site: Site, _ path: StepList,
    _ program: FileProgram, _ context: CallContext
  ) -> Answer {
    let chooser = call.arguments.indices.first { place(of: $0, in: call, at: site).matches(other) }
    guard aim == .content, path.isEmpty, let chooser else {
      return trace(program, value, path, context)
    }
    switch program.values[program.bare(call.arguments[chooser].value)] {
    case .null, .undefined: return trace(program, value, path, context)
    case .array(let elements):
      return elements.reduce(into: Answer()) { result, element in
        guard let name = constantText(program, element.value, context) else { return }
        result.merge(trace(program, value, steps.prepend(.member(name), to: path), context))
      }
    default: return Answer()
    }
  }

  /// What the function returns that an earlier call of the chain was given.
  private func returned(to key: ArgumentKey, _ distance: Int, _ verdict: Verdict) -> Answer {
    let position = verdict.calls.count - 1 - distance
    guard verdict.calls.indices.contains(position) else { return Answer() }
    let (site, context) = verdict.calls[position]
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return Answer() }
    var result = Answer()
    for (index, argument) in call.arguments.enumerated()
    where place(of: index, in: call, at: site).matches(key) {
      result.merge(
        trace(program, argument.value, steps.prepend(.applied, to: verdict.rest), context))
    }
    return result
  }

  /// What the functions return that methods of an object were given, where an element of it is asked
  /// for: of `for try await id in group` what each `group.addTask { … }` gives.
  func collected(by names: [String], _ verdict: Verdict, _ root: Root) -> Answer {
    var path = verdict.rest
    if case .receiver(let inner) = effect(of: path) { path = inner }
    if case .callback(let place, let inner) = effect(of: path) { return callback(place, inner) }
    switch steps.first(path) {
    case .index, .anyElement: path = steps.rest(path)
    case .member("next"), .member("nextResult"): path = steps.rest(steps.rest(path))
    default:
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    var result = Answer()
    guard case .parameter(let place, _) = verdict.mark,
      let program = workspace.program(of: place.file)
    else { return result }
    let bindings = program.writes.filter { SourceRange(program.file, $0.range) == place }.map(
      \.binding)
    for read in bindings.flatMap(program.reads) {
      guard let member = program.parent(of: read),
        case .member(_, let name) = program.values[member],
        names.contains(name), let parent = program.parent(of: member),
        case .call(let call) = program.values[parent], call.callee == member,
        let function = call.arguments.last?.value
      else { continue }
      result.merge(
        trace(program, function, steps.prepend(.applied, to: path), .unknown)
          .through(TraceStep(program.place(of: parent), .kept(in: root.spelling))))
    }
    return result
  }

  /// What a function calls one of its parameters with, or a member of it.
  private func handed(
    on parameter: Int, _ members: [String], by value: ValueID, _ inner: StepList,
    _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    var result = Answer()
    for function in kind(program, value, inner, context).functions {
      guard let owner = workspace.program(of: function.file) else { continue }
      result.merge(
        given(
          arrivals(ofParameter: parameter, members, of: function.function, owner), path, context))
    }
    return result
  }

  /// What a method of an object is given wherever the object gets to; the names lead to it.
  private func written(to names: [String], at site: Site, _ path: StepList) -> Answer {
    guard let program = workspace.program(of: site.file) else { return Answer() }
    return given(
      arrivals(ofMember: Step.steps(named: names), of: site.value, program), path, .unknown)
  }

  /// What calls give as their first argument, those among them that functions of the project make
  /// with what they are handed.
  private func given(
    _ arrivals: [Arrival], _ path: StepList, _ context: CallContext
  ) -> Answer {
    var result = Answer()
    for arrival in arrivals {
      switch arrival {
      case .call(let site): result.merge(argument(0, at: site, path, context))
      case .given(let callee, let given, _):
        guard let owner = workspace.program(of: callee.file) else { continue }
        let wanted = steps.prepend(given + [.parameter(0, count: 0)], to: path)
        // Of a callee that nobody knows, nothing is.
        let answer = trace(owner, callee.value, wanted, .unknown)
        if !answer.origins.allSatisfy(\.label.isUnknown) { result.merge(answer) }
      case .rendered, .boundCall, .exported, .typed: continue
      }
    }
    return result
  }

  func place(of index: Int, in call: Call, at site: Site) -> ArgumentPlace {
    let argument = call.arguments[index]
    let position = call.arguments[..<index].filter { $0.label == nil }.count
    return ArgumentPlace(
      site: site, position: position, label: argument.label,
      isLast: index == call.arguments.count - 1,
      flags: workspace.program(of: site.file)?.flags(of: call, but: index) ?? [])
  }

  /// What a member is made of that is read of an object: `components.url` of `components.path`.
  func derived(from member: String, _ verdict: Verdict, _ root: Root) -> Answer {
    guard case .value(let read) = verdict.mark,
      let program = workspace.program(of: read.file),
      case .member(let base, _) = program.values[program.bare(read.value)]
    else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    var answer = trace(program, base, steps.prepend(.member(member), to: verdict.rest), .unknown)
    // What is written to it piece by piece, and in which call, whoever reads the text has to see.
    if verdict.rest.isEmpty, !program.writes(to: member, of: base, before: read.value).isEmpty {
      answer.sites = [read]
    }
    return answer
  }

  /// A member of an object of an external type, from the argument that set it or from a later write.
  func initialized(
    _ members: [String: ArgumentKey], _ others: ArgumentKey?, _ verdict: Verdict, _ root: Root
  ) -> Answer {
    guard case .member(let name) = steps.first(verdict.rest), let key = members[name] ?? others,
      let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    for (index, argument) in call.arguments.enumerated()
    where place(of: index, in: call, at: site).matches(key) {
      let rest = members[name] == nil ? verdict.rest : steps.rest(verdict.rest)
      return trace(program, argument.value, rest, context)
    }
    return leaf(.absent, program, site.value)
  }
}

extension PassedFrom {
  /// Whether it is the same object, and not one that is made of it.
  fileprivate var isItself: Bool {
    if case .members = self { true } else { false }
  }

  /// Whether it is an argument of the call.
  fileprivate var isArgument: Bool {
    switch self {
    case .argument, .members, .kept, .encoded, .element, .instance: true
    case .receiver, .result, .handedOn, .putIn, .written: false
    }
  }
}

extension FileProgram {
  /// What is written to a member of a variable before it is read, in source order, as far as the same
  /// function does it.
  func writes(to member: String, of base: ValueID, before value: ValueID) -> [MemberWrite] {
    guard case .binding(let binding) = values[bare(base)] else { return [] }
    let end = range(of: value).lowerBound
    return memberWrites.filter { write in
      guard case .member(let object, member) = values[write.target],
        case .binding(binding) = values[bare(object)]
      else { return false }
      return range(of: write.value).upperBound <= end
        && function(around: write.target) == function(around: value)
    }
  }

  /// The members that objects among a call's arguments set to `true`.
  fileprivate func flags(of call: Call, but index: Int) -> [String] {
    var result: [String] = []
    for (other, argument) in call.arguments.enumerated() where other != index {
      guard case .object(let properties) = values[bare(argument.value)] else { continue }
      for property in properties {
        if case .name(let name) = property.key, case .boolean(true) = values[property.value] {
          result.append(name)
        }
      }
    }
    return result
  }
}
