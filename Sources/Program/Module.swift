package import Source

/// One imported name; `import a, { b } from "m"` makes two.
package struct Import: Sendable {
  package var specifier: String
  /// The specifier with its quotes; in Swift the module's name.
  package var specifierRange: ByteRange
  /// The whole declaration.
  package var range: ByteRange
  package var imported: Imported
  package var binding: BindingID?
  package var isTypeOnly: Bool

  package init(
    specifier: String, specifierRange: ByteRange, range: ByteRange, imported: Imported,
    binding: BindingID? = nil, isTypeOnly: Bool = false
  ) {
    self.specifier = specifier
    self.specifierRange = specifierRange
    self.range = range
    self.imported = imported
    self.binding = binding
    self.isTypeOnly = isTypeOnly
  }

  package enum Imported: Hashable, Sendable {
    case named(String)
    case `default`
    /// `* as ns`, and `import x = require("m")`.
    case namespace
    /// `import "m"`, and every import in Swift.
    case sideEffect
  }
}

/// One exported name.
package struct Export: Sendable {
  /// `default` for the default export; `*` for `export * from`; `=` for `module.exports = …` and
  /// `export = …`. A CommonJS `exports.x = …` is the name `x`.
  package var name: String
  package var target: Target
  package var range: ByteRange
  package var isTypeOnly: Bool

  package init(name: String, target: Target, range: ByteRange, isTypeOnly: Bool = false) {
    self.name = name
    self.target = target
    self.range = range
    self.isTypeOnly = isTypeOnly
  }

  package enum Target: Sendable {
    case binding(BindingID)
    case value(ValueID)
    /// `export { name } from "specifier"`; the name is `default` for the default export.
    case from(specifier: String, name: String)
    /// `export * as ns from "specifier"`.
    case namespace(specifier: String)
    /// `export * from "specifier"`.
    case all(specifier: String)
  }
}

/// One edge to another module, of whatever form.
package struct Dependency: Sendable {
  package var specifier: String
  /// The specifier with its quotes.
  package var range: ByteRange
  package var kind: Kind
  /// Gone after compilation: `import type`, or only `type` names.
  package var isTypeOnly: Bool
  /// The function in which the edge stands; the file itself is function 0.
  package var function: FunctionID

  package init(
    specifier: String, range: ByteRange, kind: Kind, isTypeOnly: Bool = false, function: FunctionID
  ) {
    self.specifier = specifier
    self.range = range
    self.kind = kind
    self.isTypeOnly = isTypeOnly
    self.function = function
  }

  package enum Kind: Sendable {
    case imported, reexported, dynamic, required
    /// An address in the import map of a page: what other scripts import by a name of its own.
    case mapped
  }
}

/// An edge whose specifier is a variable, before the names of the file are resolved.
struct NamedDependency: Sendable {
  let specifier: ValueID
  let kind: Dependency.Kind
  let function: FunctionID

  /// The edge, where the variable is given a text once; its place is that of the name.
  func dependency(
    _ values: Table<Value>, _ writes: [Write], _ ranges: [ByteRange]
  ) -> Dependency? {
    guard case .binding(let binding) = values[specifier] else { return nil }
    let writes = writes.filter { $0.binding == binding }
    guard writes.count == 1, let write = writes.first, write.path.isEmpty,
      write.operation == .set, case .value(var value) = write.source
    else { return nil }
    while true {
      switch values[value] {
      case .transparent(let inner), .cast(let inner, _): value = inner
      case .string(let text):
        return Dependency(
          specifier: text, range: ranges[specifier.index], kind: kind, function: function)
      default: return nil
      }
    }
  }
}
