package import Program
package import Source

/// The files as the engine sees them: parsed on demand, and linked by their imports.
///
/// The linter implements it over a repository, tests over a few strings. Answers never change
/// during a run.
package protocol Workspace: AnyObject {
  /// The program form of a file, parsed at the first question; nil where it cannot be analysed.
  func program(of file: FileID) -> FileProgram?

  /// What a module specifier means in a file.
  func resolve(_ specifier: String, from file: FileID) -> ImportTarget

  /// What a module specifier means in a file when a browser's bundle is made of it.
  func resolveInClient(_ specifier: String, from file: FileID) -> ImportTarget

  /// The files whose imports may lead to a file, in path order. May name too many.
  func importers(of file: FileID) -> [FileID]

  /// The Swift files that mention a name and may see a file's declarations or be seen by it: those
  /// of its module first, then those of the modules that its own needs or that need it. May name
  /// too many.
  func moduleFiles(of file: FileID, mentioning name: String) -> [FileID]

  /// A number for what `moduleFiles` searches for a Swift file: two files with the same number get
  /// the same answers.
  func module(of file: FileID) -> Int

  /// Whether a name is that of a Swift module of the project.
  func isSwiftModule(_ name: String) -> Bool

  /// Whether a Swift file is compiled into an app that people install.
  func isInSwiftApp(_ file: FileID) -> Bool

  /// The scripts of the same package whose bytes hold a text, in path order.
  func scripts(near file: FileID, containing text: String) -> [FileID]

  /// The scripts of the whole repository whose bytes hold a text, in path order.
  func scripts(containing text: String) -> [FileID]

  /// The files among some whose bytes hold a text, in the order of the list.
  func files(among files: [FileID], containing text: String) -> [FileID]

  /// What `moduleFiles` and `scripts(near:)` look through for a file, by a name: files of the same
  /// area get the same answers.
  func area(of file: FileID) -> String

  /// What makes a Swift file an app's; nil where it is not.
  func appEvidence(_ file: FileID) -> AppEvidence?

  /// What makes a file of settings an app's, or a part of a manifest: the target that is built with
  /// it; nil where no manifest tells.
  ///
  /// - Parameter names: those around the place in the file, outermost first.
  func appEvidence(ofSettings file: FileID, around names: [String]) -> AppEvidence?

  func path(of file: FileID) -> String

  /// The files of the same package that may start scripts by a call, or load files by a pattern, in
  /// path order. May name too many.
  func loaders(near file: FileID) -> [FileID]

  /// The folders in which the package of a file may begin, the innermost first.
  func homes(of file: FileID) -> [Home]

  /// Whether the file's package says that nothing is lost where the file is not loaded.
  func isFreeOfSideEffects(_ file: FileID) -> Bool

  /// The strings of a settings file with the keys around each; empty for other files.
  func settings(in file: FileID) -> [(keys: [String], text: String)]

  /// The commands in the scripts of a package manifest, as words; empty for other files.
  func commands(in file: FileID) -> [[String]]

  /// The names that the nearest package manifest of a file depends on.
  func dependencies(near file: FileID) -> Set<String>

  /// The name in the nearest package manifest of a file.
  func packageName(near file: FileID) -> String?

  /// The files whose paths are wanted, in path order.
  func files(where isWanted: (String) -> Bool) -> [FileID]

  /// The bytes of a file of any kind; nil where it cannot be read.
  func source(of file: FileID) -> SourceFile?
}

extension Workspace {
  package func resolveInClient(_ specifier: String, from file: FileID) -> ImportTarget {
    resolve(specifier, from: file)
  }
  package func area(of file: FileID) -> String { path(of: file) }
  package func commands(in file: FileID) -> [[String]] { [] }
  package func isSwiftModule(_ name: String) -> Bool { false }
  package func isInSwiftApp(_ file: FileID) -> Bool { false }
  package func appEvidence(_ file: FileID) -> AppEvidence? { nil }
  package func appEvidence(ofSettings file: FileID, around names: [String]) -> AppEvidence? { nil }
  package func files(where isWanted: (String) -> Bool) -> [FileID] { [] }
  package func source(of file: FileID) -> SourceFile? { nil }
  package func packageName(near file: FileID) -> String? { nil }
  package func loaders(near file: FileID) -> [FileID] { [] }
  package func homes(of file: FileID) -> [Home] { [] }
  package func isFreeOfSideEffects(_ file: FileID) -> Bool { false }
  package func settings(in file: FileID) -> [(keys: [String], text: String)] { [] }

  /// Whether one of some files holds a text.
  func mentions(_ text: String, in files: [FileID]) -> Bool {
    !self.files(among: files, containing: text).isEmpty
  }
}

/// Where a module specifier leads.
package enum ImportTarget: Hashable, Sendable {
  case file(FileID)
  /// A package from outside the repository, by its registry name, and the path within it ("" for
  /// its root): `npm:@scope/name@1.2/sub` is `@scope/name` and `sub`.
  case package(name: String, subpath: String)
  case unresolved
}
