import Program
import Source

/// Files that are brought in by calls, by patterns, or by their names alone.
extension ImportEdges {
  /// `new Worker(new URL("./file.ts", import.meta.url))` of the browser's own classes, a service
  /// worker, a worklet, and what a worker loads.
  func started(by program: FileProgram) -> Dependency? {
    let stem = stem(of: target.path)
    for id in program.values.ids {
      guard case .call(let call) = program.values[id], startsScript(call, program) else { continue }
      for argument in call.arguments {
        let source = address(argument.value, program)
        guard case .string(let specifier) = program.values[source], specifier.contains(stem),
          candidates(specifier).contains(where: {
            flow.workspace.resolveInClient($0, from: program.file) == .file(target.file)
          }), !flow.isStripped(id, in: program)
        else { continue }
        return dependency(specifier, at: source, program)
      }
    }
    return nil
  }

  /// Where the address of a script is written: in the argument, in a `URL` that is made of it, in the
  /// variable that holds either.
  private func address(_ argument: ValueID, _ program: FileProgram) -> ValueID {
    var source = program.bare(argument)
    if case .binding = program.values[source],
      let made = flow.expressions(of: Site(program.file, source)).first, made.file == program.file
    {
      source = program.bare(made.value)
    }
    // `new URL("./file.ts", import.meta.url)`, and its `href`.
    if case .member(let url, _) = program.values[source] { source = program.bare(url) }
    if case .call(let url) = program.values[source], let path = url.arguments.first?.value {
      source = path
    }
    return source
  }

  /// Whether a call gives a script to the browser. A `Worker` that is imported is a server's.
  private func startsScript(_ call: Call, _ program: FileProgram) -> Bool {
    switch program.values[program.bare(call.callee)] {
    case .global(let name):
      return call.isConstruction
        ? name == "Worker" || name == "SharedWorker" : name == "importScripts"
    case .member(_, "addModule"): return true
    case .member(let base, let name)
    where ["window", "self", "globalThis"].contains(program.lastName(of: base)):
      return call.isConstruction
        ? name == "Worker" || name == "SharedWorker" : name == "importScripts"
    case .member(let base, "register"): return program.lastName(of: base) == "serviceWorker"
    default: return false
    }
  }

  private func candidates(_ specifier: String) -> [String] {
    if specifier.hasPrefix(".") { return [specifier] }
    return specifier.hasPrefix("/") ? [specifier, "." + specifier] : ["./" + specifier, specifier]
  }

  private func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map(String.init) ?? String(name)
  }

  private func dependency(
    _ specifier: String, at value: ValueID, _ program: FileProgram
  ) -> Dependency {
    Dependency(
      specifier: specifier, range: program.range(of: value), kind: .dynamic,
      function: program.function(around: value))
  }

  // MARK: patterns

  /// `import.meta.glob("./pages/*.vue")`, `require.context("./x", true, /…/)` and
  /// `` import(`./x/${name}.ts`) ``.
  func globbed(by program: FileProgram) -> Dependency? {
    for id in program.values.ids {
      switch program.values[id] {
      case .call(let call):
        guard let name = globName(call, program), let argument = call.arguments.first?.value else {
          continue
        }
        for (text, value) in texts(argument, program) {
          let pattern = name == "context" ? text + "/**" : text
          if !text.hasPrefix("!"), fits(pattern, program), !flow.isStripped(id, in: program) {
            return dependency(text, at: value, program)
          }
        }
      case .dynamicImport(let specifier):
        guard case .template(let parts) = program.values[specifier],
          case .text(let head)? = parts.first, head.hasPrefix("."), isInSmallFolder(head, program),
          !flow.isStripped(id, in: program)
        else { continue }
        return dependency(head + "…", at: specifier, program)
      default: continue
      }
    }
    return nil
  }

  private func globName(_ call: Call, _ program: FileProgram) -> String? {
    guard case .member(let base, let name) = program.values[program.bare(call.callee)] else {
      return nil
    }
    switch (name, program.values[base]) {
    case ("context", .global("require")): return name
    case ("glob", .member(_, "meta")), ("globEager", .member(_, "meta")): return name
    default: return nil
    }
  }

  private func texts(_ value: ValueID, _ program: FileProgram) -> [(String, ValueID)] {
    switch program.values[value] {
    case .string(let text): [(text, value)]
    case .array(let elements): elements.flatMap { texts($0.value, program) }
    default: []
    }
  }

  private func fits(_ pattern: String, _ program: FileProgram) -> Bool {
    guard pattern.hasPrefix(".") else {
      // From the root of the package, or by an alias.
      return PathPattern(String(pattern.drop { "/@~$".contains($0) })).matchesTail(of: target.path)
    }
    return joined(pattern, to: program.path).map { PathPattern($0).matches(target.path) } ?? false
  }

  /// Whether the file lies in the folder that a template begins with, and few others do: one that
  /// holds everything says nothing.
  private func isInSmallFolder(_ head: String, _ program: FileProgram) -> Bool {
    guard let slash = head.lastIndex(of: "/"), let stem = joined(head, to: program.path),
      target.path.hasPrefix(stem)
    else { return false }
    let folder = PathPattern(joined(String(head[...slash]) + "*", to: program.path) ?? "")
    guard folder.matches(target.path) else { return false }
    return flow.workspace.files { folder.matches($0) }.count <= Self.folderLimit
  }

  private static let folderLimit = 50

  /// A relative path seen from a file's folder.
  private func joined(_ path: String, to file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  // MARK: names

  /// The files that may use an export without an import, since the framework adds it.
  func autoImporters() -> [FileID] { flow.autoImports.users(of: target) }

  /// The use of an export that no scope of the file declares.
  func autoImported(by program: FileProgram) -> Dependency? {
    for id in program.values.ids {
      guard case .global(let name) = program.values[id],
        flow.autoImports.export(named: name, in: program.file)?.file == target.file,
        !flow.isStripped(id, in: program)
      else { continue }
      return dependency(name, at: id, program)
    }
    for imported in program.imports where flow.autoImports.modules.contains(imported.specifier) {
      guard !imported.isTypeOnly, case .named(let name) = imported.imported,
        flow.autoImports.export(named: name, in: program.file)?.file == target.file
      else { continue }
      let found = program.dependencies.first { $0.range == imported.specifierRange }
      guard let found, flow.isLive(found, in: program) else { continue }
      return found
    }
    return nil
  }
}
