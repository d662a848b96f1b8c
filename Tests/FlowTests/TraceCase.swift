import Testing

/// Some code with calls of `sink(…)`, and where the values that it is handed come from.
struct TraceCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [String: String]
  /// The words for each call of `sink`, in the order of files and calls; see `origins(_:)`.
  let expected: [Set<String>]
  /// Whether the engine is known not to do it yet. It fails the day that it does.
  let isKnownIssue: Bool

  init(
    _ what: String, _ script: String, _ expected: Set<String>..., isKnownIssue: Bool = false
  ) {
    self.init(what, ["main.ts": script], expected, isKnownIssue: isKnownIssue)
  }

  init(
    _ what: String, _ files: [String: String], _ expected: [Set<String>],
    isKnownIssue: Bool = false
  ) {
    testDescription = what
    self.files = files
    self.expected = expected
    self.isKnownIssue = isKnownIssue
  }

  /// - Parameter areWhole: whether the front end has to read all of the files.
  func check(areWhole: Bool = true) throws {
    let found = try origins(files, areWhole: areWhole)
    withKnownIssue("the engine does not see this yet") {
      #expect(found == expected)
    } when: {
      isKnownIssue
    }
  }
}
