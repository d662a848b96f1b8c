import Flow

/// Tells whether a value holds the key, as far as that lies at hand: in one of its members, or as a
/// part of an environment, a configuration or a client.
struct HeldKey {
  let flow: Flow

  func isIn(_ site: Site) -> Bool {
    isWithin(site) || !WholeValues(flow: flow).wholes(in: site).isEmpty
  }

  /// Whether the key itself is a part of a value.
  func isWithin(_ site: Site) -> Bool {
    flow.contentAtHand(of: site).contains { $0.secretName != nil }
  }
}
