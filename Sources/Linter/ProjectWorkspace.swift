import Findings
import Flow
import JavaScript
import Program
import Project
import Source
import SwiftSource

/// The project's files for the engine: those that speak of Behest parsed beforehand, the others when
/// an answer lies in them.
final class ProjectWorkspace: Workspace {
  let repository: Repository
  let resolver: ModuleResolver
  private let swiftTargets: SwiftTargets
  private var imports: ImportIndex?
  private let screened: [FileID: SourceFile]
  private var programs: [FileID: FileProgram] = [:]
  private var failures: [FileID: NotAnalysed.Reason] = [:]
  private var targets: [ImportQuestion: ImportTarget] = [:]
  private var clientTargets: [ImportQuestion: ImportTarget] = [:]
  private var scopes: [String: String] = [:]
  private var importersByFile: [FileID: [FileID]] = [:]
  /// By the list of files that was searched, then by text.
  private var searches: [String: [String: [FileID]]] = [:]
  private var moduleNumbers: [FileID: Int] = [:]
  private var numberOfModule: [String: Int] = [:]
  private var dependenciesByFolder: [String: Set<String>] = [:]
  private lazy var configurations = configurationFiles()

  init(_ repository: Repository) {
    self.repository = repository
    resolver = ModuleResolver(repository)
    swiftTargets = SwiftTargets(repository)
    screened = Dictionary(
      repository.screened.map { ($0.source.id, $0.source) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// Parses what the screen let through, on all cores, and reads who imports whom. Results are taken
  /// in the order of the files.
  ///
  /// - Parameter always: whether to do so in a repository that does not speak of Behest, too.
  func prepare(always: Bool = false) async {
    guard always || repository.screened.contains(where: { $0.mentions.speaksOfBehest }) else {
      return
    }
    let files = repository.screened
      .filter { $0.mentions.speaksOfBehest && repository.files[$0.source.id].holdsProgram }
      .map(\.source)
    let (listed, modules) = (repository, resolver)
    async let index = ImportIndex.read(listed, resolver: modules)
    for (id, result) in await Self.lower(files) { take(result, for: id) }
    imports = await index
  }

  private static func lower(_ files: [SourceFile]) async -> [(FileID, Lowered)] {
    guard !files.isEmpty else { return [] }
    return await withTaskGroup(of: [(FileID, Lowered)].self) { group in
      let workers = min(files.count, 8)
      for worker in 0..<workers {
        group.addTask {
          stride(from: worker, to: files.count, by: workers).map { index in
            (files[index].id, lower(files[index]))
          }
        }
      }
      var all: [(FileID, Lowered)] = []
      for await results in group { all += results }
      return all
    }
  }

  private enum Lowered: Sendable {
    case program(FileProgram)
    case failed(NotAnalysed.Reason)
  }

  private func take(_ result: Lowered, for id: FileID) {
    switch result {
    case .program(let program): programs[id] = program
    case .failed(let reason): failures[id] = reason
    }
  }

  private static func lower(_ file: SourceFile) -> Lowered {
    do {
      return .program(
        file.language == .swift
          ? try SwiftFrontEnd.lower(file) : try JavaScriptFrontEnd.lower(file))
    } catch {
      return .failed(.tooCostly)
    }
  }

  func program(of file: FileID) -> FileProgram? {
    if let known = programs[file] { return known }
    guard failures[file] == nil, repository.files.files.indices.contains(file.index) else {
      return nil
    }
    guard repository.files[file].holdsProgram, let source = source(of: file) else {
      return nil
    }
    take(Self.lower(source), for: file)
    return programs[file]
  }

  func source(of file: FileID) -> SourceFile? {
    if let known = screened[file] { return known }
    switch repository.bytes(of: file) {
    case .bytes(let bytes):
      let listed = repository.files[file]
      return SourceFile(
        id: file, path: listed.path, bytes: bytes, isInRepository: listed.isInRepository)
    case .skipped(let reason):
      failures[file] = NotAnalysed.Reason(reason)
      return nil
    }
  }

  func resolve(_ specifier: String, from file: FileID) -> ImportTarget {
    let question = question(specifier, from: file)
    if let known = targets[question] { return known }
    let target = ImportTarget(resolver.resolve(specifier, from: file))
    targets[question] = target
    return target
  }

  func resolveInClient(_ specifier: String, from file: FileID) -> ImportTarget {
    let question = question(specifier, from: file)
    if let known = clientTargets[question] { return known }
    let target = ImportTarget(resolver.resolve(specifier, from: file, side: .client))
    clientTargets[question] = target
    return target
  }

  private struct ImportQuestion: Hashable {
    let specifier: String
    /// A relative one is seen from the file's folder, any other from the scope around it.
    let place: String
  }

  private func question(_ specifier: String, from file: FileID) -> ImportQuestion {
    let folder = ProjectPath.folder(of: path(of: file))
    let start = specifier.utf8.first
    if start == UInt8(ascii: ".") || start == UInt8(ascii: "/") {
      return ImportQuestion(specifier: specifier, place: folder)
    }
    let scope = scopes[folder] ?? resolver.scope(of: folder)
    scopes[folder] = scope
    return ImportQuestion(specifier: specifier, place: scope)
  }

  func importers(of file: FileID) -> [FileID] {
    if let known = importersByFile[file] { return known }
    var found: [FileID] = []
    for importer in imports?.importers(of: file) ?? [] where found.last != importer.file {
      found.append(importer.file)
    }
    importersByFile[file] = found
    return found
  }

  func moduleFiles(of file: FileID, mentioning name: String) -> [FileID] {
    search(name, key: "swift\0\(module(of: file))") { swiftTargets.surroundings(of: file) }
  }

  func module(of file: FileID) -> Int {
    if let known = moduleNumbers[file] { return known }
    let module = swiftTargets.module(of: file).map(String.init).joined(separator: ",")
    let key = module.isEmpty ? "/" + ProjectPath.folder(of: path(of: file)) : module
    let number = numberOfModule[key] ?? numberOfModule.count
    numberOfModule[key] = number
    moduleNumbers[file] = number
    return number
  }

  func area(of file: FileID) -> String {
    repository.files[file].kind == .swift
      ? "swift\0\(module(of: file))"
      : "script\0\(resolver.packages.nearest(to: path(of: file))?.folder ?? "")"
  }

  func isSwiftModule(_ name: String) -> Bool { swiftTargets.isModule(name) }

  func isInSwiftApp(_ file: FileID) -> Bool { swiftTargets.side(of: file) == .client }

  func appEvidence(_ file: FileID) -> AppEvidence? {
    guard let found = evidence(of: file), found.side == .client else { return nil }
    return appEvidence(found)
  }

  func appEvidence(ofSettings file: FileID, around names: [String]) -> AppEvidence? {
    swiftTargets.evidence(ofSettings: path(of: file), around: names).map(appEvidence)
  }

  private func appEvidence(_ found: SwiftEvidence) -> AppEvidence {
    let reason: AppEvidence.Reason =
      switch found.reason {
      case .isApplication: .isApplication
      case .isLinked(let target): .isLinked(by: target)
      case .isForMobilePlatforms: .isForMobilePlatforms
      case .imports(let module): .imports(module)
      case .needs, .isBuilt: .isBuilt
      }
    return AppEvidence(target: found.target, manifest: found.manifest, reason: reason)
  }

  /// Who runs a Swift file, and what tells it.
  func evidence(of file: FileID) -> SwiftEvidence? { swiftTargets.evidence(of: file) }

  func scripts(near file: FileID, containing text: String) -> [FileID] {
    scripts(below: resolver.packages.nearest(to: path(of: file))?.folder ?? "", containing: text)
  }

  func scripts(containing text: String) -> [FileID] { scripts(below: "", containing: text) }

  func files(among files: [FileID], containing text: String) -> [FileID] {
    repository.files(among: files, holding: text)
  }

  private func scripts(below folder: String, containing text: String) -> [FileID] {
    search(text, key: "script\0\(folder)") {
      repository.files.ids(below: folder).filter {
        [.script, .component].contains(repository.files[$0].kind)
      }
    }
  }

  func loaders(near file: FileID) -> [FileID] {
    guard let imports else { return [] }
    let folder = resolver.packages.nearest(to: path(of: file))?.folder ?? ""
    let numbers = repository.files.files(below: folder)
    let patterned = imports.patterned.filter { numbers.contains($0.index) }
    // Who starts a script names it.
    let stem = ProjectPath.name(of: path(of: file)).prefix { $0 != "." }
    let starters = search(String(stem), key: "starters\0\(folder)") {
      imports.starters.filter { numbers.contains($0.index) }
    }
    return (patterned + starters).sorted()
  }

  /// The files of a list whose bytes hold a text. Each list is searched once for each text; what
  /// holds `.user =` is looked for among what holds `user`, which other texts have in them too.
  private func search(_ text: String, key: String, _ files: () -> [FileID]) -> [FileID] {
    if let found = searches[key]?[text] { return found }
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    let word = words.max { $0.utf8.count < $1.utf8.count }.map(String.init) ?? text
    let candidates = word == text ? files() : search(word, key: key, files)
    let found = repository.files(among: candidates, holding: text)
    searches[key, default: [:]][text] = found
    return found
  }

  func path(of file: FileID) -> String { repository.files[file].path }

  func dependencies(near file: FileID) -> Set<String> {
    if let known = dependenciesByFolder[ProjectPath.folder(of: path(of: file))] { return known }
    let names = Set(resolver.packages.nearest(to: path(of: file))?.dependencyNames ?? [])
    dependenciesByFolder[ProjectPath.folder(of: path(of: file))] = names
    return names
  }

  func packageName(near file: FileID) -> String? {
    resolver.packages.nearest(to: path(of: file))?.name
  }

  /// The names of the configuration files in a folder.
  func configurationFiles(in folder: String) -> Set<String> { configurations[folder] ?? [] }

  private func configurationFiles() -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for file in repository.files.files {
      let name = ProjectPath.name(of: file.path)
      guard ProjectPath.isConfiguration(name) || Self.settingsFiles.contains(name) else { continue }
      let folder = ProjectPath.folder(of: file.path)
      // What lies in a tool's own folder speaks for the one above.
      if ProjectPath.name(of: folder) == ".meteor" {
        found[ProjectPath.folder(of: folder), default: []].insert(".meteor")
      } else {
        found[folder, default: []].insert(String(name))
      }
    }
    return found
  }

  private static let settingsFiles: Set<Substring> = [
    "angular.json", "project.json", "redwood.toml", "app.json", "manifest.json", "deno.json",
    "deno.jsonc", "main.wasp", "main.wasp.ts", "packages", "Gemfile", "mix.exs", "artisan",
    "vercel.json",
  ]

  /// The files that findings point into.
  func sources(of findings: [Finding]) -> [FileID: SourceFile] {
    var result: [FileID: SourceFile] = [:]
    for finding in findings {
      let places = [finding.place] + finding.flow.map(\.place) + finding.related.map(\.place)
      for place in places where result[place.file] == nil {
        result[place.file] = source(of: place.file)
      }
    }
    return result
  }

  /// What could not be checked, in the order of the paths.
  func notAnalysed(_ findings: [Finding]) -> [NotAnalysed] {
    var result = repository.skipped.map { NotAnalysed($0.path, NotAnalysed.Reason($0.reason)) }
    let named = Set(result.map(\.path))
    for id in failures.keys.sorted() where !named.contains(path(of: id)) {
      guard let reason = failures[id] else { continue }
      result.append(NotAnalysed(path(of: id), reason))
    }
    return result.sorted { $0.path < $1.path }
  }
}

extension ImportTarget {
  fileprivate init(_ target: ModuleTarget) {
    self =
      switch target {
      case .file(let file): .file(file)
      case .package(let name, let subpath): .package(name: name, subpath: subpath)
      case .unresolved: .unresolved
      }
  }
}

extension NotAnalysed.Reason {
  fileprivate init(_ reason: SkippedFile.Reason) {
    switch reason {
    case .tooLarge(let size, let limit): self = .tooLarge(size, limit: limit)
    case .unreadable(let words): self = .unreadable(words)
    case .notText: self = .notText
    }
  }
}
