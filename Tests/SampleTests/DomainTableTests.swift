import Testing

/// The tables of sessions, cross-origin answers and tiers in `Tests/Samples/README.md`: a row for
/// each thing that is known, with samples from both sides.
@Suite struct DomainTableTests {
  /// How many rows each section has, table by table.
  private static let sections: [(heading: String, rows: [Int])] = [
    ("Sessions", [19, 8]), ("Cross-origin answers", [8, 26, 10, 12]), ("Tiers", [19]),
  ]
  /// Rows that are right, or wrong, in every form: files that reach no function, billing itself.
  private static let oneSided: Set<String> = [
    "`netlify.toml`, `_headers`", "`staticwebapp.config.json`, `vite.config`",
    "a row by the verified id", "a payment service by the verified customer",
    "a signed event, a purchase that the store verified",
  ]

  @Test func haveARowForEachThing() throws {
    for (heading, rows) in Self.sections {
      #expect(try SampleTables.tables(below: heading).map(\.count) == rows, "\(heading)")
    }
  }

  @Test func nameSamplesThatAreThere() throws {
    let known = SampleTables.known
    for (heading, _) in Self.sections {
      for row in try SampleTables.tables(below: heading).joined() {
        #expect(row.problems(known: known).isEmpty)
        #expect(!row.right.isEmpty, "\(row.label) has no right sample")
        #expect(
          row.wrong.isEmpty == Self.oneSided.contains(row.label), "\(row.label): wrong samples")
      }
    }
  }
}
