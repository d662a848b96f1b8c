import Program
import Source

extension Tracer {
  /// Answers for an imported name.
  func imported(
    _ imported: Import, _ program: FileProgram, _ value: ValueID?, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    if case .named(let name) = imported.imported, autoImports.modules.contains(imported.specifier),
      let added = autoImports.export(named: name, in: program.file)
    {
      var visited: Set<FileID> = []
      if let answer = export(added.name, of: added.file, path, context, &visited) { return answer }
    }
    var wanted = path
    switch imported.imported {
    case .named(let name): wanted = steps.prepend(.member(name), to: path)
    case .default: wanted = steps.prepend(.member("default"), to: path)
    case .namespace, .sideEffect: break
    }
    let place = SourceRange(
      program.file, value.map { program.range(of: $0) } ?? imported.specifierRange)
    return module(
      imported.specifier, from: program.file, wanted, context,
      Root(place: place, spelling: value.map { program.spelling(of: $0) } ?? imported.specifier))
  }

  /// Answers for the exports of a module; the first step names one.
  func module(
    _ specifier: String, from file: FileID, _ path: StepList, _ context: CallContext, _ root: Root
  ) -> Answer {
    switch workspace.resolve(specifier, from: file) {
    case .file(let target):
      guard let step = steps.first(path) else {
        // A module as a value: what `module.exports` was given.
        var visited: Set<FileID> = []
        return export("=", of: target, path, context, &visited) ?? Answer()
      }
      let rest = steps.rest(path)
      switch step {
      case .member(let name):
        var visited: Set<FileID> = []
        if let answer = export(name, of: target, rest, context, &visited) { return answer }
        return unknownExport(name, root)
      default:
        // `require("./mint")(…)`: the module is its `module.exports`.
        var visited: Set<FileID> = []
        return export("=", of: target, path, context, &visited) ?? unknownExport("default", root)
      }
    case .package(let name, let subpath):
      let specifier = subpath.isEmpty ? name : "\(name)/\(subpath)"
      return known(as: .module(specifier), path, root)
    case .unresolved:
      return known(as: .module(specifier), path, root)
    }
  }

  private func unknownExport(_ name: String, _ root: Root) -> Answer {
    .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
  }

  /// Answers for one export of a file; nil where it has none of that name.
  func export(
    _ name: String, of file: FileID, _ path: StepList, _ context: CallContext,
    _ visited: inout Set<FileID>
  ) -> Answer? {
    guard visited.insert(file).inserted, let program = workspace.program(of: file) else {
      return nil
    }
    if program.language == .swift { return nil }
    var wildcards: [String] = []
    var commonJS: Answer?
    for export in program.exports where !export.isTypeOnly {
      switch export.target {
      case .all(let specifier):
        wildcards.append(specifier)
      case _ where export.name == "=" && name != "=":
        // `module.exports = { name }`; a default import of it is the whole.
        guard case .value(let value) = export.target else { continue }
        let wanted = name == "default" ? path : steps.prepend(.member(name), to: path)
        commonJS = trace(program, value, wanted, context)
      case _ where export.name != name:
        continue
      case .binding(let binding):
        return variableAnywhere(binding, program, path, context)
      case .value(let value):
        return trace(program, value, path, context)
      case .from(let specifier, let original):
        return reexport(original, specifier, program, path, context, &visited)
      case .namespace(let specifier):
        let root = Root(
          place: SourceRange(file, export.range), spelling: specifier)
        return module(specifier, from: file, path, context, root)
      }
    }
    if let commonJS { return commonJS }
    guard name != "default" else { return nil }
    for specifier in wildcards {
      if let answer = reexport(name, specifier, program, path, context, &visited) { return answer }
    }
    return nil
  }

  private func reexport(
    _ name: String, _ specifier: String, _ program: FileProgram, _ path: StepList,
    _ context: CallContext, _ visited: inout Set<FileID>
  ) -> Answer? {
    switch workspace.resolve(specifier, from: program.file) {
    case .file(let target):
      return export(name, of: target, path, context, &visited)
    case .package, .unresolved:
      let root = Root(
        place: SourceRange(program.file, ByteRange(0, 0)), spelling: name)
      let answer = module(
        specifier, from: program.file, steps.prepend(.member(name), to: path), context, root)
      return answer.isKnown ? answer : nil
    }
  }

  /// Answers for `import(…)`.
  func dynamicImport(
    _ specifier: ValueID, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    guard let text = constantText(program, specifier) else {
      return unknown(program, value, "a dynamic import")
    }
    var wanted = path
    // `import("m").then(({ name }) => …)` hands the module on.
    while let next = withoutThen(wanted) { wanted = next }
    return module(
      text, from: program.file, wanted, context,
      Root(place: program.place(of: value), spelling: "import(\"\(text)\")"))
  }

  private func withoutThen(_ path: StepList) -> StepList? {
    guard steps.first(path) == .member("then") else { return nil }
    let given = steps.rest(path)
    guard case .argument(let place) = steps.first(given), place.position == 0,
      case .parameter(0, _) = steps.first(steps.rest(given))
    else { return nil }
    return steps.rest(steps.rest(given))
  }
}
