import Findings
import Flow
import Source

extension Trust {
  /// What was let pass in a project's mints.
  init(_ flow: Flow) {
    self.init()
    for mint in flow.mints {
      for field in [MintField.userID, .tier] {
        guard let use = flow.use(of: field, in: mint), !flow.isGivenToken(mint),
          !use.origins.contains(where: \.label.isUntrusted)
        else { continue }
        for origin in use.origins where origin.label.isTrustedBlindly {
          let value = Value(
            field: field.name, place: use.place, end: origin.spelling, endPlace: origin.place)
          if !values.contains(value) { values.append(value) }
        }
      }
    }
    values.sort {
      ($0.place, $0.endPlace, $0.field, $0.end) < ($1.place, $1.endPlace, $1.field, $1.end)
    }
    for place in values.flatMap({ [$0.place, $0.endPlace] }) where files[place.file] == nil {
      files[place.file] = flow.workspace.source(of: place.file)
    }
  }
}

extension Label {
  /// Whether nothing was found that speaks for a value, and nothing against it.
  fileprivate var isTrustedBlindly: Bool {
    switch self {
    case .neutral, .unknown: true
    case .client, .selected, .credential, .unverified, .editable, .verified, .literal, .absent,
      .environment:
      false
    }
  }
}
