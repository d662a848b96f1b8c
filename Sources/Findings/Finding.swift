package import Source

/// One defect: what rule it breaks, where, how it came about, and what to do.
package struct Finding: Sendable {
  package let rule: RuleID
  /// The primary place: the property, literal, import or call that is to be changed.
  package let place: SourceRange
  /// What is wrong, as a clause without a full stop: "user_id comes from the request body".
  package let message: Message
  /// What the underlined text is, in a few words.
  package let label: Message
  /// What to write instead, for this very code.
  package let help: Message
  /// The way of the value or of the imports, source first; its last step is the primary place.
  package let flow: [FlowStep]
  package let related: [RelatedPlace]
  package let fix: Fix?
  /// The names of the functions, types and routes around the place, outermost first, joined with
  /// `.`; part of the finding's identity in a baseline. Empty at the top level of a file.
  package let scope: String

  package init(
    _ rule: RuleID, at place: SourceRange, _ message: Message, label: Message, help: Message,
    flow: [FlowStep] = [], related: [RelatedPlace] = [], fix: Fix? = nil, scope: String = ""
  ) {
    self.rule = rule
    self.place = place
    self.message = message
    self.label = label
    self.help = help
    self.flow = flow
    self.related = related
    self.fix = fix
    self.scope = scope
  }
}

/// One step on the way from a source to the primary place.
package struct FlowStep: Hashable, Sendable {
  package let place: SourceRange
  package let text: Message
  package let kind: Kind

  package init(_ place: SourceRange, _ text: Message, _ kind: Kind) {
    self.place = place
    self.text = text
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    /// Where the value, or the client's reach, begins.
    case source
    /// Passed as an argument.
    case call
    /// Returned by a function.
    case returns
    /// Kept in a variable or property.
    case assignment
    /// An import on the way from a client entry.
    case importing
    /// The primary place.
    case sink
  }
}

/// Another place that a reader needs to see: the mint that a CORS setting serves.
package struct RelatedPlace: Hashable, Sendable {
  package let place: SourceRange
  package let text: Message

  package init(_ place: SourceRange, _ text: Message) {
    self.place = place
    self.text = text
  }
}

/// A change that is safe to make without a look at the rest of the code.
package struct Fix: Hashable, Sendable {
  /// In the imperative: "Rename the variable to BEHEST_KEY".
  package let title: Message
  package let edits: [Edit]

  package init(_ title: Message, _ edits: [Edit]) {
    self.title = title
    self.edits = edits
  }

  package struct Edit: Hashable, Sendable {
    package let place: SourceRange
    package let replacement: String

    package init(_ place: SourceRange, _ replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }
}
