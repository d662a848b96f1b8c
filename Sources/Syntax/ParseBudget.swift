/// How much work a parse may cost. tree-sitter is quadratic on some inputs (20 KB of quotation marks
/// take seconds), so a bound is needed; it counts work, so that the same file is read or refused
/// alike on every machine.
package struct ParseBudget: Hashable, Sendable {
  /// In bytes that the parser reads or allocates; see BoundedParse.h. A second is some 500 million.
  package let work: Int
  /// The last resort against work that is not counted.
  package let microseconds: Int

  package init(work: Int, microseconds: Int = 20_000_000) {
    self.work = work
    self.microseconds = microseconds
  }

  /// The budget of a file of some size.
  ///
  /// Ordinary code costs 20 to 80 for each byte, and the densest that is still read in linear time,
  /// one node for each byte as in `((((`, about 400. Of 4,000 real files none used more than a ninth.
  package static func standard(byteCount: Int) -> ParseBudget {
    ParseBudget(work: 32_000_000 + 500 * byteCount)
  }
}
