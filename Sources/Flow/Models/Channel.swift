/// A way by which one part of a program sends values to functions of another, which listens for them
/// by a name: events, jobs of a queue.
package struct Channel: Hashable, Sendable {
  /// What tells it from others; what is sent on one is not heard on another.
  package let name: String
  package let reach: Reach

  package init(_ name: String, reach: Reach) {
    self.name = name
    self.reach = reach
  }

  /// Who can hear what is sent.
  package enum Reach: Hashable, Sendable {
    /// Who listens on the object on which it is sent.
    case object
    /// Whoever listens in the same package.
    case package
    /// Whoever listens in the repository, for a queue lies between two programs; those in the same
    /// package before others.
    case repository
  }
}

/// Where the name of what is sent or listened for stands.
package enum MessageName: Hashable, Sendable {
  /// There is none: whoever listens hears all.
  case none
  /// In the call that sends or listens.
  case inCall(Locator)
  /// In the call that made the object on which it is sent or listened for, or in the decorator by
  /// which that is injected.
  case inReceiver(Locator)
  /// In a decorator of the class whose method listens.
  case inDecorator
}
