import Findings
import Flow
import Program
import Source

/// What several rules ask of a mint's fields.
extension Analysis {
  /// Every mint's use of a field, where something sets it.
  func uses(of field: MintField) -> [(mint: Mint, use: FieldUse)] {
    flow.mints.compactMap { mint in
      guard let use = flow.use(of: field, in: mint), !flow.isGivenToken(mint) else { return nil }
      return (mint, use)
    }
  }

  /// Whether a mint stands where constants are right: tests, fixtures, stories and scripts.
  func isTest(_ mint: Mint) -> Bool { isTestLike(flow.workspace.path(of: mint.site.file)) }

  /// The fields that hide in one value together with a field: `mint(body)` carries all of them.
  func riders(of field: MintField, _ use: FieldUse, in mint: Mint) -> [MintField] {
    guard use.isHidden else { return [] }
    return MintField.allCases.filter { other in
      guard other != field, let otherUse = flow.use(of: other, in: mint) else { return false }
      return otherUse.isHidden && otherUse.place == use.place
        && otherUse.origins.contains { $0.label.isUntrusted }
    }
  }

  /// Whether an earlier field of the same mint has the same cause at the same place, so that one
  /// finding says it all.
  func isCovered(_ field: MintField, _ use: FieldUse, _ origin: Origin, in mint: Mint) -> Bool {
    for earlier in MintField.allCases.prefix(while: { $0 != field }) {
      guard let other = flow.use(of: earlier, in: mint) else { continue }
      for cause in other.origins
      where cause.label.isUntrusted && !(earlier == .userID && cause.label.isSelected) {
        if use.isHidden, other.isHidden, other.place == use.place, cause.place == origin.place {
          return true
        }
        if let row = origin.transformation, row == cause.transformation,
          cause.place == origin.place, !isDecoding(row)
        {
          return true
        }
      }
    }
    return false
  }
}

extension Analysis {
  /// Whether a call gives what it is given in another form, `JSONDecoder().decode(…)`: unlike a row
  /// that one key finds, its fields are each the client's own.
  private func isDecoding(_ place: SourceRange) -> Bool {
    guard let program = flow.program(of: place.file) else { return false }
    return program.values.ids.contains { id in
      guard case .call = program.values[id], program.range(of: id) == place.bytes else {
        return false
      }
      return flow.facts(of: Site(place.file, id)).contains {
        if case .pass = $0 { true } else { false }
      }
    }
  }
}

extension Message {
  /// "user_id", "user_id, tier and role".
  static func fieldNames(_ field: MintField, _ riders: [MintField]) -> Message {
    let names = ([field] + riders).map { "`\($0.name)`" }
    guard let last = names.last, names.count > 1 else { return Message(stringLiteral: names[0]) }
    return Message(stringLiteral: names.dropLast().joined(separator: ", ") + " and " + last)
  }
}
