/// Reads the descriptions from which tools write Xcode projects: XcodeGen's `project.yml`, Tuist's
/// `Project.swift`.
enum GeneratedProjectReader {
  static func xcodeGen(_ bytes: [UInt8], at path: String) -> SwiftManifest {
    let folder = ProjectPath.folder(of: path)
    var manifest = SwiftManifest()
    let targets = YAMLOutline(reading: bytes)["targets"]?.entries ?? [:]
    for name in targets.keys.sorted() {
      guard let declared = targets[name], let type = declared["type"]?.text else { continue }
      let sources = declared["sources"]?.elements ?? []
      let folders = sources.compactMap { source -> SwiftSources.Folder? in
        guard let text = source.text ?? source["path"]?.text,
          let place = ProjectPath.join(folder, text)
        else { return nil }
        let excludes = (source["excludes"]?.elements ?? []).compactMap(\.text)
        return SwiftSources.Folder(
          path: place, patterns: excludes.isEmpty ? [] : ["**"] + excludes.map { "!" + $0 })
      }
      var target = SwiftTarget(
        name, kind(type), manifest: path,
        sources: SwiftSources(folders: folders, files: Set(folders.map(\.path))))
      for dependency in declared["dependencies"]?.elements ?? [] {
        if let name = dependency["target"]?.text { target.targets.append(name) }
        if let package = dependency["package"]?.text {
          target.products.append(dependency["product"]?.text ?? package)
          target.products += (dependency["products"]?.elements ?? []).compactMap(\.text)
        }
      }
      manifest.targets.append(target)
    }
    return manifest
  }

  static func tuist(_ bytes: [UInt8], at path: String) -> SwiftManifest {
    let folder = ProjectPath.folder(of: path)
    let reader = ManifestReader(reading: bytes)
    var manifest = SwiftManifest()
    for value in reader.calls(["target", "Target"]) {
      guard let name = value.text("name"), let product = value.argument("product")?.word else {
        continue
      }
      var folder = SwiftSources.Folder(path: folder)
      // `sources: "App/**"`, `["App/Sources/**"]`, `.sources(["App/**"])`.
      let sources = reader.resolved(value.argument("sources"))
      folder.patterns = (sources?.texts ?? []) + (sources?.arguments ?? []).flatMap(\.value.texts)
      guard !folder.patterns.isEmpty else { continue }
      var target = SwiftTarget(
        name, kind(product), manifest: path, sources: SwiftSources(folders: [folder]))
      for dependency in reader.resolved(value.argument("dependencies"))?.elements ?? [] {
        let name =
          dependency.text("name") ?? dependency.text("target")
          ?? dependency.text("product")
        guard let name else { continue }
        switch dependency.word {
        case "target", "project": target.targets.append(name)
        case "external", "package": target.products.append(name)
        default: continue
        }
      }
      manifest.targets.append(target)
    }
    return manifest
  }

  /// By the words that both tools share: `application.watchapp2`, `appExtension`, `bundle.unit-test`.
  private static func kind(_ type: String) -> SwiftTarget.Kind {
    let type = type.lowercased()
    if type.contains("unit") || type.contains("ui-test") || type.contains("uitest") {
      return .test
    }
    if type.contains("framework") || type.contains("library") || type == "bundle" {
      return .library
    }
    if type == "macro" { return .buildTool }
    let isApp = type.contains("app") || type.contains("extension") || type.contains("messages")
    return isApp ? .application : .executable
  }
}
