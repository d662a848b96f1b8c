package import Program
package import Source

/// Exports that a framework lets code use without an import: Nuxt's composables and utilities.
final class AutoImports {
  private let workspace: any Workspace
  private let matcher: BundleMatcher
  /// Modules that export all of them.
  let modules: Set<String>
  private let sets: [(files: BundleFiles, users: BundleFiles)]
  /// The files of a set in the packages, by the place of the set.
  private var filesBySet: [Int: [(file: FileID, home: String)]] = [:]
  private var known: [Use: Export?] = [:]

  /// An export by its file and name.
  struct Export {
    let file: FileID
    let name: String
  }

  private struct Use: Hashable {
    let set: Int
    let home: String
    let name: String
  }

  init(_ workspace: any Workspace, _ matcher: BundleMatcher, _ boundary: BoundaryModels) {
    self.workspace = workspace
    self.matcher = matcher
    sets = boundary.autoImported
    modules = boundary.autoImportModules
  }

  /// What a name that no scope of a file declares stands for, where a framework adds the import.
  func export(named name: String, in file: FileID) -> Export? {
    for (index, set) in sets.enumerated() {
      guard let home = matcher.home(set.users, file) else { continue }
      let use = Use(set: index, home: home, name: name)
      if let answer = known[use] {
        if let answer { return answer }
        continue
      }
      let found = search(for: name, in: index, home)
      known[use] = .some(found)
      if let found { return found }
    }
    return nil
  }

  private func search(for name: String, in index: Int, _ home: String) -> Export? {
    for candidate in files(of: index) where candidate.home == home {
      // The export of a file may be its default one, which is named after the file.
      let isNamed =
        workspace.path(of: candidate.file).split(separator: "/").last?
        .hasPrefix(name + ".") ?? false
      guard isNamed || workspace.mentions(name, in: [candidate.file]),
        let program = workspace.program(of: candidate.file)
      else { continue }
      let exports = program.exports.filter { !$0.isTypeOnly }.map(\.name)
      if exports.contains(name) { return Export(file: candidate.file, name: name) }
      if isNamed, exports.contains("default") {
        return Export(file: candidate.file, name: "default")
      }
    }
    return nil
  }

  private func files(of index: Int) -> [(file: FileID, home: String)] {
    if let known = filesBySet[index] { return known }
    let files = sets[index].files
    let found = (matcher.candidates([files]).first ?? []).compactMap { file in
      matcher.home(files, file).map { (file: file, home: $0) }
    }
    filesBySet[index] = found
    return found
  }

  /// The files that may use exports of a file without an import. May name too many.
  func users(of program: FileProgram) -> [FileID] {
    let users = sets.filter { matcher.matches($0.files, program.file) }.map(\.users)
    if users.isEmpty { return [] }
    var seen: Set<FileID> = []
    let names = program.exports.filter { !$0.isTypeOnly && $0.name != "*" }.map {
      written($0.name, of: program)
    }
    return names.flatMap { workspace.scripts(near: program.file, containing: $0) }
      .filter { file in
        file != program.file && users.contains { matcher.matches($0, file) }
          && seen.insert(file).inserted
      }
  }

  /// The name under which others use an export: that of the file for its default one.
  func written(_ name: String, of program: FileProgram) -> String {
    guard name == "default" else { return name }
    let file = program.path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }
}

extension Flow {
  /// Whether a file is one of a framework's, by its place.
  func matches(_ files: BundleFiles, _ file: FileID) -> Bool { matcher.matches(files, file) }

  /// The files that may use what a file exports, by an import or without one. May name too many.
  package func users(of program: FileProgram) -> [FileID] {
    workspace.importers(of: program.file) + autoImports.users(of: program)
  }

  /// Whether a file may hand on what it imports without naming it: `export * from "./env"`.
  package func handsOnExports(_ file: FileID) -> Bool { tracer.handsOnExports(file) }
}
