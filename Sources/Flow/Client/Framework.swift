import Source

/// A framework or bundler, by what shows that a package is built with it.
package struct Framework: Hashable, Sendable {
  /// The packages of which the nearest manifest names one.
  let packages: [String]
  /// Shell patterns of the names of its configuration files.
  let files: [PathPattern]
  /// Packages with which the package belongs to another framework.
  let others: [String]

  package init(packages: [String], files: [String] = [], unless others: [String] = []) {
    self.packages = packages
    self.files = files.map { PathPattern($0) }
    self.others = others
  }

  func marks(_ home: Home) -> Bool {
    guard home.dependencies.isDisjoint(with: others) else { return false }
    return home.declares && !home.dependencies.isDisjoint(with: packages)
      || files.contains { pattern in home.files.contains { pattern.matches($0) } }
  }
}

/// Files of a framework's packages, by where they lie in them.
package struct BundleFiles: Hashable, Sendable {
  /// Nil where the place is proof enough.
  let framework: Framework?
  /// Shell patterns of paths: from the folder of the package, or of any part of the path where there
  /// is no framework.
  let patterns: [PathPattern]
  let exceptions: [PathPattern]

  package init(_ framework: Framework? = nil, _ patterns: String..., except: [String] = []) {
    self.framework = framework
    self.patterns = patterns.map { PathPattern($0) }
    exceptions = except.map { PathPattern($0) }
  }

  /// Whether a path may be one of them in some package; a quick look.
  func mayFit(_ path: String) -> Bool { patterns.contains { $0.matchesTail(of: path) } }
}

/// A folder above a file in which a package may begin: that of its manifest, or one with a
/// configuration file of its own.
package struct Home: Sendable {
  /// Relative to the root; empty for the root.
  package let folder: String
  /// The names that the nearest manifest depends on.
  package let dependencies: Set<String>
  /// Whether that manifest lies in this folder.
  package let declares: Bool
  /// The names of the configuration files in the folder.
  package let files: Set<String>

  package init(folder: String, dependencies: Set<String>, declares: Bool, files: Set<String>) {
    self.folder = folder
    self.dependencies = dependencies
    self.declares = declares
    self.files = files
  }
}

extension Workspace {
  /// The files that may be of each of some sets, by the names that a path stands for; all sets are
  /// asked in one pass over the paths.
  func files(
    fitting sets: [BundleFiles], as names: (String) -> [String] = { [$0] }
  ) -> [[FileID]] {
    var found = [[FileID]](repeating: [], count: sets.count)
    if sets.isEmpty { return found }
    let byEnding = SetsByEnding(sets)
    for file in files(where: { _ in true }) {
      for name in names(path(of: file)) {
        byEnding.visit(name) { index in
          if found[index].last != file, sets[index].mayFit(name) { found[index].append(file) }
        }
      }
    }
    return found
  }
}

/// Sets of files by how the paths of theirs end: most paths end like those of few sets.
private struct SetsByEnding {
  private var byEnding: [UInt32: [Int]] = [:]
  /// Those with a pattern that leaves the end open.
  private var open: [Int] = []

  init(_ sets: [BundleFiles]) {
    for (index, set) in sets.enumerated() {
      let endings = set.patterns.flatMap(\.endings)
      if endings.contains(nil) {
        open.append(index)
      } else {
        for ending in Set(endings.compactMap { $0 }) { byEnding[ending, default: []].append(index) }
      }
    }
  }

  /// Calls a function with the numbers of the sets that a path may be of.
  func visit(_ path: String, _ body: (Int) -> Void) {
    open.forEach(body)
    if let ending = PathPattern.ending(of: path.utf8.span) { byEnding[ending]?.forEach(body) }
  }
}
