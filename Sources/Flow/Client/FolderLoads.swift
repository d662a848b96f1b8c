import Program
import Source

/// The files that a server's program loads from folders which it names: those that it lists,
/// `readdirSync(join(__dirname, "routes"))`, and imports one by one, and those that it leaves to a
/// package, `app.register(autoload, { dir })`.
struct FolderLoads {
  let flow: Flow
  let program: FileProgram

  /// Where the program names the folder or pattern by which it loads a file; nil where it does not.
  func place(loading target: FileProgram) -> (text: String, value: ValueID)? {
    guard target.file != program.file else { return nil }
    let importsWhatItLists = loadsByName()
    for id in program.values.ids {
      guard case .call(let call) = program.values[id],
        loads(call) || importsWhatItLists && lists(call)
      else { continue }
      for (path, value) in call.arguments.flatMap({ paths($0.value, depth: 4) })
      where holds(path, target.path) {
        return (path.text, value)
      }
    }
    return nil
  }

  /// Where the program names the folder of which it serves a file; nil where it does not. A folder
  /// that the program lies in itself is the whole project's.
  func place(serving target: FileProgram) -> ValueID? {
    for id in program.values.ids {
      guard case .call(let call) = program.values[id], serves(call) else { continue }
      for (path, value) in call.arguments.flatMap({ paths($0.value, depth: 4) })
      where holds(path, target.path) && !holds(path, program.path) {
        return value
      }
    }
    return nil
  }

  // MARK: which calls

  /// Whether some `import()` or `require` is given what is only known when the program runs.
  private func loadsByName() -> Bool {
    program.values.ids.contains { id in
      switch program.values[id] {
      case .dynamicImport(let specifier): return !isText(specifier)
      case .call(let call):
        return isRequire(call) && call.arguments.first.map { !isText($0.value) } ?? false
      default: return false
      }
    }
  }

  private func isText(_ value: ValueID) -> Bool { specifierText(value) != nil }

  /// Whether a call is one of a package that loads a folder, or hands such a package on.
  private func loads(_ call: Call) -> Bool {
    ([call.callee] + call.arguments.map(\.value)).contains { value in
      origin(of: value).map { flow.boundary.folderLoaders.contains($0) } ?? false
    }
  }

  private func lists(_ call: Call) -> Bool {
    guard let module = origin(of: call.callee), let names = flow.boundary.folderReaders[module]
    else { return false }
    return names.isEmpty || names.contains(program.lastName(of: call.callee))
  }

  /// `express.static("web")`, and `app.register(fastifyStatic, { root })`.
  private func serves(_ call: Call) -> Bool {
    ([call.callee] + call.arguments.map(\.value)).contains { value in
      guard let module = origin(of: value), let names = flow.boundary.folderServers[module] else {
        return false
      }
      return names.isEmpty
        || value == call.callee && names.contains(program.lastName(of: call.callee))
    }
  }

  /// The package from which a function comes, or what it is a method of.
  private func origin(of value: ValueID) -> String? {
    var root = root(of: value)
    if case .binding(let binding) = program.values[root] {
      if case .imported(let index) = program.bindings[binding].kind {
        return package(program.imports[index].specifier)
      }
      let writes = program.writes(of: binding)
      guard writes.count == 1, case .value(let value)? = writes.first?.source else { return nil }
      root = self.root(of: value)
    }
    switch program.values[root] {
    case .binding(let binding):
      guard case .imported(let index) = program.bindings[binding].kind else { return nil }
      return package(program.imports[index].specifier)
    case .dynamicImport(let specifier): return specifierText(specifier).flatMap(package)
    case .call(let call):
      return call.arguments.first.flatMap { specifierText($0.value) }
        .flatMap(package)
    default: return nil
    }
  }

  /// What a chain of members and calls begins with: a name, a `require`, an `import()`.
  private func root(of value: ValueID) -> ValueID {
    var root = program.bare(value)
    while true {
      switch program.values[root] {
      case .member(let base, _): root = program.bare(base)
      case .call(let call) where !isRequire(call): root = program.bare(call.callee)
      default: return root
      }
    }
  }

