import Program
import Source

/// What walks found, for all ways of requests: many mints are reached through the same wrappers, and
/// what those hand on is the same for each.
final class WalkMemory {
  private var chains: [Link: CallChain] = [:]
  private var found: [ValueWalk.Visit: Found] = [:]

  /// The settings of packages that values are, as far as the code alone says.
  var settings: [Site: [CORSSettings.Setting]] = [:]

  /// More than any repository needs; what goes beyond is walked anew.
  private static let chainLimit = 200_000
  private static let foundLimit = 100_000

  private struct Link: Hashable {
    let call: Site
    let function: FunctionSite
    let outer: ObjectIdentifier?
  }

  struct Found {
    let values: [HeldValue]
    /// The variables whose functions the walk entered, or would have: another way may not enter them.
    let called: Set<ValueWalk.Variable>
  }

  /// The chain that a call makes of an outer one: the same object for the same calls.
  func chain(_ call: Site, _ function: FunctionSite, _ outer: CallChain?) -> CallChain {
    guard outer?.isShared ?? true, chains.count < Self.chainLimit else {
      return CallChain(call, function, outer, isShared: false)
    }
    let link = Link(call: call, function: function, outer: outer.map(ObjectIdentifier.init))
    if let known = chains[link] { return known }
    let made = CallChain(call, function, outer, isShared: true)
    chains[link] = made
    return made
  }

  subscript(visit: ValueWalk.Visit) -> Found? { found[visit] }

  func keep(_ values: Found, for visit: ValueWalk.Visit) {
    guard found.count < Self.foundLimit else { return }
    found[visit] = values
  }
}
