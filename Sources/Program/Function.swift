package import Source

/// A function, method, accessor or closure; number 0 of a file is the file's own top level.
package struct Function: Sendable {
  /// The declared name, the name of the variable or property that holds it, or nil.
  package var name: String?
  package var kind: Kind
  package var range: ByteRange
  package var parameters: [Parameter]
  /// The block of statements; nil for a declaration without a body.
  package var body: StatementID?
  /// Every value that the function may return: `return` statements and an expression body.
  package var returns: [ValueID]
  /// The function around this one; nil for the top level only.
  package var parent: FunctionID?
  /// The type that it is a member of.
  package var owner: TypeID?
  package var isAsync: Bool
  package var isGenerator: Bool
  package var isStatic: Bool
  /// `"use server"` and the like at the beginning of the body.
  package var directives: [String]
  /// `@Get()`, `@GET`: the decorators or attributes as values.
  package var decorators: [ValueID]
  package var resultType: TypeReference?

  package init(name: String?, kind: Kind, range: ByteRange, parent: FunctionID?) {
    self.name = name
    self.kind = kind
    self.range = range
    self.parent = parent
    parameters = []
    returns = []
    isAsync = false
    isGenerator = false
    isStatic = false
    directives = []
    decorators = []
  }

  package enum Kind: Sendable {
    case file
    case declaration
    /// A `function` expression: it has a `this` of its own.
    case expression
    /// An arrow function or a Swift closure: `this` is the one around it.
    case closure
    case method
    case getter
    case setter
    case constructor
  }
}

/// One parameter. What it binds stands in `FileProgram.writes`, with the parameter as the source.
package struct Parameter: Sendable {
  /// Swift's argument label; nil where calls pass it by position.
  package var label: String?
  /// The name, where the parameter is no pattern.
  package var name: String?
  package var defaultValue: ValueID?
  package var isRest: Bool
  package var type: TypeReference?
  package var decorators: [ValueID]
  /// A TypeScript constructor parameter that is a property as well: `private readonly mint: Mint`.
  package var isProperty: Bool
  package var range: ByteRange

  package init(
    label: String? = nil, name: String?, range: ByteRange, type: TypeReference? = nil
  ) {
    self.label = label
    self.name = name
    self.range = range
    self.type = type
    isRest = false
    decorators = []
    isProperty = false
  }
}
