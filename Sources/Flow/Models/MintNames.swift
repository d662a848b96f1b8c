/// The last names of the calls of JavaScript that mint, as the models' paths spell them: where a call
/// has another, nobody has to ask what it calls.
struct MintNames {
  /// Those of the SDK's calls, each with the names of the members on which alone they are made,
  /// `completions` of `completions.create()`; none where they may be made on whatever.
  private(set) var spellings: [String: Set<String>] = [:]
  /// Those of the SDK's calls, constructors among them.
  private var ofSDK: Set<String> = []
  /// Those of calls that send requests.
  private var ofRequests: Set<String> = []

  mutating func add(requestAt node: APIPath.Node) { ofRequests.formUnion(node.calleeNames) }

  mutating func add(mintAt node: APIPath.Node) {
    ofSDK.formUnion(node.calleeNames)
    // Who constructs one imports the SDK.
    guard case .called = node.edge else { return }
    let owners = node.ownerNames ?? []
    for name in node.calleeNames {
      // A name that is enough by itself stays so.
      if let known = spellings[name], known.isEmpty || owners.isEmpty {
        spellings[name] = []
      } else {
        spellings[name, default: []].formUnion(owners)
      }
    }
  }

  func contains(_ name: String) -> Bool { isOfSDK(name) || isOfRequest(name) }

  /// Whether a name by itself says that a call of the SDK mints.
  func isEnough(_ name: String) -> Bool { spellings[name]?.isEmpty ?? false }

  func isOfSDK(_ name: String) -> Bool { ofSDK.contains(name) }

  func isOfRequest(_ name: String) -> Bool { ofRequests.contains(name) }
}
