import Program

/// What importers of a file may get something by that it holds.
enum HandedExports {
  /// The exports by their names; `default` and `=` among them.
  case names(Set<String>)
  /// Something is written that has no name here.
  case all

  static let none = HandedExports.names([])

  var isEmpty: Bool {
    if case .names(let names) = self { names.isEmpty } else { false }
  }

  func hands(_ name: String) -> Bool {
    switch self {
    // `module.exports = { client }` is imported by the names of its members.
    case .names(let names): names.contains(name) || names.contains("=")
    case .all: true
    }
  }

  func hands(_ imported: Import.Imported) -> Bool {
    switch imported {
    case .named(let name): hands(name)
    case .default: hands("default")
    case .namespace, .sideEffect: !isEmpty
    }
  }

  /// Whether importers have to use one of the names; a default export has whatever name they give it.
  var isNamedByImporters: Bool {
    switch self {
    case .names(let names): names.contains("default") || names.contains("=")
    case .all: true
    }
  }

  /// - Returns: whether there is more than before.
  mutating func formUnion(_ other: HandedExports) -> Bool {
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
