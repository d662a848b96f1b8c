import Program
import Source
import Syntax

/// An export of a name that may be declared further down.
struct NamedExport {
  /// The place in the list of exports.
  var index: Int
  var name: String
  var range: ByteRange
}

extension Lowering {
  /// Lowers an export; nil where it computes nothing.
  func export(_ node: Node) -> StatementID? {
    let isTypeOnly = hasTypeWord(node)
    if let source = child(node, .source) {
      reexport(node, from: source, isTypeOnly: isTypeOnly)
      return nil
    }
    if let clause = first(.exportClause, in: node) {
      for specifier in parts(of: clause) where part(specifier) == .exportSpecifier {
        exportName(specifier, isTypeOnly: isTypeOnly)
      }
      return nil
    }
    if let declaration = child(node, .declaration) { return export(declaration, of: node) }
    if has(.namespaceWord, in: node) { return nil }  // `export as namespace N` names a global
    return exportValue(node)
  }

  /// Whether it is an `export type`. The grammar does not know `export type * from`: there, the word
  /// is in an error, which is none.
  private func hasTypeWord(_ node: Node) -> Bool {
    if has(.typeWord, in: node) { return true }
    guard let error = node.namedChildren.first(where: \.isError), error.hasText("type") else {
      return false
    }
    forgive(error)
    return true
  }

  /// `export default value` and `export = value`.
  private func exportValue(_ node: Node) -> StatementID? {
    let isDefault = has(.defaultWord, in: node)
    guard isDefault || has(.assign, in: node), let inner = parts(of: node).last else { return nil }
    let id = program.openStatement(node.range)
    let value = value(inner)
    addExport(isDefault ? "default" : "=", .value(value), node.range)
    program.closeStatement(id, .values([value]))
    return id
  }

  /// `export const a = 1`, `export default function name() {}`, `export class C {}`.
  private func export(_ declaration: Node, of node: Node) -> StatementID? {
    let isDefault = has(.defaultWord, in: node)
    let first = program.bindings.count
    let inner = exportedDeclaration(declaration)
    let kind = vocabulary.statements[inner.kind]
    let statement: StatementID?
    if kind == .classDeclaration || kind == .abstractClass {
      statement = classDeclaration(inner, decorators: decorators(of: node))
    } else {
      statement = self.statement(declaration)
    }
    let name = child(inner, .name) ?? parts(of: inner).first
    if let name, isFunction(kind) {
      // Its binding may be an older one, of an overload.
      exportLater(isDefault ? "default" : text(name), of: text(name), node.range)
      return statement
    }
    let isVariable = kind == .lexical || kind == .variable
    for id in exportedBindings(from: first, named: isVariable ? nil : name) {
      addExport(
        isDefault ? "default" : program.bindings[id].name, .binding(id), node.range,
        isTypeOnly: kind == .interface || kind == .typeAlias)
    }
    return statement
  }

  /// What `declare` stands before.
  private func exportedDeclaration(_ declaration: Node) -> Node {
    guard vocabulary.statements[declaration.kind] == .ambient else { return declaration }
    return parts(of: declaration).first ?? declaration
  }

  private func isFunction(_ kind: StatementKind?) -> Bool {
    switch kind {
    case .functionDeclaration, .generatorDeclaration, .functionSignature: true
    default: false
    }
  }

  /// Of the bindings added since, those that the declaration makes for the outside.
  ///
  /// - Parameter name: the declared name; nil for variables, whose names stand in patterns.
  private func exportedBindings(from first: Int, named name: Node?) -> [BindingID] {
    (first..<program.bindings.count).map { BindingID($0) }.filter { id in
      let binding = program.bindings[id]
      if let name { return name.range.contains(binding.range) }
      // Not what functions inside an initial value declare, nor the name of a class expression.
      guard binding.function == program.currentFunction else { return false }
      if case .type = binding.kind { return false }
      return true
    }
  }

  private func reexport(_ node: Node, from source: Node, isTypeOnly: Bool) {
    let specifier = stringContents(source)
    var isErased = isTypeOnly
    if let clause = first(.exportClause, in: node) {
      let specifiers = parts(of: clause).filter { part($0) == .exportSpecifier }
      for item in specifiers {
        guard let name = child(item, .name) else { continue }
        addExport(
          moduleName(child(item, .alias) ?? name),
          .from(specifier: specifier, name: moduleName(name)), item.range,
          isTypeOnly: isTypeOnly || has(.typeWord, in: item))
      }
      isErased =
        isErased
        || (!specifiers.isEmpty && specifiers.allSatisfy { has(.typeWord, in: $0) })
    } else if let namespace = first(.namespaceExport, in: node) {
      let name = parts(of: namespace).first.map { moduleName($0) } ?? ""
      addExport(name, .namespace(specifier: specifier), node.range, isTypeOnly: isTypeOnly)
    } else {
      addExport("*", .all(specifier: specifier), node.range, isTypeOnly: isTypeOnly)
    }
    addDependency(source, .reexported, isTypeOnly: isErased)
  }

  /// `export { name as alias }`
  private func exportName(_ specifier: Node, isTypeOnly: Bool) {
    guard let name = child(specifier, .name) else { return }
    exportLater(
      moduleName(child(specifier, .alias) ?? name), of: moduleName(name), specifier.range,
      isTypeOnly: isTypeOnly || has(.typeWord, in: specifier))
  }

  private func addExport(
    _ name: String, _ target: Export.Target, _ range: ByteRange, isTypeOnly: Bool = false
  ) {
    program.exports.append(
      Export(name: name, target: target, range: range, isTypeOnly: isTypeOnly))
  }

  /// Adds the export of a name whose declaration may follow.
  private func exportLater(
    _ exported: String, of name: String, _ range: ByteRange, isTypeOnly: Bool = false
  ) {
    namedExports.append(NamedExport(index: program.exports.count, name: name, range: range))
    addExport(exported, .binding(ProgramBuilder.unresolvedBinding), range, isTypeOnly: isTypeOnly)
  }

  /// Finds the bindings of the names exported in the open scope; those named before stay open.
  func resolveExports(from first: Int) {
    for named in namedExports[first...] {
      program.exports[named.index].target =
        if let binding = program.binding(named: named.name) {
          .binding(binding)
        } else {
          .value(program.addName(named.name, named.range))
        }
    }
    namedExports.removeSubrange(first...)
  }

  /// `module.exports = value`, `exports.name = value` and `module.exports.name = value`.
  func noteCommonJSExport(_ target: ValueID, _ value: ValueID, _ range: ByteRange) {
    guard case .member(let base, let name) = program.value(target), !isVoid(value) else { return }
    if isGlobal(base, "module") && name == "exports" {
      addExport("=", .value(value), range)
    } else if isGlobal(base, "exports") {
      addExport(name, .value(value), range)
    } else if case .member(let module, "exports") = program.value(base), isGlobal(module, "module")
    {
      addExport(name, .value(value), range)
    }
  }

  private func isGlobal(_ value: ValueID, _ name: String) -> Bool {
    if case .global(name) = program.value(value) { return true }
    return false
  }

  /// Compilers announce their exports with `exports.a = exports.b = void 0`.
  private func isVoid(_ value: ValueID) -> Bool {
    var current = value
    while case .assignment(_, let inner) = program.value(current) { current = inner }
    switch program.value(current) {
    case .undefined, .unary(.void, _): return true
    default: return false
    }
  }
}
