import Source

/// What a trace finds out of a value.
struct Answer {
  var origins: [Origin] = []
  /// What models know the value as.
  var states: [APIGraph.State] = []
  /// The types of the project that the value is an instance of.
  var types: [TypeSite] = []
  /// The expressions that the value is in the end: literals, templates, calls.
  var sites: [Site] = []
  /// Those of them that stand in a function which the trace entered on a case of an enumeration, with
  /// the calls on the way: what they are made of depends on the case.
  var sitesOnCases: [SiteOnCase] = []
  /// The functions of the project that the value is.
  var functions: [FunctionSite] = []

  static func origin(_ origin: Origin) -> Answer { Answer(origins: [origin]) }

  /// The most origins that are kept of one value; more add nothing that a person would read.
  private static let originLimit = 24

  mutating func merge(_ other: Answer) {
    for origin in other.origins where origins.count < Self.originLimit {
      if let index = origins.firstIndex(where: {
        // Places differ more often than labels, and are cheaper to compare.
        $0.place == origin.place && $0.label == origin.label
      }) {
        // The shorter way explains the same thing in fewer words.
        if origin.steps.count < origins[index].steps.count { origins[index] = origin }
      } else {
        origins.append(origin)
      }
    }
    for state in other.states where !states.contains(state) { states.append(state) }
    for type in other.types where !types.contains(type) { types.append(type) }
    for site in other.sites where !sites.contains(site) && sites.count < Self.originLimit {
      sites.append(site)
    }
    for site in other.sitesOnCases where !sitesOnCases.contains(site) {
      guard sitesOnCases.count < Self.originLimit else { break }
      sitesOnCases.append(site)
    }
    for function in other.functions where !functions.contains(function) {
      functions.append(function)
    }
  }

  /// Leaves out the empty texts with which a field begins that is given another value later.
  mutating func removePlaceholders() {
    guard origins.contains(where: { !$0.label.isLiteral && $0.label != .absent }) else { return }
    origins.removeAll { $0.label == .literal(.string("")) || $0.label == .absent }
  }

  /// Leaves out constants where something else may be the value: what a variable held before a call
  /// that was given it to fill.
  mutating func removeConstants() {
    guard origins.contains(where: { !$0.label.isLiteral && $0.label != .absent }) else { return }
    origins.removeAll { $0.label.isLiteral || $0.label == .absent }
  }

  func merged(with other: Answer) -> Answer {
    var result = self
    result.merge(other)
    return result
  }

  /// The same with one more step on the way.
  ///
  /// - Parameter later: where values begin that are only reached from here.
  func through(
    _ step: @autoclosure () -> TraceStep, before later: @autoclosure () -> [SourceRange] = []
  ) -> Answer {
    guard origins.contains(where: { !$0.isBare }) else { return self }
    let (step, later) = (step(), later())
    var result = self
    for index in result.origins.indices
    where result.origins[index].steps.count < Self.stepLimit {
      let origin = result.origins[index]
      guard !later.contains(origin.latest) else { continue }
      result.origins[index].steps.append(step)
    }
    return result
  }

  /// The same of what was kept elsewhere and is read at a place.
  func readAgain(at place: SourceRange) -> Answer {
    var result = self
    for index in result.origins.indices where !result.origins[index].isBare {
      result.origins[index].readAgain = place
    }
    return result
  }

  /// The same with the labels alone of its origins: nobody is shown the way to what a value is.
  var withoutWays: Answer {
    guard origins.contains(where: { !$0.isBare }) else { return self }
    var result = self
    result.origins = []
    for origin in origins {
      let bare = Origin.bare(origin.label.isUnknown ? .unknown("") : origin.label)
      if !result.origins.contains(bare) { result.origins.append(bare) }
    }
    return result
  }

  private static let stepLimit = 40

  /// Whether the value is something that models or the project know by more than its origins.
  var isHeld: Bool { !states.isEmpty || !types.isEmpty || !functions.isEmpty }

  var isKnown: Bool {
    !states.isEmpty || !types.isEmpty || !functions.isEmpty
      || origins.contains { !$0.label.isUnknown }
  }
}

/// An expression, and the calls through which a trace came to it.
struct SiteOnCase: Hashable {
  let site: Site
  let context: CallContext
}

extension Answer {
  /// The expressions that the value is, each with the calls through which it has to be read.
  func sites(from context: CallContext) -> [(site: Site, context: CallContext)] {
    sites.flatMap { site -> [(site: Site, context: CallContext)] in
      let own = sitesOnCases.filter { $0.site == site }
      return own.isEmpty ? [(site, context)] : own.map { (site, $0.context) }
    }
  }
}

extension Label {
  package var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  package var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }

  package var isSelected: Bool {
    if case .selected = self { true } else { false }
  }

  var isEnvironment: Bool {
    if case .environment = self { true } else { false }
  }

  package var isVerified: Bool {
    if case .verified = self { true } else { false }
  }

  /// Whether an identity or a tier of this origin is the client's choice.
  package var isUntrusted: Bool {
    switch self {
    case .client, .selected, .credential, .unverified, .editable: true
    case .verified, .literal, .absent, .environment, .neutral, .unknown: false
    }
  }
}
