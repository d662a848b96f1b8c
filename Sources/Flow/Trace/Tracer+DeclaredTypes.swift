import Program
import Source

extension Tracer {
  /// Answers for a value of which only the declared type is known.
  func declared(
    _ type: TypeReference, _ program: FileProgram, _ value: ValueID?, _ path: StepList,
    _ context: CallContext, at place: SourceRange? = nil, spelling: String? = nil, depth: Int = 4
  ) -> Answer {
    let root = Root(
      place: place ?? value.map { program.place(of: $0) }
        ?? SourceRange(program.file, ByteRange(0, 0)),
      spelling: spelling ?? value.map { program.spelling(of: $0) } ?? type.name)
    if let (site, owner) = projectType(type, program) {
      if owner.language == .swift, owner.types[site.type].kind == .interface,
        let answer = conforming(to: type.name, owner, path)
      {
        return answer
      }
      let own = owner.types[site.type]
      var result = Answer()
      let isNamed = owner.language != .swift || own.kind == .alias
      if isNamed, depth > 0, !declares(steps.first(path), own) {
        // `type App = Application<Services>`, `interface AuthedRequest extends Request { … }`
        for base in own.conformances {
          result.merge(
            declared(
              base, owner, nil, path, context, at: root.place, spelling: root.spelling,
              depth: depth - 1))
        }
      }
      // Another name has no members of its own.
      let isOtherName = owner.language == .swift && own.kind == .alias && !own.conformances.isEmpty
      if !path.isEmpty, result.isKnown || isOtherName { return result }
      return instance(of: site, createdBy: nil, owner, path).merged(with: result)
    }
    let states = typeStates(of: type, program)
    return states.isEmpty ? Answer() : run(states, path, root)
  }

  /// What models know a value of a type as.
  func typeStates(of type: TypeReference, _ program: FileProgram) -> [APIGraph.State] {
    let simple = ownName(of: type.name, program)
    let names = [simple, "*"] + (nested(type.name).map { [$0] } ?? [])
    let roots = names.flatMap { graph.typeRoots[$0] ?? [] }
    guard !roots.isEmpty else { return [] }
    let packages = importedPackages(of: type.name, program)
    return graph.closed(
      roots.filter { $0.package == nil || packages.contains($0.package ?? "") }.map(\.state))
  }

  /// `Operations.*.Input` of `Operations.mintToken.Input`, which is made by a generator.
  private func nested(_ name: String) -> String? {
    let parts = name.split(separator: ".")
    guard parts.count > 2, let first = parts.first, let last = parts.last else { return nil }
    return "\(first).*.\(last)"
  }

  private func declares(_ step: Step?, _ type: TypeDeclaration) -> Bool {
    guard case .member(let name) = step else { return false }
    return type.members.contains { $0.name == name }
  }

  /// A type's last name, as the module calls it that it is imported from:
  /// `import type { Request as ExpressRequest } from "express"`.
  private func ownName(of name: String, _ program: FileProgram) -> String {
    if program.language != .swift, let binding = program.topLevel[name],
      case .imported(let index) = program.bindings[binding].kind,
      case .named(let original) = program.imports[index].imported
    {
      return original
    }
    return name.split(separator: ".").last.map(String.init) ?? name
  }

  /// The packages from which a file may have a type's name.
  private func importedPackages(of name: String, _ program: FileProgram) -> Set<String> {
    if program.language == .swift { return Set(program.imports.map(\.specifier)) }
    let first = name.split(separator: ".").first.map(String.init) ?? name
    guard let binding = program.topLevel[first],
      case .imported(let index) = program.bindings[binding].kind
    else { return [] }
    let specifier = program.imports[index].specifier
    guard case .package(let package, let subpath) = workspace.resolve(specifier, from: program.file)
    else { return [specifier] }
    return [specifier, subpath.isEmpty ? package : "\(package)/\(subpath)"]
  }

