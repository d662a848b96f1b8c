import Program
import Source

extension ArrivalSearch {
  /// Follows an export to every file that imports it.
  mutating func follow(export name: String, of program: FileProgram, _ inner: Way) {
    guard begin(export: name, of: program.file, inner) else { return }
    if name == "=", case .member(let member) = inner.first {
      // A CommonJS module's exports: `module.exports = { POST }` exports `POST`.
      note(.exported(program.file, member, inner.dropFirst().steps))
    } else {
      note(.exported(program.file, name == "=" ? "default" : name, inner.steps))
    }
    followUses(of: name, program, inner)
    for file in importers(of: program.file, naming: name) {
      guard let importer = tracer.workspace.program(of: file) else { continue }
      for imported in importer.imports where !imported.isTypeOnly {
        guard let binding = imported.binding, mayBring(imported.imported, name, inner),
          resolves(imported.specifier, in: file, to: program.file)
        else { continue }
        follow(imported.imported, as: binding, name, inner, importer)
      }
      followRequires(of: program.file, name, inner, importer)
      for export in importer.exports where !export.isTypeOnly {
        switch export.target {
        case .from(let specifier, name) where resolves(specifier, in: file, to: program.file):
          follow(export: export.name, of: importer, inner)
        case .all(let specifier)
        where name != "default" && resolves(specifier, in: file, to: program.file):
          follow(export: name, of: importer, inner)
        case .namespace(let specifier) where resolves(specifier, in: file, to: program.file):
          follow(export: export.name, of: importer, [.member(name)] + inner)
        case .from, .all, .namespace, .binding, .value: continue
        }
      }
    }
  }

  /// The importers of a file that may have to do with one of its exports: they name it, or hand on
  /// whatever the file exports. A file that everybody imports has few of them.
  private func importers(of file: FileID, naming name: String) -> [FileID] {
    // Tests call with values of their own making.
    let isTested = tracer.isTest(file)
    let all = tracer.workspace.importers(of: file).filter { isTested || !tracer.isTest($0) }
    guard all.count > Self.fewImporters, name != "default", name != "=" else { return all }
    let named = Set(tracer.workspace.files(among: all, containing: name))
    return all.filter { named.contains($0) || tracer.handsOnExports($0) }
  }

  /// Of so many importers all are looked at.
  private static let fewImporters = 4

  /// Follows an export to the files that a framework lets use it without an import.
  private mutating func followUses(of name: String, _ program: FileProgram, _ inner: Way) {
    if program.language == .swift { return }
    for file in tracer.autoImports.users(of: program) {
      guard let user = tracer.workspace.program(of: file) else { continue }
      let written = tracer.autoImports.written(name, of: program)
      let imported = user.imports.compactMap { imported -> BindingID? in
        guard case .named(written) = imported.imported,
          tracer.autoImports.modules.contains(imported.specifier)
        else { return nil }
        return imported.binding
      }
      let ids =
        (tracer.index(user).globals[written] ?? []) + imported.flatMap { user.reads(of: $0) }
      guard !ids.isEmpty,
        tracer.autoImports.export(named: written, in: file)?.file == program.file
      else { continue }
      for id in ids { climb(from: id, inner, user) }
    }
  }

  private func resolves(_ specifier: String, in file: FileID, to target: FileID) -> Bool {
    tracer.workspace.resolve(specifier, from: file) == .file(target)
  }

  /// Whether an import can bring what is followed.
  private func mayBring(_ imported: Import.Imported, _ name: String, _ inner: Way) -> Bool {
    switch imported {
    case .named(let own): own == name || name == "=" && inner.first == .member(own)
    case .default: name == "default" || name == "="
    case .namespace: true
    case .sideEffect: false
    }
  }

  private mutating func follow(
    _ imported: Import.Imported, as binding: BindingID, _ name: String, _ inner: Way,
    _ importer: FileProgram
  ) {
    switch imported {
    case .named(name):
      followReads(of: binding, inner, importer)
    case .default where name == "default":
      followReads(of: binding, inner, importer)
    case .default where name == "=":
      followReads(of: binding, inner, importer)
    case .named(let member) where name == "=" && inner.first == .member(member):
      followReads(of: binding, inner.dropFirst(), importer)
    case .namespace:
      followReads(of: binding, name == "=" ? inner : [.member(name)] + inner, importer)
    case .named, .default, .sideEffect: return
    }
  }

