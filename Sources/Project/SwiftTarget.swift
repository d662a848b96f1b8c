/// A target of Swift code, as a manifest declares it or as its folder tells.
package struct SwiftTarget: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// What people install: an app, an extension or a widget of one.
    case application
    /// Linked by others; whom it serves is theirs to say.
    case library
    /// A program. Servers are such, and tools, and now and then an app for the desktop.
    case executable
    case test
    /// Runs while others are built: a plugin, a macro.
    case buildTool
  }

  package var name: String
  package var kind: Kind
  /// The path of the file that declares it; nil where only its folder tells of it.
  package var manifest: String?
  /// Where its sources are.
  var sources: SwiftSources
  /// The targets of the same manifest that it needs, by name.
  var targets: [String] = []
  /// The products of packages that it needs, by name.
  var products: [String] = []
  /// The paths of the files whose settings it is built with: property lists, `.xcconfig` files.
  var settings: Set<String> = []
  /// The names under which its own settings stand in its manifest: the ids of Xcode's configurations,
  /// or the target's name.
  var places: Set<String> = []
  /// Whether its package is for phones, watches and television sets alone.
  var isMobileOnly = false

  init(_ name: String, _ kind: Kind, manifest: String? = nil, sources: SwiftSources) {
    self.name = name
    self.kind = kind
    self.manifest = manifest
    self.sources = sources
  }
}

/// Which files a target compiles.
struct SwiftSources: Hashable, Sendable {
  /// Everything below a folder, but what lies below the paths left out.
  struct Folder: Hashable, Sendable {
    var path: String
    var leftOut: [String] = []
    /// Patterns of which one has to fit the path within the folder; none asks for nothing.
    var patterns: [String] = []

    func holds(_ file: String) -> Bool {
      guard let inside = ProjectPath.relative(file, to: path) else { return false }
      if leftOut.contains(where: { $0 == file || ProjectPath.contains($0, file) }) { return false }
      return patterns.isEmpty || PathPattern.includes(inside, patterns)
    }
  }

  var folders: [Folder] = []
  var files: Set<String> = []
}

/// A manifest's targets, and the products that others may need of it.
struct SwiftManifest: Sendable {
  var targets: [SwiftTarget] = []
  /// The targets of each library and program that other packages can need, by its name.
  var products: [String: [String]] = [:]
}
