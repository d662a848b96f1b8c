package import Source

/// The assignments and comments of a dotenv file, in the order of the file.
///
/// One grammar for all dialects: `NAME=value` and `NAME: value`, with or without `export`; values
/// bare, in double quotes (with escapes), in single quotes or backticks (without), the quoted
/// ones over several lines if they like.
package struct DotenvFile: Hashable, Sendable {
  package let entries: [Entry]
  package let comments: [Comment]

  /// One assignment; a name that is assigned twice is two.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let nameRange: ByteRange
    /// Without quotes, escapes worked out; references are left as written.
    package let value: String
    /// What lies between the quotes, or the bare text without the space around it.
    package let valueRange: ByteRange
    package let quote: Quote
    package let hasExport: Bool
    /// The names that `$NAME` and `${NAME}` refer to; none in single quotes.
    package let references: [Reference]

    /// From the name to the end of the value, `export` and quotes not counted.
    package var range: ByteRange { ByteRange(nameRange.lowerBound, valueRange.upperBound) }
  }

  package struct Reference: Hashable, Sendable {
    package let name: String
    /// `$NAME` or `${NAME…}`, whole.
    package let range: ByteRange
    /// The `literal` of `${NAME:-literal}`; nil without one.
    package let fallback: ByteRange?
  }

  package struct Comment: Hashable, Sendable {
    /// From the `#` to the end of the line, its end not counted.
    package let range: ByteRange
    /// Whether it has its line to itself.
    package let isWholeLine: Bool
  }

  package enum Quote: Hashable, Sendable { case none, double, single, backtick }
}