  /// `const { mintFor } = require("./mint")`.
  private mutating func followRequires(
    of file: FileID, _ name: String, _ inner: Way, _ importer: FileProgram
  ) {
    let wanted = name == "=" ? inner : [.member(name)] + inner
    // Every `require` and `import()` is an edge of the file.
    guard importer.dependencies.contains(where: { $0.kind == .required || $0.kind == .dynamic })
    else { return }
    for id in importer.values.ids {
      let specifier: ValueID
      switch importer.values[id] {
      case .call(let call):
        guard case .global("require") = importer.values[importer.bare(call.callee)],
          let argument = call.arguments.first
        else { continue }
        specifier = argument.value
      case .dynamicImport(let value): specifier = value
      default: continue
      }
      let place = importer.range(of: importer.bare(specifier))
      guard let edge = importer.dependencies.first(where: { $0.range == place }),
        resolves(edge.specifier, in: importer.file, to: file)
      else { continue }
      climb(from: id, wanted, importer)
    }
  }

  /// Follows a method or a field that holds a function: every call of that name on an instance.
  mutating func followMember(named name: String, of type: TypeID, _ program: FileProgram) {
    let (site, _) = tracer.extended(TypeSite(file: program.file, type: type), program)
    var files = [program.file]
    if program.language == .swift {
      files += tracer.workspace.moduleFiles(of: program.file, mentioning: name)
    } else {
      files += tracer.workspace.scripts(near: program.file, containing: ".\(name)")
      // Of other packages, those that the file gets to.
      files += importers(of: program.file, mentioning: ".\(name)")
    }
    var seen: Set<FileID> = []
    for file in files where seen.insert(file).inserted {
      guard let caller = tracer.workspace.program(of: file) else { continue }
      let index = tracer.index(caller)
      for id in index.globals[name] ?? [] where isInside(program.types[type], id, caller) {
        // Swift's `self` need not be written.
        climb(from: id, [], caller)
      }
      for id in index.members[name] ?? [] {
        guard case .member(let base, _) = caller.values[id],
          isInstance(base, of: site, program.types[type].name, caller)
        else { continue }
        climb(from: id, [], caller)
      }
      // `.mint(user: id)`, where the type is asked for.
      for id in index.implicitMembers[name] ?? []
      where tracer.expectedType(of: id, caller, .unknown)?.0 == site {
        climb(from: id, [], caller)
      }
    }
  }

  /// The files that import a file, or one that does, and hold a text.
  private func importers(of file: FileID, mentioning text: String) -> [FileID] {
    var result: [FileID] = []
    var pending = [file]
    for _ in 0..<Self.barrelLimit {
      pending = pending.flatMap { tracer.workspace.importers(of: $0) }
        .filter { !result.contains($0) && $0 != file }
      guard !pending.isEmpty, result.count < Self.importerLimit else { break }
      for next in pending where !result.contains(next) { result.append(next) }
    }
    return tracer.workspace.files(among: result, containing: text)
  }

  /// How many files re-export one another in real code.
  private static let barrelLimit = 3
  private static let importerLimit = 200

  mutating func followMethod(
    _ function: FunctionID, of type: TypeID, _ program: FileProgram
  ) {
    let declared = program.functions[function]
    for decorator in declared.decorators {
      note(.given(Site(program.file, decorator), [.decorated], binding: nil))
    }
    if let name = declared.name {
      // A requirement of somebody else's protocol or interface: `func handle(_:context:next:)` of a
      // middleware.
      for type in program.types[type].conformances {
        note(.typed(program.file, type, [.member(name)]))
      }
    }
    if program.language != .swift, let name = declared.name,
      let superclass = program.types[type].superclass
    {
      // What somebody else's base class calls: `fetch(request)` of a Durable Object.
      note(.given(Site(program.file, superclass), [.member(name)], binding: nil))
    }
    if declared.kind == .constructor {
      followConstructions(of: type, program)
    } else if let name = declared.name {
      followMember(named: name, of: type, program)
      if program.language != .swift { followInstances(of: type, handedOnFor: name, program) }
    }
  }

