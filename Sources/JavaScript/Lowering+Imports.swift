import Program
import Project
import Source
import Syntax

extension Lowering {
  /// `import a, { b as c, type D } from "m"`
  func importStatement(_ node: Node) {
    let isTypeOnly = has(.typeWord, in: node)
    if let clause = first(.importRequireClause, in: node) {
      return importRequire(clause, of: node, isTypeOnly: isTypeOnly)
    }
    guard let source = child(node, .source) else { return }
    let first = program.imports.count
    if let clause = self.first(.importClause, in: node) {
      importClause(clause, of: node, from: source, isTypeOnly: isTypeOnly)
    }
    if program.imports.count == first {
      addImport(.sideEffect, as: nil, from: source, of: node, isTypeOnly: isTypeOnly)
    }
    let isErased = program.imports[first...].allSatisfy(\.isTypeOnly)
    addDependency(source, .imported, isTypeOnly: isErased)
  }

  private func importClause(
    _ clause: Node, of node: Node, from source: Node, isTypeOnly: Bool
  ) {
    for part in parts(of: clause) {
      switch self.part(part) {
      case .identifier:
        addImport(.default, as: part, from: source, of: node, isTypeOnly: isTypeOnly)
      case .namespaceImport:
        addImport(
          .namespace, as: first(.identifier, in: part), from: source, of: node,
          isTypeOnly: isTypeOnly)
      case .namedImports:
        for specifier in parts(of: part) where self.part(specifier) == .importSpecifier {
          importSpecifier(specifier, of: node, from: source, isTypeOnly: isTypeOnly)
        }
      default: break
      }
    }
  }

  private func importSpecifier(
    _ specifier: Node, of node: Node, from source: Node, isTypeOnly: Bool
  ) {
    guard let name = child(specifier, .name) else { return }
    let imported = moduleName(name)
    addImport(
      imported == "default" ? .default : .named(imported), as: child(specifier, .alias) ?? name,
      from: source, of: node, isTypeOnly: isTypeOnly || has(.typeWord, in: specifier))
  }

  private func addImport(
    _ imported: Import.Imported, as name: Node?, from source: Node, of node: Node,
    isTypeOnly: Bool
  ) {
    let declaration = Import(
      specifier: stringContents(source), specifierRange: source.range, range: node.range,
      imported: imported, isTypeOnly: isTypeOnly)
    _ = program.addImport(declaration, as: name.map { text($0) }, (name ?? source).range)
  }

  /// `import x = require("m")`
  private func importRequire(_ clause: Node, of node: Node, isTypeOnly: Bool) {
    guard let source = child(clause, .source) else { return }
    addImport(
      .namespace, as: first(.identifier, in: clause), from: source, of: node,
      isTypeOnly: isTypeOnly)
    addDependency(source, .required, isTypeOnly: isTypeOnly)
  }

  /// `import Short = Name.Space.Type`: a constant.
  func importAlias(_ node: Node) -> StatementID? {
    let parts = parts(of: node)
    guard parts.count == 2, let name = parts.first, let target = parts.last else { return nil }
    let id = program.openStatement(node.range)
    let value = value(target)
    bind(name, to: incoming(.value(value)), as: .declaration(.constant))
    program.closeStatement(id, .values([value]))
    return id
  }

  /// A name in an import or export list: an identifier or a string.
  func moduleName(_ node: Node) -> String { literalText(node) ?? text(node) }

  func addDependency(
    _ specifier: Node, _ kind: Dependency.Kind, isTypeOnly: Bool = false
  ) {
    addDependency(stringContents(specifier), specifier.range, kind, isTypeOnly: isTypeOnly)
  }

  private func addDependency(
    _ specifier: String, _ range: ByteRange, _ kind: Dependency.Kind, isTypeOnly: Bool = false
  ) {
    program.dependencies.append(
      Dependency(
        specifier: specifier, range: range, kind: kind, isTypeOnly: isTypeOnly,
        function: program.currentFunction))
  }

  /// `import("m")`
  func dynamicImport(_ node: Node) -> ValueID {
    guard let specifier = arguments(of: node).first?.value else { return unknown(node) }
    noteDependency(specifier, .dynamic)
    return program.add(.dynamicImport(specifier), node.range)
  }

  /// `require("m")`: a call like any other, and a dependency.
  func noteRequire(_ callee: ValueID, _ arguments: [Call.Argument]) {
    guard case .global("require") = program.value(bare(callee)),
      let specifier = arguments.first?.value
    else { return }
    noteDependency(specifier, .required)
  }

  /// `importScripts("./a.js", "https://…")` of a worker: addresses as a page's `src` has them.
  func noteScripts(_ callee: ValueID, _ arguments: [Call.Argument]) {
    let name: String? =
      switch program.value(callee) {
      case .global(let name): name
      case .member(_, let name): name
      default: nil
      }
    guard name == "importScripts" else { return }
    for argument in arguments {
      guard case .string(let text) = program.value(argument.value) else { continue }
      for specifier in PageSource.specifiers(text) {
        addDependency(specifier, program.range(of: argument.value), .required)
      }
    }
  }

  /// Notes a dependency whose specifier is a literal, or a variable that may stand for one.
  private func noteDependency(_ specifier: ValueID, _ kind: Dependency.Kind) {
    // `import("./ai" as string)` hides the module from the compiler, and not from the bundler.
    let bare = bare(specifier)
    switch program.value(bare) {
    case .string(let text): addDependency(text, program.range(of: bare), kind)
    case .global: program.depend(on: bare, kind)
    default: return
    }
  }

  /// The value inside parentheses and casts.
  private func bare(_ value: ValueID) -> ValueID {
    var bare = value
    while true {
      switch program.value(bare) {
      case .transparent(let inner), .cast(let inner, _): bare = inner
      default: return bare
      }
    }
  }
}
