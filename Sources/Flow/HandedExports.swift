package import Program
package import Source

/// What importers of a file may get something by that it holds.
package enum HandedExports {
  /// The exports by their names; `default` and `=` among them.
  case names(Set<String>)
  /// Something is written that has no name here.
  case all

  package static let none = HandedExports.names([])

  package var isEmpty: Bool {
    if case .names(let names) = self { names.isEmpty } else { false }
  }

  package func hands(_ name: String) -> Bool {
    switch self {
    // `module.exports = { client }` is imported by the names of its members.
    case .names(let names): names.contains(name) || names.contains("=")
    case .all: true
    }
  }

  package func hands(_ imported: Import.Imported) -> Bool {
    switch imported {
    case .named(let name): hands(name)
    case .default: hands("default")
    case .namespace, .sideEffect: !isEmpty
    }
  }

  /// Whether importers have to use one of the names; a default export has whatever name they give it.
  package var isNamedByImporters: Bool {
    switch self {
    case .names(let names): names.contains("default") || names.contains("=")
    case .all: true
    }
  }

  /// - Returns: whether there is more than before.
  @discardableResult
  package mutating func formUnion(_ other: HandedExports) -> Bool {
    switch (self, other) {
    case (.all, _): return false
    case (.names, .all):
      self = .all
      return true
    case (.names(let own), .names(let names)):
      self = .names(own.union(names))
      return !names.isSubset(of: own)
    }
  }
}

extension Flow {
  /// The files among some importers of a module that may use what it hands on: those that hold one of
  /// the names, or hand on all that they import.
  package func files(among importers: [FileID], mayUse exports: HandedExports) -> [FileID] {
    if exports.isEmpty { return [] }
    guard case .names(let names) = exports, !exports.isNamedByImporters else { return importers }
    let naming = Set(names.flatMap { workspace.files(among: importers, containing: $0) })
    return importers.filter { naming.contains($0) || handsOnExports($0) }
  }
}
