package import Source

/// A `package.json`, or a `deno.json` that names a package.
package struct PackageManifest: Sendable {
  package let file: FileID
  /// The folder that it lies in, relative to the root.
  package let folder: String
  package let name: String?
  /// The declared dependencies of every kind with their versions; overrides among them.
  package let dependencies: [String: String]
  /// The names of the declared dependencies, sorted.
  package let dependencyNames: [String]
  /// The whole file.
  package let json: JSONValue

  init(file: FileID, path: String, json: JSONValue) {
    self.file = file
    self.folder = ProjectPath.folder(of: path)
    self.json = json
    self.name = json["name"]?.string
    var declared: [String: String] = [:]
    for section in PackageManifest.sections {
      for member in json[section]?.members ?? [] {
        declared[member.key] = member.value.string ?? ""
      }
    }
    self.dependencyNames = declared.keys.sorted()
    // An override may turn a name into another package; it is no dependency by itself.
    for section in PackageManifest.overrides {
      for member in json[section]?.members ?? [] {
        if let version = member.value.string, version.hasPrefix("npm:") {
          declared[member.key] = version
        }
      }
    }
    self.dependencies = declared
  }

  private static let sections = [
    "optionalDependencies", "peerDependencies", "devDependencies", "dependencies",
  ]
  private static let overrides = [["overrides"], ["resolutions"], ["pnpm", "overrides"]]

  /// The patterns of the folders that belong to the workspace that this package is the root of.
  var workspaces: [String] {
    let list = json["workspaces"]
    let patterns = list?["packages"]?.elements ?? list?.elements ?? []
    // A deno.json says `workspace`.
    let deno = json["workspace"]?["members"]?.elements ?? json["workspace"]?.elements ?? []
    return (patterns + deno).compactMap(\.string)
  }

  /// The real package behind an alias: `@behest/client-ts` of `"ai": "npm:@behest/client-ts@1"`.
  func aliased(_ name: String) -> PackageSpecifier? {
    guard let version = dependencies[name], version.hasPrefix("npm:") || version.hasPrefix("jsr:")
    else { return nil }
    return PackageSpecifier(address: version)
  }

  /// Whether a bundler may leave out a file of the package that nobody asks for, by `sideEffects`.
  package func isFreeOfSideEffects(_ path: String) -> Bool {
    guard let setting = json["sideEffects"], let inside = ProjectPath.relative(path, to: folder)
    else { return false }
    if let hasEffects = setting.bool { return !hasEffects }
    let patterns = setting.elements.compactMap(\.string).map { pattern in
      pattern.contains("/") ? pattern : "**/" + pattern
    }
    return !PathPattern.includes(inside, patterns)
  }

  /// Whether the version says that the package lies in this repository.
  func isLocal(_ name: String) -> Bool {
    guard let version = dependencies[name] else { return false }
    return ["workspace:", "file:", "link:", "portal:"].contains(where: version.hasPrefix)
  }
}
