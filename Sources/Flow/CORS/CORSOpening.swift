package import Source

/// A place that lets every origin read the answers of a route that mints.
package struct CORSOpening: Sendable {
  /// Where the permissive value is set.
  package let place: SourceRange
  package let cause: Cause
  /// The value as code: `"*"`, `req.headers.origin`, `cors()`.
  package let spelling: String
  /// Where the value stands in the program form; nil for one of a configuration file.
  package let site: Site?
  /// The members that lead to the origins in a description of a deployment: `url`, `cors`,
  /// `allowOrigins`; empty elsewhere.
  package internal(set) var setting: [String] = []
  /// Where the request's origin was read, if the value is only a name for it.
  var read: Site?
  /// The mints that it serves, in path order.
  package internal(set) var mints: [Mint]

  package init(
    place: SourceRange, cause: Cause, spelling: String, site: Site?, mints: [Mint] = []
  ) {
    self.place = place
    self.cause = cause
    self.spelling = spelling
    self.site = site
    self.mints = mints
  }

  /// How every origin comes to be let in.
  package enum Cause: Hashable, Sendable {
    /// `*`.
    case wildcard
    /// `*` where a variable of the environment is not set.
    case fallback
    /// The literal origin `null`.
    case null
    /// The caller's own origin, untested.
    case reflected
    /// An option such as `true` or `.all`.
    case option
    /// A pattern that fits every origin.
    case pattern
    /// A function that refuses nobody.
    case predicate
    /// A call that is told no origins; what it then answers.
    case missing(CORSShape.Answer)
    /// A variable of the environment decides; a committed file may set it.
    case variable(String)
  }
}

/// What one writer of the header does.
struct CORSVerdict {
  var openings: [CORSOpening] = []
  /// Whether it sets the header at all, to whatever.
  var isSet = false

  static let strict = CORSVerdict(isSet: true)

  mutating func merge(_ other: CORSVerdict) {
    openings += other.openings
    isSet = isSet || other.isSet
  }
}
