import Source

/// The packages of the repository: which there are, and to which one a file belongs.
package struct PackageTable: Sendable {
  /// In the order of their files.
  package let manifests: [PackageManifest]
  private let byFolder: [String: [Int]]
  private let byName: [String: [Int]]
  /// The folders of workspace roots with the patterns of their members.
  private let workspaces: [(folder: String, patterns: [String])]

  /// Reads every package file of the repository.
  package static func read(_ repository: Repository) -> PackageTable {
    var manifests: [PackageManifest] = []
    var workspaces: [(folder: String, patterns: [String])] = []
    var buffer: [UInt8] = []
    for id in repository.files.ids {
      let path = repository.files[id].path
      let name = ProjectPath.name(of: path)
      guard fileNames.contains(name),
        case .bytes(let bytes) = repository.bytes(of: id, buffer: &buffer)
      else { continue }
      if name == "pnpm-workspace.yaml" {
        workspaces.append((ProjectPath.folder(of: path), pnpmPatterns(in: bytes)))
      } else {
        // Even an empty file says where a package begins.
        let json = JSONValue(reading: bytes) ?? JSONValue.empty
        if name == "lerna.json" {
          let patterns = (json["packages"]?.elements ?? []).compactMap(\.string)
          workspaces.append((ProjectPath.folder(of: path), patterns))
          continue
        }
        let manifest = PackageManifest(file: id, path: path, json: json)
        if !manifest.workspaces.isEmpty {
          workspaces.append((manifest.folder, manifest.workspaces))
        }
        if name == "package.json" || manifest.name != nil { manifests.append(manifest) }
      }
    }
    return PackageTable(manifests, workspaces: workspaces)
  }

  private static let fileNames: Set<Substring> = [
    "package.json", "deno.json", "deno.jsonc", "pnpm-workspace.yaml", "lerna.json",
  ]

  private init(
    _ manifests: [PackageManifest], workspaces: [(folder: String, patterns: [String])]
  ) {
    self.manifests = manifests
    self.workspaces = workspaces
    var byFolder: [String: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    for (index, manifest) in manifests.enumerated() {
      byFolder[manifest.folder, default: []].append(index)
      if let name = manifest.name { byName[name, default: []].append(index) }
    }
    self.byFolder = byFolder
    self.byName = byName
  }

  /// The package whose folder holds the path, the innermost one; of a folder with both a
  /// `package.json` and a named `deno.json` the former.
  package func nearest(to path: String) -> PackageManifest? {
    for folder in ProjectPath.foldersUpward(from: path) {
      if let manifest = manifest(in: folder) { return manifest }
    }
    return nil
  }

  /// The package in a folder.
  package func manifest(in folder: String) -> PackageManifest? {
    // `package.json` sorts after `deno.json`.
    byFolder[folder]?.last.map { manifests[$0] }
  }

  /// Whether what an import means can change at this folder.
  func isBoundary(_ folder: String) -> Bool { byFolder[folder] != nil }

  /// The packages above a path, the innermost first.
  package func upward(from path: String) -> [PackageManifest] {
    ProjectPath.foldersUpward(from: path).compactMap(manifest(in:))
  }

  /// The package of this repository that an import of `name` in the file at `path` means.
  ///
  /// An example in the repository may be called `express`, and a file that depends on the real
  /// one does not mean it: a package counts only for itself, for those of its workspace, for who
  /// declares it as local, and for who declares it not at all.
  func local(_ name: String, for path: String) -> PackageManifest? {
    guard let indexes = byName[name] else { return nil }
    let candidates = indexes.map { manifests[$0] }
    let importer = nearest(to: path)
    if let importer, importer.name == name { return importer }
    let declaring = upward(from: path).first { $0.dependencies[name] != nil }
    let meant = candidates.filter { candidate in
      guard let declaring else { return true }
      return declaring.isLocal(name) || isMember(candidate.folder, togetherWith: path)
    }
    return meant.max { left, right in
      // The nearest one; of equally near ones the first.
      sharedFolders(left.folder, path) < sharedFolders(right.folder, path)
    }
  }

  private func isMember(_ folder: String, togetherWith path: String) -> Bool {
    workspaces.contains { workspace in
      guard ProjectPath.contains(workspace.folder, path),
        let relative = ProjectPath.relative(folder, to: workspace.folder)
      else { return false }
      return relative.isEmpty || PathPattern.includes(relative, workspace.patterns)
    }
  }

  private func sharedFolders(_ left: String, _ right: String) -> Int {
    zip(ProjectPath.parts(of: left), ProjectPath.parts(of: right)).prefix { $0 == $1 }.count
  }

  /// The list under `packages:`, the only thing of that file that is needed.
  private static func pnpmPatterns(in bytes: [UInt8]) -> [String] {
    var patterns: [String] = []
    var isInside = false
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("#") { continue }
      if text.hasPrefix("- ") {
        guard isInside else { continue }
        let item = text.dropFirst(2).prefix { $0 != "#" }
        patterns.append(item.filter { !"\"' \t\r".contains($0) })
      } else {
        isInside = line.hasPrefix("packages:")
      }
    }
    return patterns
  }
}
