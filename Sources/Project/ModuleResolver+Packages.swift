import Source

extension ModuleResolver {
  /// The file that a package of this repository gives for a subpath, empty for its entry.
  func entry(of manifest: PackageManifest, subpath: String, side: ModuleSide) -> ModuleTarget {
    let folder = manifest.folder
    if let exports = manifest.json["exports"] {
      let wanted = subpath.isEmpty ? "." : "./" + subpath
      for target in ExportsReader(side: side).targets(of: wanted, in: exports) {
        if let id = built(target, folder: folder) { return .file(id) }
      }
    }
    guard subpath.isEmpty else {
      guard let path = ProjectPath.join(folder, subpath) else { return .unresolved }
      if let id = fileOrSource(at: path) ?? index(of: path) { return .file(id) }
      return sources(ofSubpath: subpath, folder: folder)
    }
    let fields = side == .client ? ["browser", "module", "main"] : ["module", "main"]
    for field in ["source"] + fields + ["types", "typings"] {
      if let target = manifest.json[field]?.string, let id = built(target, folder: folder) {
        return .file(id)
      }
    }
    for place in ["src", "", "lib"] {
      if let path = ProjectPath.join(folder, place), let id = index(of: path) { return .file(id) }
    }
    return .unresolved
  }

  /// `#internal/db` by the `imports` of the nearest package that has it.
  func packageImport(
    _ specifier: String, from path: String, side: ModuleSide
  ) -> ModuleTarget {
    for manifest in packages.upward(from: path) {
      guard let imports = manifest.json["imports"] else { continue }
      for target in ExportsReader(side: side).targets(of: specifier, in: imports) {
        if target.hasPrefix("./") {
          if let id = built(target, folder: manifest.folder) { return .file(id) }
        } else if !target.hasPrefix("#") {
          // A package. Neither import maps nor `imports` are asked again, so no circle can form.
          return resolveUnmapped(target, from: path, side: side)
        }
      }
    }
    return .unresolved
  }

  /// A target of a manifest. What is to be built, or was and is generated, means its source.
  private func built(_ target: String, folder: String) -> FileID? {
    guard let path = ProjectPath.join(folder, target) else { return nil }
    let inside = ProjectPath.relative(path, to: folder) ?? path
    for candidate in ModuleResolver.sources(of: inside) {
      guard let source = ProjectPath.join(folder, candidate) else { continue }
      if let id = fileOrSource(at: source), files[id].kind.isCode { return id }
    }
    if let id = fileOrSource(at: path) ?? index(of: path) { return id }
    guard ModuleResolver.isGenerated(inside) else { return nil }
    return ProjectPath.join(folder, "src").flatMap(index(of:))
  }

  private static let generated: Set<Substring> = [
    "dist", "build", "lib", "out", "output", "esm", "cjs", "es", "mjs", "types", "umd",
    "dist-esm", "dist-cjs", "_esm", "_cjs",
  ]

  private static func isGenerated(_ path: String) -> Bool {
    ProjectPath.parts(of: path).dropLast().first.map(generated.contains) ?? false
  }

  /// Where the source of a generated file may lie, without its ending: `src/server` for
  /// `dist/esm/server.d.ts`.
  private static func sources(of path: String) -> [String] {
    let parts = ProjectPath.parts(of: path)
    guard isGenerated(path), let name = parts.last else { return [] }
    let rest = parts.dropLast().drop(while: generated.contains)
    var stem = String(name)
    for ending in [".d.ts", ".d.mts", ".d.cts", ".js", ".mjs", ".cjs", ".jsx"]
    where stem.hasSuffix(ending) {
      stem = String(stem.dropLast(ending.count))
      break
    }
    let inSource = rest.first == "src" ? Array(rest) : ["src"] + rest
    return [(inSource + [Substring(stem)]).joined(separator: "/")]
  }

  /// `../dist/cli.js` of a script beside an output that is yet to be built.
  func sourceOfUnbuilt(_ path: String) -> ModuleTarget? {
    guard let folder = packages.nearest(to: path)?.folder,
      let inside = ProjectPath.relative(path, to: folder), ModuleResolver.isGenerated(inside)
    else { return nil }
    return built(inside, folder: folder).map(ModuleTarget.file)
  }

  private func sources(ofSubpath subpath: String, folder: String) -> ModuleTarget {
    // `@acme/db/dist/client` means what lies in `src/client`.
    for path in ModuleResolver.sources(of: subpath) + ["src/" + subpath] {
      guard let place = ProjectPath.join(folder, path) else { continue }
      if let id = fileOrSource(at: place) ?? index(of: place) { return .file(id) }
    }
    return .unresolved
  }

  // MARK: the `browser` map of a package

  /// What is in a client's bundle in place of a module, by the `browser` map of the package that the
  /// import stands in or leads to: another module, or nothing where the map says `false`.
  func replaced(
    _ target: ModuleTarget, _ specifier: String, from path: String
  ) -> ModuleTarget {
    var manifests = [packages.nearest(to: path)]
    if case .file(let file) = target { manifests.append(packages.nearest(to: files[file].path)) }
    for manifest in manifests.compactMap(\.self) {
      for member in manifest.json["browser"]?.members ?? [] {
        guard means(member.key, target, specifier, manifest.folder) else { continue }
        guard let other = member.value.string else { return .unresolved }
        // Asked without the map, so that no circle can form.
        let inside = ProjectPath.join(manifest.folder, "package.json") ?? path
        return resolveUnmapped(other, from: inside, side: .client)
      }
    }
    return target
  }

  private func means(
    _ key: String, _ target: ModuleTarget, _ specifier: String, _ folder: String
  ) -> Bool {
    guard key.hasPrefix("./") else { return key == specifier }
    guard case .file = target else { return false }
    return file(at: ProjectPath.join(folder, key)) == target
  }
}
