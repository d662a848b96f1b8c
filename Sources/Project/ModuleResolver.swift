package import Source

/// Finds what a specifier leads to, as bundlers, Node, Deno and TypeScript agree on it.
///
/// Answers rest on the list of files and never on the disk, so the index of a commit answers like
/// a working tree. Where tools disagree the answer is the file that a person would mean: the
/// source rather than what was generated from it.
package struct ModuleResolver: Sendable {
  package let packages: PackageTable
  let files: FileTable
  let compilerOptions: CompilerOptionsTable
  package let importMaps: ImportMapTable
  let aliases: BundlerAliases

  /// Reads the configurations that decide over specifiers.
  package init(_ repository: Repository) {
    files = repository.files
    packages = PackageTable.read(repository)
    compilerOptions = CompilerOptionsTable.read(repository, packages: packages)
    importMaps = ImportMapTable.read(repository)
    aliases = BundlerAliases.read(repository)
  }

  /// What `specifier` leads to from a file.
  package func resolve(
    _ specifier: String, from file: FileID, side: ModuleSide = .server
  ) -> ModuleTarget {
    resolve(specifier, from: files[file].path, side: side)
  }

  /// The same from a path, which need not be one of a listed file.
  package func resolve(
    _ specifier: String, from path: String, side: ModuleSide = .server
  ) -> ModuleTarget {
    if let (target, folder) = importMaps.target(of: specifier, from: path) {
      let mapped = resolveMapped(target, folder: folder, path: path, side: side)
      if mapped != .unresolved { return mapped }
    }
    if side == .client, aliases.takesOut(specifier, from: path) { return .unresolved }
    let target = resolveUnmapped(specifier, from: path, side: side)
    return side == .client ? replaced(target, specifier, from: path) : target
  }

  /// The target of an import map is a path, an address, or a package.
  private func resolveMapped(
    _ target: String, folder: String, path: String, side: ModuleSide
  ) -> ModuleTarget {
    if ModuleResolver.isRelative(target) || target.hasPrefix("/") {
      return file(at: ProjectPath.join(folder, target.drop { $0 == "/" }))
    }
    return resolveUnmapped(target, from: path, side: side)
  }

  /// Without the import maps.
  func resolveUnmapped(
    _ specifier: String, from path: String, side: ModuleSide
  ) -> ModuleTarget {
    if let package = PackageSpecifier(address: specifier) {
      return .package(name: package.name, subpath: package.subpath)
    }
    let specifier = ModuleResolver.withoutQuery(specifier)
    if specifier.isEmpty { return .unresolved }
    if ModuleResolver.isRelative(specifier) {
      guard let place = ProjectPath.join(ProjectPath.folder(of: path), specifier) else {
        return .unresolved
      }
      return found(at: place) ?? sourceOfUnbuilt(place) ?? .unresolved
    }
    if specifier.hasPrefix("/") { return fromPackageFolder(specifier, path: path) }
    for options in compilerOptions.options(for: path) {
      for candidate in options.candidates(for: specifier) {
        if let target = found(at: candidate) { return target }
      }
    }
    for candidate in aliases.candidates(for: specifier, from: path) {
      if let target = found(at: candidate) { return target }
    }
    if specifier.hasPrefix("#") {
      let target = packageImport(specifier, from: path, side: side)
      return target == .unresolved ? usualAlias(specifier, path: path) ?? .unresolved : target
    }
    if let target = usualAlias(specifier, path: path) { return target }
    return bare(specifier, from: path, side: side)
  }

  /// A package of this repository, a builtin, or one that is installed.
  private func bare(_ specifier: String, from path: String, side: ModuleSide) -> ModuleTarget {
    if let colon = specifier.firstIndex(of: ":") {
      // `node:fs`, `bun:sqlite`, `cloudflare:workers`; and addresses of unknown hosts.
      let isAddress =
        specifier[colon...].hasPrefix("://") || specifier.hasPrefix("data:")
        || specifier.hasSuffix(":")
      return isAddress ? .unresolved : .package(name: specifier, subpath: "")
    }
    // `~/lib/none` is an alias that leads nowhere, and no package is called `~`.
    guard let package = PackageSpecifier(bare: specifier), !package.name.hasSuffix("~") else {
      return .unresolved
    }
    for manifest in packages.upward(from: path) {
      if let real = manifest.aliased(package.name) {
        let subpath = [real.subpath, package.subpath].filter { !$0.isEmpty }
        return .package(name: real.name, subpath: subpath.joined(separator: "/"))
      }
    }
    if let manifest = packages.local(package.name, for: path) {
      let target = entry(of: manifest, subpath: package.subpath, side: side)
      if target != .unresolved { return target }
    }
    if PackageSpecifier.builtins.contains(package.name) {
      return .package(name: "node:" + specifier, subpath: "")
    }
    return .package(name: package.name, subpath: package.subpath)
  }

  /// The folder that decides what specifiers mean that are not relative: all files in and below
  /// it, down to the next such folder, get the same answers.
  package func scope(of folder: String) -> String {
    var folder = folder
    while !folder.isEmpty, !packages.isBoundary(folder), !compilerOptions.isBoundary(folder),
      !importMaps.isBoundary(folder), !aliases.isBoundary(folder)
    {
      folder = ProjectPath.folder(of: folder)
    }
    return folder
  }

  /// The file or folder at a path relative to the root.
  func file(at path: String?) -> ModuleTarget {
    path.flatMap(found(at:)) ?? .unresolved
  }

  private static func isRelative(_ specifier: String) -> Bool {
    specifier.hasPrefix("./") || specifier.hasPrefix("../") || specifier == "." || specifier == ".."
  }

  /// Bundlers take instructions after a `?`, `./worker.ts?worker`, and webpack's loaders stand before
  /// a `!`: `raw-loader!./notes.txt`.
  private static func withoutQuery(_ specifier: String) -> String {
    let bytes = specifier.utf8
    guard bytes.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") }) else {
      return specifier
    }
    let mark = bytes.lastIndex { $0 == UInt8(ascii: "!") }
    let path = mark.map { specifier[$0...].dropFirst() } ?? specifier[...]
    return String(path.prefix { $0 != "?" })
  }

  /// `/src/main.ts` in a page, and Meteor's `/imports/…`: seen from the folder of the package.
  private func fromPackageFolder(_ specifier: String, path: String) -> ModuleTarget {
    let rest = specifier.drop { $0 == "/" }
    for folder in packages.upward(from: path).map(\.folder) + [""] {
      for place in [folder, folder.isEmpty ? "public" : folder + "/public"] {
        if let joined = ProjectPath.join(place, rest), let target = found(at: joined) {
          return target
        }
      }
    }
    return .unresolved
  }

  /// Aliases that frameworks bring without a configuration to read: `$lib` of SvelteKit, `~` and
  /// `@` of Nuxt and of most templates, `#shared`. They count only where they lead to a file.
  private func usualAlias(_ specifier: String, path: String) -> ModuleTarget? {
    let head = specifier.prefix { $0 != "/" }
    var (places, rest) = (
      ModuleResolver.usualAliases[String(head)], specifier.dropFirst(head.count).drop { $0 == "/" }
    )
    // Plasmo and others write `~lib/ai`, without a slash.
    if places == nil, head.hasPrefix("~"), head.count > 1 {
      (places, rest) = (["src", "app", ""], specifier.dropFirst())
    }
    guard let places else { return nil }
    for folder in packages.upward(from: path).map(\.folder) + [""] {
      for place in places {
        let start = [folder, place].filter { !$0.isEmpty }.joined(separator: "/")
        if let joined = ProjectPath.join(start, rest), let target = found(at: joined) {
          return target
        }
      }
    }
    return nil
  }

  private static let usualAliases: [String: [String]] = [
    "$lib": ["src/lib"], "~": ["app", "src", ""], "~~": [""], "@@": [""],
    "@": ["src", "app", "resources/js", ""], "#shared": ["shared"], "src": ["src"],
    // Docusaurus, Wasp.
    "@site": [""], "@src": ["src"],
  ]
}
