import Program
import Source

/// What a value is in the end, with all that had to hold on the way to it.
struct HeldValue {
  let kind: Kind
  /// The expression that the value is.
  var site: Site
  /// Where a request's origin was read, if the expression is only a name for it.
  var read: Site?
  /// The members of that expression that could not be followed.
  var remaining: [String] = []
  let chain: CallChain?
  var conditions: [HeldCondition]
  /// Whether it is one of several in a list.
  var isElement = false

  enum Kind {
    case value
    /// Nothing: a member that is not there.
    case absent
    /// The origin that the caller's browser names.
    case requestOrigin
    /// A package's own headers, which let every origin in.
    case openHeaders
    case unknown

    /// Whether it is known to be there.
    var isKnown: Bool {
      switch self {
      case .value, .requestOrigin, .openHeaders: true
      case .absent, .unknown: false
      }
    }
  }
}

/// A test that was decided on the way to a value.
struct HeldCondition {
  let test: Site
  let holds: Bool
  let chain: CallChain?
}

/// The calls through which a walk entered functions, the innermost first.
final class CallChain {
  let call: Site
  let function: FunctionSite
  let outer: CallChain?
  let depth: Int
  /// Whether it lives as long as the engine, so that what was found in it can be kept.
  let isShared: Bool

  static let depthLimit = 8

  init(_ call: Site, _ function: FunctionSite, _ outer: CallChain?, isShared: Bool) {
    self.isShared = isShared
    self.call = call
    self.function = function
    self.outer = outer
    depth = (outer?.depth ?? 0) + 1
  }

  /// The entry into a function, if the walk came through one.
  func entry(of function: FunctionSite) -> CallChain? {
    var current: CallChain? = self
    while let entry = current {
      if entry.function == function { return entry }
      current = entry.outer
    }
    return nil
  }
}

/// One step of a walk into a value.
enum WalkKey: Hashable {
  case member(String)
  /// A header, in whatever letter case: an entry of an object, a list of pairs or a map.
  case header(String)
  case element

  init?(_ step: PathStep) {
    switch step {
    case .member(let name): self = .member(name)
    case .index, .anyElement: self = .element
    case .rest, .restFrom: return nil
    }
  }

  func accepts(_ name: String) -> Bool {
    switch self {
    case .member(let own): own == name
    case .header(let own): own == name.lowercased()
    case .element: true
    }
  }
}

extension [WalkKey] {
  var names: [String] {
    compactMap { key in
      switch key {
      case .member(let name), .header(let name): name
      case .element: nil
      }
    }
  }
}
