/// A kind of call that puts something into a store, or sends it.
struct StoreCall: Sendable {
  let number: Int
  let fact: Fact
  /// By which the call is made.
  let names: [String]
  /// Of the callee.
  let states: Set<APIGraph.State>
}
