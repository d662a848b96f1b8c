package import Program
package import Source

/// Why a file is part of what a client receives: the entry, and the imports that lead from it.
package struct ClientChain: Sendable {
  /// Why the entry is one: `"use client"`.
  package let reason: String
  /// From the entry to the file, both included; each link but the last imports the next.
  package let links: [Link]

  package struct Link: Sendable {
    package let file: FileID
    /// The import of the next file; nil in the last link.
    package let importing: SourceRange?
    package let specifier: String?
  }
}

/// The models' facts on clients and servers, gathered.
struct ClientModels {
  var entries: [(convention: Convention, reason: String)] = []
  var boundaries: [Convention] = []
  var servers: [Convention] = []

  init(_ models: [Model]) {
    for fact in models.flatMap(\.facts) {
      switch fact {
      case .clientEntry(let convention, let reason): entries.append((convention, reason))
      case .serverBoundary(let convention): boundaries.append(convention)
      case .serverFiles(let convention): servers.append(convention)
      default: continue
      }
    }
  }
}

extension Flow {
  /// The shortest chain of imports from a client entry to a file; nil where there is none.
  ///
  /// It goes backwards from the file over those that import it, so that only they are parsed.
  package func clientChain(to file: FileID) -> ClientChain? {
    if let known = clientChains[file] { return known }
    let chain = findClientChain(to: file)
    clientChains[file] = chain
    return chain
  }

  private func findClientChain(to file: FileID) -> ClientChain? {
    struct Step {
      let file: FileID
      let next: Int?
      let importing: SourceRange?
      let specifier: String?
    }
    var steps = [Step(file: file, next: nil, importing: nil, specifier: nil)]
    var seen: Set<FileID> = [file]
    var index = 0
    while index < steps.count, steps.count < Self.chainLimit {
      let current = steps[index]
      defer { index += 1 }
      guard let program = workspace.program(of: current.file), !isTestLike(program.path),
        !isServerBoundary(program)
      else { continue }
      if let reason = clientEntryReason(program) {
        var links: [ClientChain.Link] = []
        var position: Int? = index
        while let at = position {
          links.append(
            .init(
              file: steps[at].file, importing: steps[at].importing, specifier: steps[at].specifier))
          position = steps[at].next
        }
        return ClientChain(reason: reason, links: links)
      }
      let importers = workspace.importers(of: current.file) + workerHosts(of: current.file)
      for importer in importers where !seen.contains(importer) {
        guard let parent = workspace.program(of: importer),
          let dependency = liveImport(of: current.file, in: parent)
            ?? workerCall(of: current.file, in: parent)
        else { continue }
        seen.insert(importer)
        steps.append(
          Step(
            file: importer, next: index, importing: SourceRange(importer, dependency.range),
            specifier: dependency.specifier))
      }
    }
    return nil
  }

  private static let chainLimit = 4_000

  /// The files that may start a file as a worker.
  private func workerHosts(of file: FileID) -> [FileID] {
    let name = workspace.path(of: file).split(separator: "/").last.map(String.init) ?? ""
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    // Who starts it names it; to name a worker alone says little.
    let naming = Set(workspace.scripts(near: file, containing: stem))
    return workspace.scripts(near: file, containing: "Worker(").filter { host in
      host != file && naming.contains(host)
        && workspace.program(of: host).map { workerCall(of: file, in: $0, stem) != nil }
          ?? false
    }
  }

  /// `new Worker(new URL("./file.ts", import.meta.url))` of the browser's own worker classes.
  private func workerCall(
    of file: FileID, in program: FileProgram, _ stem: String? = nil
  ) -> Dependency? {
    for id in program.values.ids {
      guard case .call(let call) = program.values[id], call.isConstruction,
        case .global(let name) = program.values[call.callee],
        name == "Worker" || name == "SharedWorker",
        let argument = call.arguments.first?.value
      else { continue }
      var source = argument
      if case .call(let url) = program.values[argument], let path = url.arguments.first?.value {
        source = path
      }
      guard case .string(let specifier) = program.values[source],
        stem.map({ specifier.contains($0) }) ?? true
      else { continue }
      let relative = specifier.hasPrefix(".") ? specifier : "./\(specifier)"
      guard workspace.resolve(relative, from: program.file) == .file(file) else { continue }
      return Dependency(
        specifier: specifier, range: program.range(of: source), kind: .dynamic,
        function: program.function(around: id))
    }
    return nil
  }

