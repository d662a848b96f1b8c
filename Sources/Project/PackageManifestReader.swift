/// Reads the targets of a `Package.swift`.
struct PackageManifestReader {
  private let reader: ManifestReader
  private let path: String
  private let folder: String
  private let files: FileTable

  static func read(_ bytes: [UInt8], at path: String, _ files: FileTable) -> SwiftManifest {
    let reader = PackageManifestReader(
      reader: ManifestReader(reading: bytes), path: path, folder: ProjectPath.folder(of: path),
      files: files)
    return reader.manifest()
  }

  private static let kinds: [String: SwiftTarget.Kind] = [
    "target": .library, "executableTarget": .executable, "testTarget": .test,
    "plugin": .buildTool, "macro": .buildTool,
  ]

  private func manifest() -> SwiftManifest {
    var manifest = SwiftManifest()
    // `.target(name: "Kit")` is a dependency too: without a list of its own it changes nothing, as
    // the first of a name counts that says more.
    var declared: [String: SwiftTarget] = [:]
    var order: [String] = []
    let lists = targetLists()
    for value in lists {
      guard let word = value.word, let kind = Self.kinds[word], let name = value.text("name")
      else { continue }
      if declared[name] == nil { order.append(name) }
      declared[name] = target(value, name, kind, isOnly: lists.count == 1)
    }
    let isMobileOnly = self.isMobileOnly()
    for product in reader.calls(["library", "executable", "iOSApplication"]) {
      guard let name = product.text("name") else { continue }
      let targets = reader.resolved(product.argument("targets"))?.texts ?? []
      manifest.products[name] = targets
      if product.word == "iOSApplication" {
        for target in targets { declared[target]?.kind = .application }
      }
    }
    manifest.targets = order.compactMap { declared[$0] }.map { target in
      var target = target
      target.isMobileOnly = isMobileOnly
      return target
    }
    for target in manifest.targets where target.kind == .executable {
      if manifest.products[target.name] == nil { manifest.products[target.name] = [target.name] }
    }
    return manifest
  }

  /// The targets: elements of `targets:` of the package, and what is added to them afterwards.
  private func targetLists() -> [ManifestValue] {
    var found: [ManifestValue] = []
    for package in reader.calls(["Package"]) {
      found += reader.resolved(package.argument("targets"))?.elements ?? []
    }
    for value in reader.values {
      switch value {
      case .call("append", let arguments):
        for argument in arguments { found += [argument.value] + argument.value.elements }
      case .list(let elements): found += elements
      case .text, .name, .call: continue
      }
    }
    return found.compactMap { reader.resolved($0) }.filter { value in
      if case .call(let name, _) = value { Self.kinds[name] != nil } else { false }
    }
  }

  private func target(
    _ value: ManifestValue, _ name: String, _ kind: SwiftTarget.Kind, isOnly: Bool
  ) -> SwiftTarget {
    let place = self.place(value.text("path"), name, kind, isOnly: isOnly)
    var folder = SwiftSources.Folder(path: place)
    folder.leftOut = value.texts("exclude").compactMap { ProjectPath.join(place, $0) }
    let sources = value.texts("sources")
    let folders =
      sources.isEmpty
      ? [folder]
      : sources.compactMap { ProjectPath.join(place, $0) }.map {
        SwiftSources.Folder(path: $0, leftOut: folder.leftOut)
      }
    var target = SwiftTarget(
      name, kind, manifest: path,
      sources: SwiftSources(
        folders: folders, files: Set(sources.compactMap { ProjectPath.join(place, $0) })))
    for dependency in reader.resolved(value.argument("dependencies"))?.elements ?? [] {
      switch reader.resolved(dependency) ?? dependency {
      case .text(let text):
        target.targets.append(text)
        target.products.append(text)
      case .call("product", let arguments):
        target.products += names(in: arguments)
      case .call("target", let arguments):
        target.targets += names(in: arguments)
      case .call("byName", let arguments):
        target.targets += names(in: arguments)
        target.products += names(in: arguments)
      case .call, .name, .list: continue
      }
    }
    // Before there were `executableTarget`s, a main file told.
    if target.kind == .library, folders.contains(where: { hasMain($0.path) }) {
      target.kind = .executable
    }
    return target
  }

  private func names(in arguments: [(label: String?, value: ManifestValue)]) -> [String] {
    arguments.first { $0.label == "name" }?.value.texts ?? []
  }

  private func hasMain(_ folder: String) -> Bool {
    files.id(of: folder.isEmpty ? "main.swift" : folder + "/main.swift") != nil
  }

  /// The folder of a target's sources: the one that it names, or where SwiftPM looks.
  private func place(
    _ path: String?, _ name: String, _ kind: SwiftTarget.Kind, isOnly: Bool
  ) -> String {
    if let path { return ProjectPath.join(folder, path) ?? folder }
    let places =
      switch kind {
      case .test: ["Tests", "Sources", "Source", "src", "srcs"]
      case .buildTool: ["Plugins", "Sources", "Source", "src", "srcs"]
      case .application, .library, .executable: ["Sources", "Source", "src", "srcs"]
      }
    for place in places {
      guard let candidate = ProjectPath.join(folder, "\(place)/\(name)"), files.isFolder(candidate)
      else { continue }
      return candidate
    }
    // A package of one target may have its files in `Sources` itself.
    let own = ProjectPath.join(folder, "Sources") ?? folder
    return isOnly && files.isFolder(own) ? own : ProjectPath.join(own, name) ?? own
  }

  private func isMobileOnly() -> Bool {
    for package in reader.calls(["Package"]) {
      let platforms = reader.resolved(package.argument("platforms"))?.elements ?? []
      let names = platforms.compactMap(\.word)
      if !names.isEmpty { return names.allSatisfy(Self.mobile.contains) }
    }
    return false
  }

  private static let mobile: Set<String> = ["iOS", "tvOS", "watchOS", "visionOS", "macCatalyst"]
}
