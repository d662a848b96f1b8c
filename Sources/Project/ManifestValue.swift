/// A value in a manifest that is written in Swift, as far as it can be read without running it.
indirect enum ManifestValue: Sendable {
  case text(String)
  /// The last name of a chain: `.v17`, `app`, `Target.Dependency`.
  case name(String)
  case list([ManifestValue])
  /// `.target(name: "App", path: "App")`, by the last name of what is called.
  case call(String, [(label: String?, value: ManifestValue)])

  /// The arguments of a call; none of other values.
  var arguments: [(label: String?, value: ManifestValue)] {
    if case .call(_, let arguments) = self { arguments } else { [] }
  }

  /// The argument with a label.
  func argument(_ label: String) -> ManifestValue? {
    arguments.first { $0.label == label }?.value
  }

  func text(_ label: String) -> String? {
    if case .text(let text) = argument(label) { text } else { nil }
  }

  /// The texts of a list argument; those that are no literals are left out.
  func texts(_ label: String) -> [String] { argument(label)?.texts ?? [] }

  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values):
      values.compactMap { value in
        if case .text(let text) = value { text } else { nil }
      }
    case .name, .call: []
    }
  }

  var elements: [ManifestValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The name of a call, or the name that it is.
  var word: String? {
    switch self {
    case .name(let name), .call(let name, _): name
    case .text, .list: nil
    }
  }
}
