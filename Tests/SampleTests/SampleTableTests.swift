import Testing

/// The tables of servers and of Swift in `Tests/Samples/README.md` name samples that are there.
@Suite struct SampleTableTests {
  @Test func namesSamplesThatAreThere() throws {
    let rows = try SampleTables.tables(below: "Forty cases of servers").flatMap(\.self)
    #expect(rows.map(number) == Array(1...40))
    let known = SampleTables.known
    for row in rows {
      #expect(!row.wrong.isEmpty || !row.right.isEmpty, "case \(row.label) has no sample")
      #expect(row.problems(known: known).isEmpty)
    }
  }

  private func number(_ row: SampleTables.Row) -> Int? {
    row.label.firstIndex(of: ".").flatMap { Int(row.label[..<$0]) }
  }

  /// Every surface of a server framework has a sample from either side.
  @Test func showsEachFrameworkFromBothSides() throws {
    let rows = try SampleTables.tables(below: "Frameworks").flatMap(\.self)
    // The part of the table of knowledge that a row belongs to: `A3. Koa`.
    let parts = rows.map { String($0.label.prefix { $0 != "." }) }
    #expect(Set(parts) == ["A1", "A2", "A3", "A4", "A5", "A6"])
    #expect(rows.count >= 60)
    let known = SampleTables.known
    for row in rows {
      #expect(!row.wrong.isEmpty, "\(row.label) has no wrong sample")
      #expect(!row.right.isEmpty, "\(row.label) has no right sample")
      #expect(row.problems(known: known).isEmpty)
    }
  }

  /// Every Swift row names samples from either side that are there.
  @Test func namesSwiftSamplesThatAreThere() throws {
    let rows = try SampleTables.tables(below: "Swift").flatMap(\.self)
    #expect(rows.count >= 30)
    let known = SampleTables.known
    for row in rows {
      #expect(!row.wrong.isEmpty, "\(row.label) has no wrong sample")
      #expect(!row.right.isEmpty, "\(row.label) has no right sample")
      #expect(row.problems(known: known).isEmpty)
    }
  }
}
