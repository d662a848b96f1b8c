import Testing

/// The tables of client code in `Tests/Samples/README.md` are whole, and name samples that are there.
@Suite struct ClientTableTests {
  /// The sections with the number of rows that each must have: one for each framework, boundary,
  /// channel and workaround that is known.
  static let sections = [
    ("Where client code begins", 32), ("Where client code ends", 6),
    ("What is taken out of the client", 6), ("What an import brings along", 12),
    ("Where a specifier leads", 11), ("Files that no entry is known to reach", 2),
    ("What looks like a client and is none", 15), ("How a server hands out the key", 14),
    ("How the SDK's guard is worked around", 16), ("Pairs that differ in one word", 14),
  ]

  /// The sections of the key: one row for each prefix, setting, form, shape and file that is known.
  static let keySections = [
    ("Prefixes that ship a variable", 32), ("Settings that ship a value", 49),
    ("The whole environment", 6), ("How code reads a name", 15), ("What a key looks like", 10),
    ("One defect is one finding", 10), ("Files beside source code", 26),
    ("Lines of a dotenv file", 6), ("Lines of a shell", 6), ("Where a key may lie", 7),
    ("Keys that an app of Apple's platforms carries", 16),
  ]

  /// Rows of which every form is right.
  static let rightOnly: Set<String> = [
    "prefixes that ship nothing", "public halves, ids, tokens", "placeholders",
    "references to stores", "ignored by git", "addresses, ids, tokens of one's own server",
  ]

  @Test(arguments: sections + keySections)
  func namesSamplesThatAreThere(_ title: String, _ count: Int) throws {
    let tables = try SampleTables.tables(below: title)
    let rows = tables.flatMap(\.self)
    #expect(tables.count == 1)
    #expect(rows.count == count)
    #expect(Set(rows.map(\.label)).count == rows.count)
    let known = SampleTables.known
    for row in rows {
      #expect(!row.wrong.isEmpty || !row.right.isEmpty, "\(row.label) has no sample")
      #expect(row.problems(known: known).isEmpty)
    }
  }

  @Test(arguments: keySections)
  func showsTheKeyFromBothSides(_ title: String, _ count: Int) throws {
    for row in try SampleTables.tables(below: title).joined() {
      #expect(!row.right.isEmpty, "\(row.label) has no right sample")
      #expect(row.wrong.isEmpty == Self.rightOnly.contains(row.label), "\(row.label): wrong ones")
    }
  }
}
