import Source

extension ModuleResolver {
  /// Endings that a specifier may leave out, the likeliest first.
  static let endings = [
    ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".vue", ".svelte",
    ".astro", ".d.ts",
  ]

  /// Variants of one module for platforms; any of them stands for all.
  private static let variants = [".web", ".native", ".ios", ".android", ".server", ".client"]

  /// What TypeScript writes for the ending of a file that is yet to be compiled.
  private static let swaps: [String: [String]] = [
    "js": [".ts", ".tsx", ".jsx"], "jsx": [".tsx"], "mjs": [".mts"], "cjs": [".cts"],
  ]

  /// The file that a path without certainty of its ending means: as written, with an ending, with
  /// the ending of its source, or the folder's entry. Nil where nothing fits.
  func found(at path: String) -> ModuleTarget? {
    if let package = installed(at: path) { return package }
    if let id = fileOrSource(at: path) { return .file(id) }
    if let manifest = packages.manifest(in: path),
      case .file(let id) = entry(of: manifest, subpath: "", side: .server)
    {
      return .file(id)
    }
    return (index(of: path) ?? namesake(in: path)).map(ModuleTarget.file)
  }

  /// `components/Chat/Chat.tsx` for `components/Chat`: some tools have a folder mean the file of its
  /// own name.
  private func namesake(in folder: String) -> FileID? {
    let name = ProjectPath.name(of: folder)
    return name.isEmpty ? nil : fileOrSource(at: "\(folder)/\(name)")
  }

  /// A file, not a folder.
  func fileOrSource(at path: String) -> FileID? {
    if path.isEmpty || !files.mayExist(path) { return nil }
    if let id = files.id(of: path) { return id }
    for ending in ModuleResolver.endings {
      if let id = files.id(of: path + ending) { return id }
    }
    let ending = String(ProjectPath.pathExtension(of: path))
    if let swaps = ModuleResolver.swaps[ending] {
      let stem = path.dropLast(ending.utf8.count + 1)
      for swap in swaps {
        if let id = files.id(of: stem + swap) { return id }
      }
    }
    for variant in ModuleResolver.variants {
      for ending in ModuleResolver.endings.prefix(8) {
        if let id = files.id(of: path + variant + ending) { return id }
      }
    }
    return nil
  }

  func index(of folder: String) -> FileID? {
    let start = folder.isEmpty ? "index" : folder + "/index"
    if !files.mayExist(start) { return nil }
    for ending in ModuleResolver.endings {
      if let id = files.id(of: start + ending) { return id }
    }
    return nil
  }

  /// A configuration may lead straight into the folder of installed packages, which is not listed.
  private func installed(at path: String) -> ModuleTarget? {
    guard let range = path.firstRange(of: "node_modules/"),
      range.lowerBound == path.startIndex || path[..<range.lowerBound].hasSuffix("/"),
      let package = PackageSpecifier(bare: path[range.upperBound...])
    else { return nil }
    return .package(name: package.name, subpath: package.subpath)
  }
}
