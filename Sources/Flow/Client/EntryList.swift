/// A file that names where client or server code begins: a router's list of routes, a bundler's
/// entries, the manifest of an extension.
package struct EntryList: Sendable {
  let files: BundleFiles
  /// The members and calls within which the paths stand, at any depth; any string of the file where
  /// empty.
  let members: [String]
  /// What else the same configuration must say, such as `bundle: true`.
  let requirements: [Setting]
  /// With what the configuration says that it builds for no client, such as `target: "node"`.
  let exclusions: [Setting]
  /// The member that names the folder which the paths are seen from, besides that of the file.
  let folder: String?
  /// Whether what it names is a server's.
  let isServers: Bool
  let reason: String

  package init(
    _ files: BundleFiles, members: [String] = [], where requirements: [Setting] = [],
    unless exclusions: [Setting] = [], folder: String? = nil, isServers: Bool = false,
    reason: String
  ) {
    self.files = files
    self.members = members
    self.requirements = requirements
    self.exclusions = exclusions
    self.folder = folder
    self.isServers = isServers
    self.reason = reason
  }

  /// A member of an object around a path, or of one of its members, with the values that count.
  package struct Setting: Sendable {
    let path: [String]
    /// With an asterisk at the end any text that begins so.
    let values: [String]

    package init(_ path: String..., values: [String]) {
      self.path = path
      self.values = values
    }

    func holds(_ text: String) -> Bool {
      values.contains { value in
        value.hasSuffix("*") ? text.hasPrefix(value.dropLast()) : text == value
      }
    }
  }
}

/// A command of a package's scripts that bundles for browsers what it is given: `esbuild app.ts`.
package struct EntryCommand: Sendable {
  /// The words that it begins with, behind what may run it.
  let words: [String]
  /// Flags without which nothing is bundled.
  let requirements: [String]
  /// Flags with their values with which the bundle is for no browser: `--platform node`.
  let exclusions: [String]

  package init(_ words: String..., where requirements: [String] = [], unless exclusions: [String]) {
    self.words = words
    self.requirements = requirements
    self.exclusions = exclusions
  }

  /// The files that a command bundles, as it names them; nil where it is another command.
  func files(of command: [String]) -> [String]? {
    guard let start = command.indices.first(where: { command[$0...].starts(with: words) }) else {
      return nil
    }
    let rest = Array(command[(start + words.count)...])
    // `--platform=node` and `--platform node` are the same.
    let spelled = " " + rest.joined(separator: " ").replacing("=", with: " ") + " "
    guard requirements.allSatisfy({ spelled.contains(" \($0) ") }),
      !exclusions.contains(where: { spelled.contains(" \($0)") })
    else { return nil }
    return rest.indices.compactMap { index in
      let isOutput = index > 0 && Self.taking.contains(where: rest[index - 1].hasPrefix)
      return rest[index].hasPrefix("-") || isOutput || !rest[index].contains(".")
        ? nil : rest[index]
    }
  }

  /// The beginnings of flags that have a path as their value.
  private static let taking = ["--out", "-o", "-d", "--config", "--tsconfig", "--metafile"]
}
