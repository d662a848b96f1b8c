import Program
package import Source

extension Flow {
  /// The shortest chain of imports from a server entry to a file; nil where there is none. It stops
  /// at components that a server hands over to the client.
  package func serverChain(to file: FileID) -> ImportChain? {
    struct Step {
      let file: FileID
      let next: Int?
      let dependency: Dependency?
    }
    var steps = [Step(file: file, next: nil, dependency: nil)]
    var seen: Set<FileID> = [file]
    var index = 0
    while index < steps.count, steps.count < Self.serverLimit {
      defer { index += 1 }
      let current = steps[index].file
      guard let program = workspace.program(of: current), !isTestLike(program.path),
        !program.directives.contains("use client"), program.surroundings?.kind != .page
      else { continue }
      if let reason = serverEntryReason(program) {
        var links: [ImportChain.Link] = []
        var position: Int? = index
        while let at = position {
          let step = steps[at]
          let importing = step.dependency.map { SourceRange(step.file, $0.range) }
          links.append(
            .init(
              file: step.file, importing: importing, specifier: step.dependency?.specifier))
          position = step.next
        }
        return ImportChain(reason: reason, links: links)
      }
      for importer in users(of: program) + loaders(near: current)
      where importer != current && !seen.contains(importer) {
        guard let parent = workspace.program(of: importer),
          let dependency = serverEdge(from: parent, to: program)
        else { continue }
        seen.insert(importer)
        steps.append(Step(file: importer, next: index, dependency: dependency))
      }
    }
    return nil
  }

  private static let serverLimit = 4_000

  /// The files that may load a file without naming it, each once.
  private func loaders(near file: FileID) -> [FileID] {
    let loading = boundary.folderLoaders.sorted().flatMap {
      workspace.scripts(near: file, containing: $0)
    }
    return Set(workspace.loaders(near: file) + loading).sorted()
  }

  /// What brings a file to another one of a server.
  private func serverEdge(from parent: FileProgram, to program: FileProgram) -> Dependency? {
    let written = parent.dependencies.first { dependency in
      !dependency.isTypeOnly
        && workspace.resolve(dependency.specifier, from: parent.file) == .file(program.file)
    }
    if let written { return written }
    let edges = ImportEdges(flow: self, target: program)
    if let edge = edges.autoImported(by: parent) ?? edges.globbed(by: parent) { return edge }
    guard let loaded = FolderLoads(flow: self, program: parent).place(loading: program) else {
      return nil
    }
    return Dependency(
      specifier: loaded.text, range: parent.range(of: loaded.value), kind: .dynamic,
      function: parent.function(around: loaded.value))
  }

  private func serverEntryReason(_ program: FileProgram) -> String? {
    if program.directives.contains("use server") { return "\"use server\"" }
    if program.surroundings?.kind == .serverComponent {
      return "an Astro component, rendered on the server"
    }
    for (files, reason) in boundary.servers where matches(files, program.file) { return reason }
    if let reason = listedServerEntries()[program.file] { return reason }
    return isServer(program) ? "it listens for requests" : nil
  }
}
