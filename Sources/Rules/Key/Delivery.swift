import Flow
import Source

/// A way by which a server hands the key to its client.
struct Delivery {
  /// Where the key is read, or the value that holds it.
  let place: SourceRange
  /// As a sentence names it: `BEHEST_KEY`, `process.env`.
  let what: String
  let kind: WholeValues.Whole.Kind?
  let steps: [TraceStep]
  /// Where it leaves.
  let exit: SourceRange
  let channel: Channel
  let scope: String

  enum Channel {
    case answer(String)
    case header(String)
    /// What a function returns; nil for one without a name.
    case returned(String?)
    /// The message of an error that a function throws.
    case thrown
    /// A prop of a client component.
    case prop(String)
    /// What a server component shows.
    case page
    /// The state that a page is rendered with.
    case state(String)
  }
}
