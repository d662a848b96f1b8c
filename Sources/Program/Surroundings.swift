package import Source

/// What stands around the scripts of a file that is more than a script: a page or a component.
package struct Surroundings: Sendable {
  package var kind: Kind
  /// The names that the markup mentions: components in it, and what its expressions read.
  package var names: Set<String>
  /// The scripts that run in the browser although the rest of the file runs on the server, each as
  /// the function that holds it.
  package var browserScripts: Set<FunctionID>
  /// The components that the markup gives to the browser: `<Chat client:load />`.
  package var hydrated: Set<String>
  /// The expressions of the template that the page shows or hands to other components, in the order of
  /// the file.
  package var shown: [ByteRange] = []

  package enum Kind: Sendable {
    /// HTML: all of it is the client's.
    case page
    /// A component that runs wherever it is imported: Vue, Svelte.
    case component
    /// A component that runs on the server, with scripts for the browser: Astro.
    case serverComponent
  }

  package init(
    _ kind: Kind, names: Set<String> = [], browserScripts: Set<FunctionID> = [],
    hydrated: Set<String> = []
  ) {
    self.kind = kind
    self.names = names
    self.browserScripts = browserScripts
    self.hydrated = hydrated
  }
}
