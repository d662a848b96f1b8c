/// A word of Swift, as far as telling code from comments and literals needs words.
struct Token {
  var kind: Kind
  var start: Int
  var end: Int
  /// Whether a line begins between the token before and this one.
  var startsLine: Bool

  enum Kind: Equatable {
    /// An identifier or a keyword, backticks included.
    case word
    case number
    /// A whole string or regular expression literal, its interpolations included.
    case literal
    /// Operator characters in a row: `->`, `??`, `<`.
    case symbol
    /// One of `( ) [ ] { } , ; : . @ # \`.
    case mark
  }
}
