package import Source

/// What a specifier leads to.
package enum ModuleTarget: Hashable, Sendable {
  /// A file of the project.
  case file(FileID)
  /// An installed package: its real name, whatever alias, address or version the specifier has,
  /// and what is wanted of it (`promises` of `fs/promises`), else empty. Node's builtins are
  /// named `node:fs`, with or without the prefix in the specifier.
  case package(name: String, subpath: String)
  case unresolved
}

/// For whom a package's `exports` are read.
package enum ModuleSide: Hashable, Sendable {
  case server
  case client
}