  private func isRequire(_ call: Call) -> Bool {
    if case .global("require") = program.values[program.bare(call.callee)] { true } else { false }
  }

  private func specifierText(_ value: ValueID) -> String? {
    if case .string(let text) = program.values[program.bare(value)] { text } else { nil }
  }

  private func package(_ specifier: String) -> String? {
    guard
      case .package(let name, let subpath) = flow.workspace.resolve(
        specifier, from: program.file)
    else { return nil }
    return subpath.isEmpty ? name : "\(name)/\(subpath)"
  }

  // MARK: which files

  /// A path as the program puts it together.
  private struct Path {
    var text: String
    /// Whether it is seen from the file's folder and no other.
    var isBesideFile: Bool
  }

  private func holds(_ path: Path, _ target: String) -> Bool {
    var starts = [FolderPath.folder(of: program.path)]
    if !path.isBesideFile { starts += flow.workspace.homes(of: program.file).map(\.folder) }
    return starts.contains { start in
      guard let place = FolderPath.joined(path.text, to: start) else { return false }
      if place.contains("*") { return PathPattern(place).matches(target) }
      return !place.isEmpty && target.hasPrefix(place + "/")
    }
  }

  // MARK: paths

  /// The paths within an argument: it is one, or an object or a list has some.
  private func paths(_ argument: ValueID, depth: Int) -> [(Path, ValueID)] {
    let value = program.bare(argument)
    if let path = path(value, depth: 8) { return [(path, value)] }
    guard depth > 0 else { return [] }
    switch program.values[value] {
    case .object(let properties):
      return properties.flatMap { paths($0.value, depth: depth - 1) }
    case .array(let elements): return elements.flatMap { paths($0.value, depth: depth - 1) }
    default: return []
    }
  }

  private func path(_ given: ValueID, depth: Int) -> Path? {
    guard depth > 0 else { return nil }
    let value = program.bare(given)
    switch program.values[value] {
    case .string(let text): return Path(text: text, isBesideFile: false)
    case .global("__dirname"), .global("__filename"): return Path(text: "", isBesideFile: true)
    case .member(let base, let name):
      if case .member(_, "meta") = program.values[base] {
        // `import.meta.dirname`, and the address of the file itself.
        return Path(text: "", isBesideFile: true)
      }
      return ["href", "pathname"].contains(name) ? path(base, depth: depth - 1) : nil
    case .binding(let binding):
      let writes = program.writes(of: binding)
      guard writes.count == 1, let write = writes.first, write.path.isEmpty,
        case .value(let source) = write.source
      else { return nil }
      return path(source, depth: depth - 1)
    case .template(let parts):
      return put(
        parts.map { part in
          switch part {
          case .text(let text): Path(text: text, isBesideFile: false)
          case .value(let inner): path(inner, depth: depth - 1)
          }
        }, by: "")
    case .binary(.add, let left, let right):
      return put([left, right].map { path($0, depth: depth - 1) }, by: "")
    case .call(let call): return path(call, depth: depth - 1)
    default: return nil
    }
  }

  private func path(_ call: Call, depth: Int) -> Path? {
    let arguments = call.arguments.map { path($0.value, depth: depth) }
    switch program.lastName(of: call.callee) {
    case "join", "resolve": return put(arguments, by: "/")
    case "cwd": return Path(text: ".", isBesideFile: false)
    case "URL", "fileURLToPath", "pathToFileURL", "dirname", "normalize":
      guard var first = arguments.first ?? nil else { return nil }
      if arguments.count > 1, arguments[1]?.isBesideFile == true { first.isBesideFile = true }
      return first
    default: return nil
    }
  }

  private func put(_ parts: [Path?], by separator: String) -> Path? {
    let known = parts.compactMap { $0 }
    guard let first = known.first, known.count == parts.count else { return nil }
    return Path(
      text: known.map(\.text).joined(separator: separator), isBesideFile: first.isBesideFile)
  }
}
