package import Source
import Synchronization

/// Who imports what, over the whole repository.
///
/// Made by a scan of bytes, on first need; specifiers are resolved only when a question comes near
/// them. It says more than the parser would (a specifier in a comment counts), never less.
package final class ImportIndex: Sendable {
  /// One file's import of another.
  package struct Importer: Hashable, Sendable {
    package let file: FileID
    package let module: ImportedModule
  }

  private let resolver: ModuleResolver
  /// All imports of the repository, in the order of the files.
  private let importers: [Importer]
  /// The files that may start scripts by a call, in their order.
  package let starters: [FileID]
  /// The files that may load others by a pattern, in their order.
  package let patterned: [FileID]
  /// The numbers of the relative imports by the stem of their last part.
  private let byStem: [String: [Int]]
  /// The numbers of all other imports by their specifiers.
  private let bySpecifier: [String: [Int]]
  /// Where the relative imports lead whose stem was asked for, by it.
  private let relatives = Mutex<[String: [FileID: [Int]]]>([:])
  private let others = Mutex<Others?>(nil)

  /// Where the imports lead that are not relative.
  private struct Others {
    var files: [FileID: [Int]] = [:]
    var packages: [String: [Int]] = [:]
  }

  /// Reads all scripts, components and pages of the repository.
  package static func read(
    _ repository: Repository, resolver: ModuleResolver
  ) async -> ImportIndex {
    let scripts = repository.files.ids.filter { repository.files[$0].holdsScripts }
    let scans = await onAllCores(count: scripts.count) { index, buffer -> Found? in
      guard case .bytes(let bytes) = repository.bytes(of: scripts[index], buffer: &buffer) else {
        return nil
      }
      let scan = ImportScan(of: bytes)
      var found = Found(
        modules: scan.modules, startsOthers: scan.startsOthers,
        loadsByPattern: scan.loadsByPattern)
      if repository.files[scripts[index]].kind != .script {
        found.modules += HTMLScripts.modules(in: bytes)
      }
      return found.isEmpty ? nil : found
    }
    return ImportIndex(
      scans.flatMap { scan in
        scan.answer.modules.map { Importer(file: scripts[scan.index], module: $0) }
      },
      starters: scans.filter(\.answer.startsOthers).map { scripts[$0.index] },
      patterned: scans.filter(\.answer.loadsByPattern).map { scripts[$0.index] },
      resolver: resolver)
  }

  /// What was found in one file.
  private struct Found: Sendable {
    var modules: [ImportedModule]
    let startsOthers: Bool
    let loadsByPattern: Bool

    var isEmpty: Bool { modules.isEmpty && !startsOthers && !loadsByPattern }
  }

  private init(
    _ importers: [Importer], starters: [FileID], patterned: [FileID], resolver: ModuleResolver
  ) {
    self.starters = starters
    self.patterned = patterned
    var byStem: [String: [Int]] = [:]
    var bySpecifier: [String: [Int]] = [:]
    for (number, importer) in importers.enumerated() {
      let specifier = importer.module.specifier
      if specifier.utf8.first == UInt8(ascii: ".") {
        byStem[ImportIndex.stem(ofSpecifier: specifier), default: []].append(number)
      } else {
        bySpecifier[specifier, default: []].append(number)
      }
    }
    self.importers = importers
    self.byStem = byStem
    self.bySpecifier = bySpecifier
    self.resolver = resolver
  }

  /// The imports that lead to a file, in the order of the files that hold them.
  package func importers(of file: FileID) -> [Importer] {
    let path = resolver.files[file].path
    var numbers = withOthers { $0.files[file] ?? [] }
    for stem in ImportIndex.stems(of: path) {
      numbers += relative(stem)[file] ?? []
    }
    return Set(numbers).sorted().map { importers[$0] }
  }

  /// The imports of an installed package, or of a builtin (`node:fs`), by its real name, whatever
  /// part of it is imported; in the order of the files that hold them.
  package func importers(ofPackage name: String) -> [Importer] {
    withOthers { $0.packages[name] ?? [] }.map { importers[$0] }
  }

  /// Where the relative imports of a stem lead, each resolved once: thousands may be called `index`.
  private func relative(_ stem: String) -> [FileID: [Int]] {
    if let known = relatives.withLock({ $0[stem] }) { return known }
    var made: [FileID: [Int]] = [:]
    for number in byStem[stem] ?? [] {
      let importer = importers[number]
      let targets = ModuleSide.all.map { side in
        resolver.resolve(importer.module.specifier, from: importer.file, side: side)
      }
      for case .file(let file) in Set(targets) { made[file, default: []].append(number) }
    }
    relatives.withLock { $0[stem] = made }
    return made
  }

  /// What is not relative is resolved all at once: aliases and packages do not show in the
  /// specifier where they lead. One answer serves a whole scope.
  private func withOthers<Answer>(_ body: (Others) -> Answer) -> Answer {
    others.withLock { others in
      if let others { return body(others) }
      var made = Others()
      var scopes: [String: String] = [:]
      for (specifier, numbers) in bySpecifier {
        var byScope: [String: Set<ModuleTarget>] = [:]
        for number in numbers {
          let path = resolver.files[importers[number].file].path
          let folder = ProjectPath.folder(of: path)
          let scope = scopes[folder] ?? resolver.scope(of: folder)
          scopes[folder] = scope
          let targets =
            byScope[scope]
            ?? Set(ModuleSide.all.map { resolver.resolve(specifier, from: path, side: $0) })
          byScope[scope] = targets
          for target in targets {
            switch target {
            case .file(let file): made.files[file, default: []].append(number)
            case .package(let name, _): made.packages[name, default: []].append(number)
            case .unresolved: continue
            }
          }
        }
      }
      // The order of a dictionary is of no meaning.
      for key in made.packages.keys { made.packages[key]?.sort() }
      others = made
      return body(made)
    }
  }

  /// The last part of a relative specifier without an ending that it may have or lack; empty for
  /// one that only names a folder above.
  private static func stem(ofSpecifier specifier: String) -> String {
    let slash = UInt8(ascii: "/")
    var last = specifier.utf8.prefix { $0 != UInt8(ascii: "?") }
    while last.last == slash { last = last.dropLast() }
    if let start = last.lastIndex(of: slash) { last = last[start...].dropFirst() }
    if last.allSatisfy({ $0 == UInt8(ascii: ".") }), last.count <= 2 { return "" }
    if let dot = last.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex,
      ModuleResolver.endings.contains(where: { $0.utf8.elementsEqual(last[dot...]) })
    {
      last = last[..<dot]
    }
    return String(Substring(last))
  }

  /// The stems that a specifier for the file may have: its name, its name without what marks a
  /// platform, and the folders for which it may be the entry.
  private static func stems(of path: String) -> [String] {
    var stems = ["", String(ProjectPath.stem(of: path)), String(ProjectPath.name(of: path))]
    stems.append(String(ProjectPath.stem(of: stems[1])))
    if let ending = stems.dropFirst().first, ending.hasSuffix(".d") {
      stems.append(String(ending.dropLast(2)))
    }
    for folder in ProjectPath.foldersUpward(from: path).dropLast() {
      stems.append(String(ProjectPath.name(of: folder)))
      // Folders may have dots in their names as well.
      stems.append(stem(ofSpecifier: folder))
    }
    return Set(stems).sorted()
  }
}

extension ModuleSide {
  static let all: [ModuleSide] = [.server, .client]
}
