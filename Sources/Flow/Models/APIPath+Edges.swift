/// What the steps of a path accept, and the names that are written in it.
extension APIPath.Edge {
  /// Whether two steps have something in common.
  func overlaps(_ other: APIPath.Edge) -> Bool {
    if case .member(let own) = self, case .member(let names) = other {
      return !own.isDisjoint(with: names)
    }
    return self == other
  }

  func accepts(_ step: Step) -> Bool {
    switch (self, step) {
    case (.member(let names), .member(let name)): names.contains(name)
    case (.anyMember, .member): true
    case (.element, .index), (.element, .anyElement), (.element, .restFrom): true
    case (.called, .result(_, let isConstruction, _)): !isConstruction
    case (.constructed, .result(_, let isConstruction, _)): isConstruction
    case (.argument(let key), .argument(let argument)): argument.matches(key)
    case (.argumentBeside(let key, let flag), .argument(let argument)):
      argument.matches(key) && argument.flags.contains(flag)
    case (.parameter(let index, let arity), .parameter(let number, let count)):
      index == number && (arity?.contains(count) ?? true)
    case (.decorated, .decorated), (.receiver, .receiver), (.returns, .applied): true
    default: false
    }
  }
}

extension Step {
  /// Whether `APIPath.anything` runs over it.
  var isChain: Bool {
    switch self {
    case .member, .index, .anyElement, .result: true
    case .rest, .restFrom, .linked, .argument, .parameter, .applied, .decorated, .receiver: false
    }
  }
}

extension APIPath.Node {
  /// The names by which the calls are made that the path's end is given to.
  var receiverNames: Set<String> {
    bases.reduce(into: []) { names, base in
      if case .argument = edge {
        names.formUnion(base.calleeNames)
      } else {
        names.formUnion(base.receiverNames)
      }
    }
  }

  /// The names of the members on which the call at the end of the path is made, `completions` of
  /// `completions.create()`; nil where it may be made on something without such a name.
  var ownerNames: Set<String>? {
    switch edge {
    case .called, .constructed: return union(of: bases.map(\.ownerNames))
    case .member:
      return union(
        of: bases.map { base in
          if case .member(let names) = base.edge { names } else { nil }
        })
    default: return nil
    }
  }

  private func union(of sets: [Set<String>?]) -> Set<String>? {
    var result: Set<String> = []
    for names in sets {
      guard let names else { return nil }
      result.formUnion(names)
    }
    return result
  }

  /// Whether some way to the path's end may begin in Swift, which knows no exports of packages and
  /// files, and whose modules have names that are no package's of JavaScript.
  var mayBeSwift: Bool {
    switch edge {
    case .root(.module), .root(.convention), .root(.named): false
    case .root(.type(_, let package?)): package.first?.isUppercase == true
    case .root: true
    default: bases.contains(where: \.mayBeSwift)
    }
  }

  /// Whether the call at the end of the path is one of a parameter.
  var calledParameter: Bool {
    guard edge == .called else { return false }
    return bases.contains { base in
      if case .parameter = base.edge { true } else { false }
    }
  }

  /// The names by which the call at the end of the path is made.
  var calleeNames: Set<String> {
    switch edge {
    case .member(let names): return names
    case .called, .constructed, .anything:
      return bases.reduce(into: []) { $0.formUnion($1.calleeNames) }
    case .root(.global(let name)), .root(.named(let name)): return [name]
    case .root(.module(let name)): return [name]
    case .root(.convention(let convention)): return Set(convention.names)
    case .root, .anyMember, .element, .argument, .argumentBeside, .parameter, .decorated, .receiver,
      .returns:
      return []
    }
  }
}
