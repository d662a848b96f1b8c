import Findings

/// What a comment of a sample says of its line, or of the next one: `// expect: role-in-mint`.
struct Marker: Hashable {
  let kind: Kind
  let rules: [RuleID]

  enum Kind: String, CaseIterable {
    /// These findings, and no others, begin on this line.
    case expect
    /// The same for the next line.
    case expectNext = "expect-next"
    /// The flow of a finding comes from here: a step before its last.
    case from
    /// The flow of a finding passes here.
    case via
    /// A related place of a finding.
    case related
    /// A defect that is not found yet.
    case missed
    /// Right code that is reported all the same.
    case `false`
  }

  /// What is wrong with a comment that should have been a marker.
  struct Malformed: Error, Equatable {
    let reason: String
  }

  /// The ways to begin a comment, and how each ends at the end of a line.
  private static let comments: [(opening: String, closings: [String])] = [
    ("//", [""]), ("#", [""]), ("<!--", [" -->"]), ("/*", [" */", " */}"]),
  ]

  /// The marker at the end of a line; nil where there is none.
  ///
  /// Whatever looks like a marker must be one: a word in the wrong case, a forgotten colon or an
  /// unknown rule would otherwise be a comment that expects nothing.
  static func read(_ line: String) throws(Malformed) -> Marker? {
    for (opening, closings) in comments {
      for start in line.ranges(of: opening).map(\.upperBound) {
        let rest = line[start...]
        guard let marker = try read(comment: rest, closings) else { continue }
        let before = line[..<start].dropLast(opening.count)
        if looksLikeMarker(before) { throw Malformed(reason: "two markers on one line") }
        return marker
      }
    }
    if looksLikeMarker(line[...]) {
      throw Malformed(reason: "looks like a marker; write: <comment> <kind>: <rule>[, <rule>]")
    }
    return nil
  }

  /// The marker that a comment is; nil where its first word names no kind.
  private static func read(
    comment: Substring, _ closings: [String]
  ) throws(Malformed) -> Marker? {
    let text = comment.drop(while: \.isWhitespace)
    let word = text.prefix { $0.isLetter || $0 == "-" }
    guard let kind = Kind(rawValue: word.lowercased()),
      text.dropFirst(word.count).drop(while: \.isWhitespace).first == ":"
    else { return nil }
    guard comment.hasPrefix(" \(kind.rawValue): ") else {
      throw Malformed(reason: "write `\(kind.rawValue): `, after one space")
    }
    let list = comment.dropFirst(" \(kind.rawValue): ".count)
    // The longest closing that fits; `""` fits everything.
    guard
      let closing = closings.sorted(by: { $0.count > $1.count }).first(where: list.hasSuffix)
    else { throw Malformed(reason: "the comment goes on after the marker") }
    var rules: [RuleID] = []
    for id in String(list.dropLast(closing.count)).split(
      separator: ", ", omittingEmptySubsequences: false)
    {
      guard let rule = RuleID(rawValue: String(id)) else {
        throw Malformed(reason: "`\(id)` is no rule")
      }
      if rules.contains(rule) { throw Malformed(reason: "`\(id)` is named twice") }
      rules.append(rule)
    }
    return Marker(kind: kind, rules: rules)
  }

  /// Whether a rule's id follows the word of a marker, or something near it.
  private static func looksLikeMarker(_ line: Substring) -> Bool {
    let text = line.lowercased()
    for rule in RuleID.allCases {
      for found in text.ranges(of: rule.rawValue) {
        var before = text[..<found.lowerBound]
        while let last = before.last, last.isWhitespace || last == ":" { before.removeLast() }
        let word = String(
          before.reversed().prefix { $0.isLetter || $0 == "-" || $0 == "_" }.reversed())
        if Kind(rawValue: word) != nil || word.hasPrefix("expect") { return true }
      }
    }
    return false
  }
}
