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
    if case .binding = program.values[program.bare(source)],
      let text = flow.expressions(of: Site(program.file, source)).first, text.file == program.file
    {
      source = program.bare(text.value)
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

  /// `import.meta.glob("./pages/*.vue")`, `require.context("./x", true, /…/)`,
  /// `` import(`./x/${name}.ts`) `` and `import(PAGES.chat)`.
  func globbed(by program: FileProgram) -> Dependency? {
    for id in program.values.ids {
      let found: Dependency? =
        switch program.values[id] {
        case .call(let call): loaded(by: call, program)
        case .dynamicImport(let specifier):
          started(with: specifier, program) ?? computed(specifier, program)
        default: nil
        }
      if let found, !flow.isStripped(id, in: program) { return found }
    }
    return nil
  }

  private func loaded(by call: Call, _ program: FileProgram) -> Dependency? {
    if let name = globName(call, program) { return matched(name, call, program) }
    guard case .global("require") = program.values[program.bare(call.callee)],
      let specifier = call.arguments.first?.value
    else { return nil }
    return started(with: specifier, program) ?? computed(specifier, program)
  }

  /// What a call takes by patterns: one that begins with `!` takes files out again.
  private func matched(_ name: String, _ call: Call, _ program: FileProgram) -> Dependency? {
    guard let argument = call.arguments.first?.value, !takesText(call, program) else { return nil }
    let texts = texts(argument, program)
    let isTakenOut = texts.contains { text, _ in
      text.hasPrefix("!") && fits(String(text.dropFirst()), program)
    }
    if isTakenOut { return nil }
    for (text, value) in texts where !text.hasPrefix("!") {
      if fits(name == "context" ? text + "/**" : text, program) {
        return dependency(text, at: value, program)
      }
    }
    return nil
  }

  /// Whether a call takes the text or the address of files, and runs none: `{ query: "?raw" }`.
  private func takesText(_ call: Call, _ program: FileProgram) -> Bool {
    guard call.arguments.count > 1,
      case .object(let properties) = program.values[program.bare(call.arguments[1].value)]
    else { return false }
    return properties.contains { property in
      guard case .name(let name) = property.key, ["query", "as"].contains(name),
        case .string(let text) = program.values[program.bare(property.value)]
      else { return false }
      return ["raw", "url"].contains(text.drop { $0 == "?" })
    }
  }

  /// `` import(`./x/${name}.ts`) `` and `import("./x/" + name)`.
  private func started(with specifier: ValueID, _ program: FileProgram) -> Dependency? {
    let parts = flow.partialText(Site(program.file, program.bare(specifier)))
    guard parts.count > 1, let head = parts[0], head.hasPrefix("."),
      mayEnd(with: parts.last ?? nil),
      isInSmallFolder(head, program)
    else { return nil }
    return dependency(head + "…", at: specifier, program)
  }

  /// Whether the target may have a specifier that ends with a text: `.json` is that of no script, and
  /// `.js` that of `page.ts` as well.
  private func mayEnd(with tail: String?) -> Bool {
    guard let tail, let dot = tail.lastIndex(of: ".") else { return true }
    let path = target.path
    guard let end = path.lastIndex(of: ".") else { return false }
    let isScript = ["js", "mjs", "cjs", "jsx"].contains(tail[dot...].dropFirst())
    return (isScript || path[end...] == tail[dot...]) && path[..<end].hasSuffix(tail[..<dot])
  }

  /// A specifier that is put together or comes from elsewhere, where it is one of some texts.
  private func computed(_ specifier: ValueID, _ program: FileProgram) -> Dependency? {
    let value = program.bare(specifier)
    if case .string = program.values[value] { return nil }
    let texts = specifiers(value, program)
    let found = texts.first { text in
      flow.workspace.resolveInClient(text, from: program.file) == .file(target.file)
    }
    return found.map { dependency($0, at: value, program) }
  }

  /// The texts that a specifier may be.
  private func specifiers(
    _ value: ValueID, _ program: FileProgram, depth: Int = 4
  ) -> [String] {
    let bare = program.bare(value)
    if let text = flow.constantText(Site(program.file, bare)) { return [text] }
    guard depth > 0 else { return [] }
    switch program.values[bare] {
    case .conditional(_, let then, let otherwise):
      return [then, otherwise].flatMap { specifiers($0, program, depth: depth - 1) }
    case .binding(let binding):
      return program.writes(of: binding).flatMap { write -> [String] in
        guard case .value(let source) = write.source, write.path.isEmpty else { return [] }
        return specifiers(source, program, depth: depth - 1)
      }
    default: return []
    }
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
    FolderPath.joined(path, to: FolderPath.folder(of: file))
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
