package import Source

/// A target of Swift code, as its folder tells.
package struct SwiftTarget: Hashable, Sendable {
  package let name: String
  /// Relative to the root.
  package let folder: String
  /// The folder of the nearest `Package.swift`; nil for an app's target without one.
  package let packageFolder: String?
  package let isTest: Bool
}

/// Which Swift files are compiled together.
package struct SwiftTargets: Sendable {
  private let files: FileTable
  /// Folders with a `Package.swift`.
  private let packages: Set<String>
  /// Folders with an Xcode project.
  private let projects: Set<String>

  package init(_ files: FileTable) {
    var packages: Set<String> = []
    var projects: Set<String> = []
    for file in files.files {
      let name = ProjectPath.name(of: file.path)
      if name == "Package.swift" {
        packages.insert(ProjectPath.folder(of: file.path))
      } else if name == "project.pbxproj" || name == "project.yml" {
        let folder = ProjectPath.folder(of: file.path)
        // The project's own folder is `App.xcodeproj`.
        projects.insert(
          folder.hasSuffix(".xcodeproj") ? ProjectPath.folder(of: folder) : folder)
      }
    }
    self.files = files
    self.packages = packages
    self.projects = projects
  }

  /// The target that a file belongs to: below `Sources/<Target>` or `Tests/<Target>` of a package,
  /// or the folder beside an Xcode project. Nil for a manifest and for loose files.
  package func target(of file: FileID) -> SwiftTarget? {
    let path = files[file].path
    for folder in ProjectPath.foldersUpward(from: path) {
      let isPackage = packages.contains(folder)
      guard isPackage || projects.contains(folder),
        let inside = ProjectPath.relative(path, to: folder)
      else { continue }
      let target =
        isPackage ? packageTarget(inside, folder: folder) : appTarget(inside, folder: folder)
      if let target { return target }
      if isPackage && !projects.contains(folder) { return nil }
    }
    return nil
  }

  /// The Swift files that are compiled together with a file, itself among them.
  package func peers(of file: FileID) -> [FileID] {
    guard let target = target(of: file) else {
      let folder = ProjectPath.folder(of: files[file].path)
      return files.ids(below: folder).filter { id in
        files[id].kind == .swift && ProjectPath.folder(of: files[id].path) == folder
      }
    }
    return files.ids(below: target.folder).filter { id in
      files[id].kind == .swift && self.target(of: id) == target
    }
  }

  private static let sourceFolders: Set<Substring> = ["Sources", "Source", "src", "srcs"]

  private func packageTarget(_ inside: String, folder: String) -> SwiftTarget? {
    let parts = inside.split(separator: "/")
    guard parts.count >= 2, let first = parts.first else { return nil }
    let isTest = first == "Tests"
    guard isTest || SwiftTargets.sourceFolders.contains(first) || first == "Plugins" else {
      return nil
    }
    // A package of one target may have its files in `Sources` itself.
    let name = parts.count > 2 ? parts[1] : first
    let own = parts.count > 2 ? [first, name] : [first]
    return SwiftTarget(
      name: String(name), folder: joined(folder, own), packageFolder: folder, isTest: isTest)
  }

  private func appTarget(_ inside: String, folder: String) -> SwiftTarget? {
    let parts = inside.split(separator: "/")
    guard parts.count >= 2, let name = parts.first else { return nil }
    return SwiftTarget(
      name: String(name), folder: joined(folder, [name]), packageFolder: nil,
      isTest: name.hasSuffix("Tests"))
  }

  private func joined(_ folder: String, _ parts: [Substring]) -> String {
    ([folder].filter { !$0.isEmpty } + parts.map(String.init)).joined(separator: "/")
  }
}