  /// `app.use("/tokens", new TokenService())`: a framework that is given an instance calls its
  /// methods.
  private mutating func followInstances(
    of type: TypeID, handedOnFor name: String, _ program: FileProgram
  ) {
    var constructions = ArrivalSearch(tracer: tracer)
    constructions.followConstructions(of: type, program)
    for case .call(let site) in constructions.found {
      guard let caller = tracer.workspace.program(of: site.file) else { continue }
      var instances = ArrivalSearch(tracer: tracer)
      instances.climb(from: site.value, [.member(name)], caller)
      for arrival in instances.found {
        guard case .given(let callee, _, _) = arrival,
          let owner = tracer.workspace.program(of: callee.file),
          !tracer.kind(owner, callee.value).states.isEmpty
        else { continue }
        note(arrival)
      }
    }
  }

  /// `new Minter(id)`: the calls of a constructor.
  private mutating func followConstructions(of type: TypeID, _ program: FileProgram) {
    for id in tracer.index(program).bindingsOfType[type] ?? [] {
      followReads(of: id, [], program)
      for export in program.exports {
        if case .binding(id) = export.target { follow(export: export.name, of: program, []) }
      }
    }
    if program.language == .swift, let name = program.types[type].name {
      followSwift(name, program)
    }
  }

  /// Whether a value stands in a function of a type, or of an extension of it.
  private func isInside(
    _ type: TypeDeclaration, _ value: ValueID, _ program: FileProgram
  ) -> Bool {
    guard program.language == .swift, type.name != nil,
      let owner = tracer.owner(of: program.function(around: value), program)
    else { return false }
    return program.types[owner].name == type.name
  }

  private func isInstance(
    _ base: ValueID, of type: TypeSite, _ name: String?, _ program: FileProgram
  ) -> Bool {
    let answer = tracer.kind(program, base)
    if !answer.types.isEmpty { return answer.types.contains { tracer.isKind($0, of: type) } }
    if program.language == .swift, let name,
      isTypeItself(base, name, program) || isNamedType(base, name, program)
    {
      return true
    }
    // Nothing says what it is; a field or parameter that is declared with the type's name may be it.
    guard case .binding(let binding) = program.values[base] else { return false }
    return name != nil && program.bindings[binding].type?.name == name
  }

  /// Whether a value is a Swift type by its name, or `Self`: `Wire.post(body)`.
  private func isTypeItself(_ base: ValueID, _ name: String, _ program: FileProgram) -> Bool {
    switch program.values[program.bare(base)] {
    case .global(let written):
      if written == name { return true }
      guard written == "Self",
        let owner = tracer.owner(of: program.function(around: base), program)
      else { return false }
      return program.types[owner].name == name
    case .binding(let binding):
      guard case .type(let type) = program.bindings[binding].kind else { return false }
      return program.types[type].name == name
    default: return false
    }
  }

  /// Whether models know a value as the framework's type that a Swift extension extends:
  /// `req.mint(body)` with `extension Request { func mint … }`.
  private func isNamedType(_ base: ValueID, _ name: String, _ program: FileProgram) -> Bool {
    guard let roots = tracer.graph.typeRoots[name] else { return false }
    let states = tracer.kind(program, base).states
    return roots.contains { states.contains($0.state) }
  }

  /// Follows a Swift function by name, as its module's files call it.
  mutating func followSwift(_ name: String, _ program: FileProgram) {
    let files =
      [program.file]
      + tracer.workspace.moduleFiles(of: program.file, mentioning: name)
      .filter { $0 != program.file }
    for file in files {
      guard let caller = tracer.workspace.program(of: file) else { continue }
      let index = tracer.index(caller)
      for id in index.globals[name] ?? [] { climb(from: id, [], caller) }
      for id in index.members[name] ?? [] {
        // `App.mint(…)`
        guard case .member(let base, _) = caller.values[id],
          case .global(let module) = caller.values[base], tracer.workspace.isSwiftModule(module)
        else { continue }
        climb(from: id, [], caller)
      }
    }
  }
}
