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
      for importer in users(of: program) where !seen.contains(importer) {
        guard let parent = workspace.program(of: importer),
          let dependency = parent.dependencies.first(where: { dependency in
            !dependency.isTypeOnly
              && workspace.resolve(dependency.specifier, from: importer) == .file(current)
          }) ?? ImportEdges(flow: self, target: program).autoImported(by: parent)
        else { continue }
        seen.insert(importer)
        steps.append(Step(file: importer, next: index, dependency: dependency))
      }
    }
    return nil
  }

  private static let serverLimit = 4_000

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
