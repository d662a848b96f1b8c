/// What is sent and heard.
extension APIGraph {
  func allSendings() -> [Channel: [StoreCall]] {
    var result: [Channel: [StoreCall]] = [:]
    for (number, fact) in facts.enumerated() {
      guard case .sent(let call, _, _, let channel) = fact else { continue }
      result[channel, default: []].append(
        StoreCall(
          number: number, fact: fact, names: call.nodes.flatMap(\.calleeNames).sorted(),
          states: Set(nodes.indices.filter { nodes[$0].facts.contains(number) })))
    }
    return result
  }

  /// The channels on which a value in some states comes in, with where the name stands.
  func receptions(at states: [State]) -> [(name: MessageName, channel: Channel)] {
    states.flatMap { state in
      nodes[state].facts.compactMap { number in
        guard case .heard(_, let name, let channel) = facts[number] else { return nil }
        return (name, channel)
      }
    }
  }
}