  /// Whether a file has a name from another one: a type of the same name in a namespace that it adds
  /// to, as `declare global` does, is not what the name means.
  private func isImported(_ name: String, _ program: FileProgram) -> Bool {
    guard let binding = program.topLevel[name] else { return false }
    if case .imported = program.bindings[binding].kind { return true }
    return false
  }

  /// The type that a reference means.
  func projectType(
    _ type: TypeReference, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    guard let scope = type.scope else { return projectType(named: type.name, program) }
    return projectType(named: type.name, within: scope, program)
  }

  /// A Swift type by a name that is written in the declaration of another one, or in its extension:
  /// one that is nested there, or around there, before others.
  func projectType(
    named name: String, within scope: String, _ program: FileProgram
  ) -> (TypeSite, FileProgram)? {
    var outer = scope[...]
    for _ in 0..<Self.scopeLimit where !outer.isEmpty {
      if let found = projectType(named: "\(outer).\(name)", program) { return found }
      outer = outer.lastIndex(of: ".").map { outer[..<$0] } ?? ""
    }
    return projectType(named: name, program)
  }

  /// More types than code nests in one another.
  private static let scopeLimit = 6

  /// A type by name: of this file, of a file that it is imported from, of the Swift module.
  func projectType(named name: String, _ program: FileProgram) -> (TypeSite, FileProgram)? {
    if !isImported(name, program), let type = index(program).types[name] {
      return (TypeSite(file: program.file, type: type), program)
    }
    if program.language == .swift {
      let key = SwiftTypeKey(module: workspace.module(of: program.file), name: name)
      if let known = swiftTypes[key] {
        guard let known, let other = workspace.program(of: known.file) else { return nil }
        return (known, other)
      }
      // A nested type is declared by its last name.
      let last = name.split(separator: ".").last.map(String.init) ?? name
      for file in workspace.moduleFiles(of: program.file, mentioning: last) {
        guard let other = workspace.program(of: file), let type = index(other).types[name] else {
          continue
        }
        swiftTypes[key] = TypeSite(file: file, type: type)
        return (TypeSite(file: file, type: type), other)
      }
      swiftTypes[key] = .some(nil)
      return nil
    }
    guard let binding = program.topLevel[name],
      case .imported(let index) = program.bindings[binding].kind,
      case .file(let target) = workspace.resolve(
        program.imports[index].specifier, from: program.file),
      let other = workspace.program(of: target)
    else { return nil }
    let original =
      if case .named(let original) = program.imports[index].imported { original } else { name }
    for id in other.types.ids where other.types[id].name == original {
      return (TypeSite(file: target, type: id), other)
    }
    return nil
  }
}

/// `userID` and `userId` as `user_id`: how `convertToSnakeCase` writes them.
func snakeCased(_ name: String) -> String {
  var result = ""
  var previousIsLower = false
  let characters = Array(name)
  for (index, character) in characters.enumerated() {
    if character.isUppercase {
      let nextIsLower = index + 1 < characters.count && characters[index + 1].isLowercase
      if previousIsLower || (nextIsLower && index > 0) { result += "_" }
      result += character.lowercased()
      previousIsLower = false
    } else {
      result.append(character)
      previousIsLower = true
    }
  }
  return result
}

extension Tracer {
  /// Answers for an instance of the class that a call is given: `inject(Session)`.
  func instance(
    of key: ArgumentKey, _ call: Call, _ site: Site, _ path: StepList, _ context: CallContext
  ) -> Answer {
    guard let program = workspace.program(of: site.file) else { return Answer() }
    let spelling = program.spelling(of: site.value)
    for (index, argument) in call.arguments.enumerated()
    where place(of: index, in: call, at: site).matches(key) {
      guard case .binding(let binding) = program.values[program.bare(argument.value)] else {
        continue
      }
      let answer = declared(
        TypeReference(name: program.bindings[binding].name), program, nil, path, context,
        at: program.place(of: site.value), spelling: spelling)
      if answer.isKnown || !answer.origins.isEmpty || !answer.states.isEmpty { return answer }
    }
    return .origin(
      Origin(.unknown(spelling), at: program.place(of: site.value), spelling: spelling))
  }
}
