package import Program
package import Source

/// Why a file is part of what a client receives, or of what a server runs: the entry, and the
/// imports that lead from it.
package struct ImportChain: Sendable {
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

package typealias ClientChain = ImportChain

extension Flow {
  /// The shortest chain of imports from a client entry to a file; nil where there is none.
  ///
  /// It goes backwards from the file over those that import it, so that only they are parsed.
  package func clientChain(to file: FileID) -> ClientChain? {
    if let known = clientChains[file] { return known }
    var search = ClientSearch(self)
    let chain = search.chain(to: file)
    clientChains[file] = chain
    return chain
  }

  /// The same for a place in a file: code that is taken out of the client's bundle is not in it,
  /// wherever the file gets to.
  package func clientChain(to site: Site) -> ClientChain? {
    guard let program = workspace.program(of: site.file),
      !isStripped(site.value, in: program)
    else { return nil }
    return clientChain(to: site.file)
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
    if isRefusedInClients(program) { return nil }
    if program.directives.contains("use client") { return "\"use client\"" }
    switch program.surroundings?.kind {
    case .page: return "a page"
    case .serverComponent: return "the scripts of an Astro component"
    case .component, nil: break
    }
    if let reason = listedEntries()[program.file] { return reason }
    for (files, reason) in boundary.clients
    where matches(files, program.file) && hasEnding(program.file, of: files) {
      return importsServerPackage(program) ? nil : reason
    }
    return ServedScripts(flow: self).reason(program)
  }

  /// Whether the build keeps a module out of clients that import it.
  package func isRefusedInClients(_ program: FileProgram) -> Bool {
    if program.directives.contains("use server") { return true }
    let isRefused = program.dependencies.contains { dependency in
      boundary.serverModules.contains(dependency.specifier) && isLive(dependency, in: program)
    }
    return isRefused || boundary.boundaries.contains { matches($0, program.file) }
  }

  /// Whether a file is a server's by what it imports.
  func importsServerPackage(_ program: FileProgram) -> Bool {
    program.dependencies.contains { dependency in
      guard !dependency.isTypeOnly,
        case .package(let name, let subpath) = workspace.resolve(
          dependency.specifier, from: program.file)
      else { return false }
      let whole = subpath.isEmpty ? name : "\(name)/\(subpath)"
      return boundary.serverPackages.contains(name) || boundary.serverPackages.contains(whole)
    }
  }
}

/// Whether a file is a test, story, script or configuration: not shipped, and its constants are no
/// defect.
package func isTestLike(_ path: String) -> Bool {
  let names = path.split(separator: "/").map { $0.lowercased() }
  let folders: Set<String> = [
    "__tests__", "__mocks__", "__fixtures__", "test", "tests", "spec", "e2e", "cypress",
    "playwright", "fixtures", "mocks", "stories", "seeds", "seed", "migrations", "examples",
  ]
  if names.dropLast().contains(where: folders.contains) { return true }
  // The scripts of a site are shipped: `src/scripts`, `public/scripts`.
  if let scripts = names.dropLast().firstIndex(of: "scripts"),
    !names[..<scripts].contains(where: ["src", "app", "public", "static", "assets"].contains)
  {
    return true
  }
  guard let name = names.last else { return false }
  return [".test.", ".spec.", ".cy.", ".e2e.", ".stories.", ".story.", ".fixture."]
    .contains { name.contains($0) }
    || name.hasSuffix("tests.swift") || name.hasPrefix("seed.")
}

/// Whether a file is a test: what it names and sends never ships. Narrower than what counts as
/// test-like for constants: scripts, stories and examples do run against real services.
package func isTestFile(_ path: String) -> Bool {
  let names = path.split(separator: "/").map { $0.lowercased() }
  let folders: Set<String> = [
    "__tests__", "__mocks__", "__fixtures__", "test", "tests", "spec", "e2e", "cypress",
    "playwright", "fixtures", "mocks",
  ]
  if names.dropLast().contains(where: folders.contains) { return true }
  guard let name = names.last else { return false }
  return [".test.", ".spec.", ".cy.", ".e2e.", ".fixture."].contains { name.contains($0) }
    || name.hasSuffix("tests.swift")
}