  /// The import of a file that is still there after compilation.
  private func liveImport(of file: FileID, in program: FileProgram) -> Dependency? {
    program.dependencies.first { dependency in
      isLive(dependency, in: program)
        && workspace.resolve(dependency.specifier, from: program.file) == .file(file)
    }
  }

  /// Whether an import is still there in the client's bundle: not of types only, and not used only
  /// in functions that the framework strips from it.
  package func isLive(_ dependency: Dependency, in program: FileProgram) -> Bool {
    guard !dependency.isTypeOnly else { return false }
    guard dependency.kind == .imported else {
      return !isStripped(dependency.function, in: program)
    }
    let bindings = program.imports.filter { $0.specifierRange == dependency.range }
      .compactMap(\.binding)
    guard !bindings.isEmpty else { return true }
    let reads = bindings.flatMap { program.reads(of: $0) }
    let isExported = program.exports.contains { export in
      if case .binding(let binding) = export.target { bindings.contains(binding) } else { false }
    }
    if isExported { return true }
    // The TypeScript compiler drops an import whose names are only types.
    if reads.isEmpty { return program.language == .javascript }
    return reads.contains { !isStripped(program.function(around: $0), in: program) }
  }

  private static let pages: PathPattern = "pages/**"

  /// Exports that run on the server only and are taken out of the client's bundle.
  private static let strippedExports: Set<String> = [
    "getServerSideProps", "getStaticProps", "getStaticPaths",
  ]

  /// Whether a function is taken out of the client's bundle, with all that only it uses.
  package func isStripped(_ function: FunctionID, in program: FileProgram) -> Bool {
    var current: FunctionID? = function
    while let id = current {
      let declared = program.functions[id]
      if declared.directives.contains("use server") { return true }
      if let name = declared.name, Self.strippedExports.contains(name),
        Self.pages.matchesTail(of: program.path)
      {
        return true
      }
      current = declared.parent
    }
    return false
  }

  /// Where a client's entry says that it is one: its directive, or else the beginning of the file.
  package func place(ofEntry file: FileID) -> SourceRange {
    guard let program = workspace.program(of: file), let directive = program.directives.first,
      let value = program.values.ids.first(where: { id in
        if case .string(directive) = program.values[id] { true } else { false }
      })
    else { return SourceRange(file, ByteRange(0, 0)) }
    return program.place(of: value)
  }

  /// Why a file is where a client's code begins; nil where it is not.
  package func clientEntryReason(_ program: FileProgram) -> String? {
    if program.directives.contains("use client") { return "\"use client\"" }
    if let page = workspace.page(loading: program.file) { return "a script of \(page)" }
    for (convention, reason) in clientModels.entries where matches(convention, program) {
      if clientModels.servers.contains(where: { matches($0, program) }) { continue }
      return reason
    }
    return nil
  }

  private func isServerBoundary(_ program: FileProgram) -> Bool {
    if program.directives.contains("use server") { return true }
    if program.imports.contains(where: {
      $0.specifier == "server-only" || $0.specifier.hasSuffix("-start/server-only")
    }) {
      return true
    }
    return clientModels.boundaries.contains { matches($0, program) }
  }

  private func matches(_ convention: Convention, _ program: FileProgram) -> Bool {
    tracer.matches(convention, program, export: "", nil)
  }
}

/// Whether a file is a test, story, script or configuration: not shipped, and its constants are no
/// defect.
package func isTestLike(_ path: String) -> Bool {
  let names = path.split(separator: "/").map { $0.lowercased() }
  let folders: Set<String> = [
    "__tests__", "__mocks__", "__fixtures__", "test", "tests", "spec", "e2e", "cypress",
    "playwright", "fixtures", "mocks", "stories", "scripts", "seeds", "seed", "migrations",
    "examples",
  ]
  if names.dropLast().contains(where: folders.contains) { return true }
  guard let name = names.last else { return false }
  return [".test.", ".spec.", ".cy.", ".e2e.", ".stories.", ".story.", ".fixture."]
    .contains { name.contains($0) }
    || name.hasSuffix("tests.swift") || name.hasPrefix("seed.")
}
