/// Reads the targets of an Xcode project: what each is, which files it compiles, what it links.
struct XcodeProjectReader {
  private let objects: [String: OpenStepList]
  private let manifest: String
  /// The paths of files and folders, by the ids of their references.
  private var paths: [String: String] = [:]
  /// The targets that make a product, by the id of the product's file.
  private var makers: [String: String] = [:]

  /// - Parameter path: of the `project.pbxproj`.
  static func read(_ bytes: [UInt8], at path: String) -> SwiftManifest {
    guard let root = OpenStepList.dictionary(reading: bytes),
      case .dictionary(let objects) = root["objects"], case .text(let project) = root["rootObject"]
    else { return SwiftManifest() }
    var reader = XcodeProjectReader(objects: objects, manifest: path)
    return reader.manifest(ofProject: project)
  }

  private init(objects: [String: OpenStepList], manifest: String) {
    self.objects = objects
    self.manifest = manifest
  }

  private mutating func manifest(ofProject id: String) -> SwiftManifest {
    guard let project = objects[id] else { return SwiftManifest() }
    // The project's own folder is `App.xcodeproj`, beside which its files lie.
    let beside = ProjectPath.folder(of: ProjectPath.folder(of: manifest))
    let base = ProjectPath.join(beside, project.text("projectDirPath") ?? "") ?? beside
    if let group = project.text("mainGroup") { findPaths(below: group, base) }
    let ids = project.texts("targets")
    for id in ids {
      if let product = objects[id]?.text("productReference"), let name = objects[id]?.text("name") {
        makers[product] = name
      }
    }
    var result = SwiftManifest()
    for id in ids {
      guard let declared = objects[id], let name = declared.text("name"),
        let type = declared.text("productType")
      else { continue }
      var target = SwiftTarget(
        name, Self.kind(ofProduct: type), manifest: manifest, sources: sources(of: id, declared))
      target.targets = needs(declared)
      target.products = products(declared)
      addSettings(of: declared, to: &target, base)
      addSettings(of: project, to: &target, base)
      result.targets.append(target)
    }
    return result
  }

  private static func kind(ofProduct type: String) -> SwiftTarget.Kind {
    if type.contains("unit-test") || type.contains("ui-testing") { return .test }
    if type.contains(".framework") || type.contains(".library") || type.hasSuffix("bundle") {
      return .library
    }
    let parts = [".application", "app-extension", "watchapp", "watchkit", "messages", "extension"]
    return parts.contains(where: type.contains) ? .application : .executable
  }

  /// The files of settings that the configurations of a target, or of the project, name.
  private func addSettings(
    of declared: OpenStepList, to target: inout SwiftTarget, _ base: String
  ) {
    guard let list = declared.text("buildConfigurationList").flatMap({ objects[$0] }) else {
      return
    }
    for id in list.texts("buildConfigurations") {
      guard let configuration = objects[id] else { continue }
      target.places.insert(id)
      for name in SwiftTargetSettings.files {
        guard let value = configuration["buildSettings"]?.text(name),
          let path = SwiftTargetSettings.path(value, of: target.name, below: base)
        else { continue }
        target.settings.insert(path)
      }
      if let reference = configuration.text("baseConfigurationReference"),
        let path = paths[reference]
      {
        target.settings.insert(path)
      }
      // In a folder that Xcode 16 keeps in step with the disk, by its place there.
      if let anchor = configuration.text("baseConfigurationReferenceAnchor"),
        let inside = configuration.text("baseConfigurationReferenceRelativePath"),
        let path = paths[anchor].flatMap({ ProjectPath.join($0, inside) })
      {
        target.settings.insert(path)
      }
    }
  }

  /// The paths of a group's members; groups within groups are taken in turn.
  private mutating func findPaths(below group: String, _ base: String) {
    var pending = [(id: group, folder: base)]
    while let (id, folder) = pending.popLast() {
      guard let object = objects[id], paths[id] == nil else { continue }
      var path: String? = folder
      if let own = object.text("path") {
        switch object.text("sourceTree") {
        case "SOURCE_ROOT": path = ProjectPath.join(base, own)
        case "<group>", nil: path = ProjectPath.join(folder, own)
        default: path = nil
        }
      }
      guard let path else { continue }
      paths[id] = path
      pending += object.texts("children").map { ($0, path) }
    }
  }

  private func sources(of id: String, _ target: OpenStepList) -> SwiftSources {
    var sources = SwiftSources()
    for phase in target.texts("buildPhases").compactMap({ objects[$0] })
    where phase.text("isa") == "PBXSourcesBuildPhase" {
      for file in phase.texts("files") {
        if let reference = objects[file]?.text("fileRef"), let path = paths[reference] {
          sources.files.insert(path)
        }
      }
    }
    let own = Set(target.texts("fileSystemSynchronizedGroups"))
    for (group, object) in objects
    where object.text("isa") == "PBXFileSystemSynchronizedRootGroup" {
      guard let path = paths[group] else { continue }
      let exceptions = object.texts("exceptions").compactMap { objects[$0] }
        .filter { $0.text("target") == id }
        .flatMap { $0.texts("membershipExceptions") }
        .compactMap { ProjectPath.join(path, $0) }
      if own.contains(group) {
        sources.folders.append(SwiftSources.Folder(path: path, leftOut: exceptions.sorted()))
      } else {
        // Of a folder that belongs to another target, the exceptions are what is added.
        sources.files.formUnion(exceptions)
      }
    }
    sources.folders.sort { ProjectPath.precedes($0.path, $1.path) }
    return sources
  }

  /// The targets of the project that a target depends on or links.
  private func needs(_ target: OpenStepList) -> [String] {
    var names = target.texts("dependencies").compactMap { id -> String? in
      guard let dependency = objects[id] else { return nil }
      return dependency.text("target").flatMap { objects[$0]?.text("name") }
        ?? dependency.text("name")
    }
    for file in linkedFiles(target) {
      if let product = file.text("fileRef"), let maker = makers[product] { names.append(maker) }
    }
    return names
  }

  /// The products of packages that a target links.
  private func products(_ target: OpenStepList) -> [String] {
    let linked = linkedFiles(target).compactMap { $0.text("productRef") }
    let needed = target.texts("dependencies")
      .compactMap { objects[$0]?.text("productRef") }
    return (target.texts("packageProductDependencies") + linked + needed)
      .compactMap { objects[$0]?.text("productName") }
  }

  private func linkedFiles(_ target: OpenStepList) -> [OpenStepList] {
    target.texts("buildPhases").compactMap { objects[$0] }
      .filter { $0.text("isa") == "PBXFrameworksBuildPhase" }
      .flatMap { $0.texts("files") }
      .compactMap { objects[$0] }
  }
}
