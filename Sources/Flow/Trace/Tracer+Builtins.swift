import Program
import Source

/// What the languages' own methods do with a chain of steps.
///
/// They apply where nothing else knows the member: at literals, at objects that lack it, and at
/// values that models know but not by that method.
extension Tracer {
  enum Effect {
    /// The receiver, with these steps.
    case receiver(StepList)
    /// What the function given as an argument returns, with these steps.
    case callback(ArgumentPlace, StepList)
  }

  /// Methods whose result is the receiver, or made of it.
  private static let keeping: Set<String> = [
    "catch", "finally", "filter", "slice", "concat", "reverse", "toReversed", "sort", "toSorted",
    "flat", "trim", "trimStart", "trimEnd", "toString", "toLowerCase", "toUpperCase", "substring",
    "substr", "replace", "replaceAll", "padStart", "padEnd", "normalize", "valueOf", "toJSON",
    "bind", "join", "split", "normalize", "lowercased", "uppercased", "trimmingCharacters",
    "toFixed", "repeat", "values", "toLocaleString", "describe", "unwrap", "hop", "flatMapError",
    "flatMapErrorThrowing", "components", "replacingOccurrences", "appending", "prefix", "suffix",
    "dropFirst", "dropLast", "capitalized", "folding",
  ]
  /// Methods whose result is one element.
  private static let picking: Set<String> = [
    "at", "pop", "shift", "find", "findLast", "first", "last", "randomElement",
  ]
  /// Methods that hand each element to the function that they are given.
  private static let visiting: Set<String> = [
    "map", "flatMap", "forEach", "filter", "find", "findLast", "some", "every", "findIndex",
    "compactMap", "flatMapThrowing", "tryMap", "tryFlatMap", "flatMapWithEventLoop", "whenSuccess",
  ]

  func effect(of path: StepList) -> Effect? {
    guard case .member(let name) = steps.first(path) else { return nil }
    let after = steps.rest(path)
    switch steps.first(after) {
    case .result(let site, _, _):
      let rest = steps.rest(after)
      let place = ArgumentPlace(site: site, position: 0, label: nil, isLast: true)
      switch name {
      case "then", "reduce", "reduceRight": return .callback(place, rest)
      case "map", "flatMap", "compactMap", "flatMapThrowing", "tryMap", "tryFlatMap",
        "flatMapWithEventLoop":
        return .callback(place, withoutElement(rest))
      default: break
      }
      if Self.keeping.contains(name) { return .receiver(rest) }
      if Self.picking.contains(name) { return .receiver(steps.prepend(.anyElement, to: rest)) }
      return nil
    case .argument(let place):
      let inner = steps.rest(after)
      guard case .parameter(let index, _) = steps.first(inner) else { return nil }
      let rest = steps.rest(inner)
      if name == "then", place.position == 0, index == 0 { return .receiver(rest) }
      if Self.visiting.contains(name), index == 0 {
        return .receiver(steps.prepend(.anyElement, to: rest))
      }
      if name == "reduce", index == 1 { return .receiver(steps.prepend(.anyElement, to: rest)) }
      return nil
    default: return nil
    }
  }

  /// `xs.map(f)[0]` is what `f` returns.
  private func withoutElement(_ path: StepList) -> StepList {
    switch steps.first(path) {
    case .index, .anyElement: steps.rest(path)
    default: path
    }
  }

  /// For a value of the project that has no such member itself.
  func builtinMember(
    _ path: StepList, of value: ValueID, _ program: FileProgram, _ context: CallContext
  ) -> Answer? {
    switch effect(of: path) {
    case .receiver(let rest):
      isFiltered(path) || isChosenByName(path)
        ? leaf(.absent, program, value) : trace(program, value, rest, context)
    case .callback(let place, let rest):
      if let names = keyPath(at: place) {
        trace(
          program, value, steps.prepend([.anyElement] + names.map { .member($0) }, to: rest),
          context)
      } else {
        callback(place, rest)
      }
    case nil: nil
    }
  }

  /// Whether a list of pairs is asked for a name that a filter lets none of through.
  func isFiltered(_ path: StepList) -> Bool {
    let after = steps.rest(path)
    guard case .member("filter") = steps.first(path),
      case .result(let site, _, _) = steps.first(after),
      case .member(let name) = steps.first(steps.rest(after))
    else { return false }
    return isFilteredOut(name, at: site)
  }

  /// Whether all that an object holds is asked for, and a filter picks some of its entries: which ones,
  /// is not known.
  private func isChosenByName(_ path: StepList) -> Bool {
    guard aim == .content, case .member("filter") = steps.first(path),
      case .result(let site, _, _) = steps.first(steps.rest(path)),
      let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], let list = program.receiver(of: call),
      case .call(let entries) = program.values[program.bare(list)]
    else { return false }
    return program.calleeName(entries) == "entries"
  }

  /// The names of a key path that a call is given in place of a function: `map(\.user.id)`.
  private func keyPath(at place: ArgumentPlace) -> [String]? {
    guard let program = workspace.program(of: place.site.file), program.language == .swift,
      case .call(let call) = program.values[place.site.value],
      var current = call.arguments.first?.value
    else { return nil }
    var names: [String] = []
    while true {
      switch program.values[current] {
      case .implicitMember(let name): return [name] + names
      case .member(let base, let name):
        names.insert(name, at: 0)
        current = base
      default: return nil
      }
    }
  }

  /// For a value that models know by its states.
  func builtin(_ states: [APIGraph.State], _ path: StepList, _ root: Root) -> Answer? {
    switch effect(of: path) {
    case .receiver(let rest):
      isFiltered(path) || isChosenByName(path)
        ? .origin(Origin(.absent, at: root.place, spelling: root.spelling))
        : run(states, rest, root)
    case .callback(let place, let rest):
      if let names = keyPath(at: place) {
        run(states, steps.prepend([.anyElement] + names.map { .member($0) }, to: rest), root)
      } else {
        callback(place, rest)
      }
    case nil: nil
    }
  }

  /// What the first argument of a call returns when it is called.
  func callback(_ place: ArgumentPlace, _ rest: StepList) -> Answer {
    guard let program = workspace.program(of: place.site.file),
      case .call(let call) = program.values[place.site.value],
      let argument = call.arguments.first
    else { return Answer() }
    var result = trace(program, argument.value, steps.prepend(.applied, to: rest), .unknown)
    // `reduce(f, first)` gives the first value where there is no element.
    if case .member(_, let name) = program.values[program.bare(call.callee)],
      name == "reduce" || name == "reduceRight", call.arguments.count > 1
    {
      result.merge(trace(program, call.arguments[1].value, rest, .unknown))
    }
    return result
  }
}
