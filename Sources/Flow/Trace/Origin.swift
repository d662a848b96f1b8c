package import Source

/// Where a value comes from, and the way from there.
package struct Origin: Hashable, Sendable {
  package let label: Label
  /// Where the origin is written.
  package let place: SourceRange
  /// The origin as code: `req.body.userId`.
  package let spelling: String
  /// From the origin to the value that was asked for; the origin itself is not among them.
  package var steps: [TraceStep]
  /// Where a value that was kept elsewhere while the request lasts was read again.
  var readAgain: SourceRange?

  package init(
    _ label: Label, at place: SourceRange, spelling: String, steps: [TraceStep] = []
  ) {
    self.label = label
    self.place = place
    self.spelling = spelling
    self.steps = steps
  }

  /// Where the value is that far on its way: at the call that it has passed through, where it was read
  /// again, or where it begins.
  var latest: SourceRange {
    if let last = steps.last, case .transformed = last.kind { return last.place }
    return readAgain ?? place
  }

  /// Whether it is a `null` that the code writes.
  var isNull: Bool { label == .absent && (spelling == "null" || spelling == "undefined") }

  /// Whether it is an object or a call that leaves the value out, rather than a written `undefined`.
  var isLeftOut: Bool { label == .absent && !isNull }

  /// An origin of which only the label is of interest.
  static func bare(_ label: Label) -> Origin {
    Origin(label, at: SourceRange(FileID(0), ByteRange(0, 0)), spelling: "")
  }

  /// Whether only the label is known.
  var isBare: Bool { spelling.isEmpty && place.bytes.isEmpty }
}

/// What an origin is: the lattice that `rules.md` explains.
package enum Label: Hashable, Sendable {
  /// The client chose it.
  case client(ClientInput)
  /// What the client picked by something that is no identity: the plan of a price id that it sent.
  /// Nobody becomes somebody else by it, and the tier is the client's choice.
  case selected(ClientInput)
  /// The client sent it as proof of who it is.
  case credential(ClientInput)
  /// Claims that nobody verified; with what decoded them.
  case unverified(String)
  /// A field of a session that its user can edit; with its name.
  case editable(String)
  /// A verified session, or something reached only through one.
  case verified(String)
  /// A constant of the code.
  case literal(Constant)
  /// `undefined`, `null`, or nothing where a field is missing.
  case absent
  /// A variable of the server's environment.
  case environment(String)
  /// Made by the server or the platform.
  case neutral
  /// Not known; with what the trace could not look into.
  case unknown(String)

  package enum Constant: Hashable, Sendable {
    case string(String)
    case number(String)
    case boolean(Bool)
  }
}

/// One step of a value's way.
package struct TraceStep: Hashable, Sendable {
  package let place: SourceRange
  package let kind: Kind

  package init(_ place: SourceRange, _ kind: Kind) {
    self.place = place
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    /// Kept in a variable, property or field.
    case kept(in: String)
    /// Returned by a function.
    case returned(by: String)
    /// Part of an error that a function throws.
    case thrown(by: String)
    /// Passed to a function's parameter.
    case passed(to: String)
    /// Passed through a call that does not make it trustworthy.
    case transformed(by: String)
    /// Decided which one of several constants is taken.
    case deciding
    /// Written to a place that lives as long as the request.
    case stored(in: String)
    /// Sent to whoever listens for it.
    case sent(by: String)
  }
}
