package import Source

/// Why a Swift file is one that people run on their own devices, or one that a server runs.
package struct SwiftEvidence: Hashable, Sendable {
  package let side: SwiftSide
  /// The target that decides, and the file that declares it; nil where the file's own imports do.
  package var target: String?
  package var manifest: String?
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case isApplication
    /// The named target links it.
    case isLinked(by: String)
    /// It needs a product that only servers need.
    case needs(String)
    case isForMobilePlatforms
    case imports(String)
    case isBuilt
  }
}

extension SwiftTargets {
  /// What decides who runs a file; nil where nothing does.
  package func evidence(of file: FileID) -> SwiftEvidence? {
    let side = side(of: file)
    guard side == .client || side == .server else { return nil }
    for index in module(of: file) where self.side(ofTarget: index) == side {
      let target = target(index)
      return SwiftEvidence(
        side: side, target: target.name.isEmpty ? nil : target.name,
        manifest: target.manifest.map(Self.shown), reason: reason(for: index, side))
    }
    guard let module = imports(of: file).first(where: { SwiftSide(ofImport: $0) == side }) else {
      return nil
    }
    return SwiftEvidence(side: side, reason: .imports(module))
  }

  /// What makes a file of settings, or a part of a manifest, an app's: the target that is built with
  /// it. Nil where no app is.
  ///
  /// - Parameter names: those around the place in the file, outermost first.
  package func evidence(ofSettings path: String, around names: [String]) -> SwiftEvidence? {
    let found = targets.indices.first { index in
      let target = target(index)
      let isBuiltWith =
        target.settings.contains(path)
        || (target.manifest == path && names.contains(where: target.places.contains))
      return isBuiltWith && side(ofTarget: index) == .client
    }
    guard let index = found else { return nil }
    return SwiftEvidence(
      side: .client, target: target(index).name, manifest: target(index).manifest.map(Self.shown),
      reason: reason(for: index, .client))
  }

  private func reason(for index: Int, _ side: SwiftSide) -> SwiftEvidence.Reason {
    let target = target(index)
    if target.kind == .application { return .isApplication }
    if let product = target.products.first(where: SwiftSide.isServer) { return .needs(product) }
    if let user = users(of: index).first(where: { self.side(ofTarget: $0) == side }) {
      return .isLinked(by: self.target(user).name)
    }
    if target.isMobileOnly { return .isForMobilePlatforms }
    let modules = files(ofTarget: index).flatMap(imports(of:))
    return modules.first { SwiftSide(ofImport: $0) == side }.map { .imports($0) } ?? .isBuilt
  }

  /// Of `App.xcodeproj/project.pbxproj` people know the folder.
  private static func shown(_ manifest: String) -> String {
    let file = ProjectPath.name(of: manifest)
    return String(
      file == "project.pbxproj"
        ? ProjectPath.name(of: ProjectPath.folder(of: manifest)) : file)
  }
}
