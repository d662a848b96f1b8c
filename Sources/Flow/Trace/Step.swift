package import Program
package import Source

/// A value in a file.
package struct Site: Hashable, Comparable, Sendable {
  package let file: FileID
  package let value: ValueID

  package init(_ file: FileID, _ value: ValueID) {
    self.file = file
    self.value = value
  }

  package static func < (left: Site, right: Site) -> Bool {
    (left.file, left.value) < (right.file, right.value)
  }
}

/// One step from a value to a part of it, or to what it gives.
///
/// A trace asks for a value and the steps that are still to be taken from it: `req.body.id` is the
/// value `req` with the steps `body`, `id`.
enum Step: Hashable, Sendable {
  case member(String)
  case index(Int)
  case anyElement
  /// What is left of an object without some members.
  case rest(excluding: [String])
  case restFrom(Int)
  /// What the value returns when it is called at a site, by code that runs in a context.
  case result(Site, isConstruction: Bool, CallContext)
  /// What the value returns as one link of a chain of functions.
  case linked(ChainLink, CallContext)
  /// The function that a call of the value is given.
  case argument(ArgumentPlace)
  /// What that function is handed, by position; with the number of parameters that it declares.
  case parameter(Int, count: Int)
  /// What the value returns when somebody else's code calls it.
  case applied
  /// What the value decorates.
  case decorated
  /// What `this` is inside the function.
  case receiver
}

/// One function of several that are applied one after the other.
struct ChainLink: Hashable, Sendable {
  /// The call that applies them: `pipe(body, f, g)`, `flow(f, g)(body)`.
  let site: Site
  /// The call that made one function of them, `flow(f, g)`, and the calls that it was made in.
  let making: ContextTable.Binding?
  /// From 0, in the order in which they are applied; below 0 where the last that is written comes
  /// first.
  let number: Int32
}

/// Which argument of which call.
struct ArgumentPlace: Hashable, Sendable {
  let site: Site
  let position: Int
  let label: String?
  let isLast: Bool
  /// The members that options beside the argument set to `true`.
  var flags: [String] = []

  func matches(_ key: ArgumentKey) -> Bool {
    switch key {
    case .position(let index): index == position && label == nil
    case .label(let name): name == label
    case .last: isLast
    case .any: true
    }
  }
}

extension PathStep {
  var step: Step {
    switch self {
    case .member(let name): .member(name)
    case .index(let index): .index(index)
    case .anyElement: .anyElement
    case .rest(let names): .rest(excluding: names)
    case .restFrom(let index): .restFrom(index)
    }
  }
}

extension Step {
  /// The steps to members as a `Locator` names them: `asURLRequest()` is the member, called by the
  /// framework.
  static func steps(named members: [String]) -> [Step] {
    members.flatMap { name -> [Step] in
      name.hasSuffix("()") ? [.member(String(name.dropLast(2))), .applied] : [.member(name)]
    }
  }
}
