package import Source

/// The values of mints that could not be followed to where they begin, and so were let pass: what a
/// reader has to trust, or to look at.
package struct Trust: Sendable {
  /// In the order of the files and places.
  package var values: [Value]
  /// The files that the values' places lie in, by id.
  package var files: [FileID: SourceFile]

  package init(values: [Value] = [], files: [FileID: SourceFile] = [:]) {
    self.values = values
    self.files = files
  }

  package struct Value: Hashable, Sendable {
    /// The mint's field: `user_id`.
    package let field: String
    /// Where the mint is given it.
    package let place: SourceRange
    /// What the trace ended at, and where that is written.
    package let end: String
    package let endPlace: SourceRange

    package init(field: String, place: SourceRange, end: String, endPlace: SourceRange) {
      self.field = field
      self.place = place
      self.end = end
      self.endPlace = endPlace
    }
  }
}
