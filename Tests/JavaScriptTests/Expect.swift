import Program
import Source
import Testing

/// Expects a source to become what a dump of some sections shows.
func expect(
  _ source: String, as language: Language = .typescript, _ sections: Dump.Section...,
  become expected: String, at location: SourceLocation = #_sourceLocation
) throws {
  let dump = try Dump.of(source, as: language, sections)
  #expect(dump == expected, sourceLocation: location)
}

/// Expects each expression statement to become the value beside it.
func expectValues(
  as language: Language = .typescript, _ pairs: KeyValuePairs<String, String>,
  at location: SourceLocation = #_sourceLocation
) throws {
  for (source, expected) in pairs {
    let dump = try Dump.of(source, as: language, [.functions])
    #expect(
      dump.split(separator: "\n").first ?? "" == expected, "\(source)", sourceLocation: location)
  }
}

extension FileProgram {
  /// The source text of a range.
  func text(_ range: ByteRange, in source: String) -> String {
    String(decoding: Array(source.utf8)[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  /// The source text of each value that fits, in the order of the values.
  func texts(in source: String, where fits: (Value) -> Bool) -> [String] {
    values.ids.filter { fits(values[$0]) }.map { text(range(of: $0), in: source) }
  }
}
