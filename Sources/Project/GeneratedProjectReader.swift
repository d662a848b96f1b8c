/// Reads the descriptions from which tools write Xcode projects: XcodeGen's `project.yml`, Tuist's
/// `Project.swift`.
enum GeneratedProjectReader {
  static func xcodeGen(_ bytes: [UInt8], at path: String) -> SwiftManifest {
    let folder = ProjectPath.folder(of: path)
    var manifest = SwiftManifest()
    let document = JSONValue.documents(readingYAML: bytes)?.first
    for member in document?["targets"]?.members ?? [] {
      let (name, declared) = (member.key, member.value)
      guard let type = declared["type"]?.string else { continue }
      let folders = alternatives(declared["sources"]).compactMap { source in
        sources(source, below: folder)
      }
      var target = SwiftTarget(
        name, kind(type), manifest: path,
        sources: SwiftSources(folders: folders, files: Set(folders.map(\.path))))
      target.places = [name]
      let files =
        [declared["info"]?["path"]?.string, declared["entitlements"]?["path"]?.string]
        + (declared["configFiles"]?.members ?? []).map(\.value.string)
        + SwiftTargetSettings.files.map { declared["settings"]?[$0]?.string }
        + SwiftTargetSettings.files.map { declared["settings"]?["base"]?[$0]?.string }
      target.settings = Set(
        files.compactMap { file in
          file.flatMap { SwiftTargetSettings.path($0, of: name, below: folder) }
        })
      for dependency in declared["dependencies"]?.elements ?? [] {
        if let name = dependency["target"]?.string { target.targets.append(name) }
        if let package = dependency["package"]?.string {
          target.products.append(dependency["product"]?.string ?? package)
          target.products += (dependency["products"]?.elements ?? []).compactMap(\.string)
        }
      }
      manifest.targets.append(target)
    }
    return manifest
  }

  /// A folder or file, as it is or with what is left out of it.
  private static func sources(
    _ source: JSONValue, below folder: String
  ) -> SwiftSources.Folder? {
    guard let text = source.string ?? source["path"]?.string,
      let place = ProjectPath.join(folder, text)
    else { return nil }
    let excludes = (source["excludes"]?.elements ?? []).compactMap(\.string)
    return SwiftSources.Folder(
      path: place, patterns: excludes.isEmpty ? [] : ["**"] + excludes.map { "!" + $0 })
  }

  /// A list's elements; a value that stands alone counts as one.
  private static func alternatives(_ value: JSONValue?) -> [JSONValue] {
    guard let value else { return [] }
    if case .array(let elements) = value.content { return elements }
    return [value]
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
      if let file = reader.resolved(value.argument("infoPlist")) {
        // `"App/Info.plist"`, `.file(path: "App/Info.plist")`.
        target.settings = Set(
          (file.texts + [file.text("path")].compactMap(\.self)).compactMap {
            SwiftTargetSettings.path($0, of: name, below: ProjectPath.folder(of: path))
          })
      }
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
