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
    let isTypeOnly = has(.typeWord, in: node)
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
    let function = program.currentFunction
    let kind = vocabulary.statements[declaration.kind]
    let statement: StatementID?
    if kind == .classDeclaration || kind == .abstractClass {
      statement = classDeclaration(declaration, decorators: decorators(of: node))
    } else {
      statement = self.statement(declaration)
    }
    if let name = exportedFunction(declaration) {
      exportLater(isDefault ? "default" : text(name), of: text(name), node.range)
      return statement
    }
    // What the declaration has declared here, not in a function inside it.
    for number in first..<program.bindings.count {
      let id = BindingID(number)
      let binding = program.bindings[id]
      guard binding.function == function, declaration.range.contains(binding.range),
        isDeclared(binding, by: kind)
      else { continue }
      addExport(
        isDefault ? "default" : binding.name, .binding(id), node.range,
        isTypeOnly: kind == .interface || kind == .typeAlias)
    }
    return statement
  }

  /// The name of an exported function: its binding may be an older one, of an overload.
  private func exportedFunction(_ declaration: Node) -> Node? {
    var declaration = declaration
    if vocabulary.statements[declaration.kind] == .ambient, let inner = parts(of: declaration).first
    {
      declaration = inner
    }
    switch vocabulary.statements[declaration.kind] {
    case .functionDeclaration, .generatorDeclaration, .functionSignature:
      return child(declaration, .name)
    default: return nil
    }
  }

  /// Whether a binding is one that the declaration makes for the outside: a class in a variable's
  /// initial value, and what a namespace declares inside, are not.
  private func isDeclared(_ binding: Binding, by kind: StatementKind?) -> Bool {
    switch (kind, binding.kind) {
    case (.lexical, .type), (.variable, .type): false
    case (.lexical, _), (.variable, _), (.importAlias, _): true
    case (_, .type(let type)): program.types[type].name == binding.name
    case (.ambient, .constant), (.ambient, .variable): true
    default: false
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
