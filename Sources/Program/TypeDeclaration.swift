package import Source

/// A class, structure, enumeration, protocol, interface, type alias or Swift extension.
package struct TypeDeclaration: Sendable {
  package var name: String?
  package var kind: Kind
  package var range: ByteRange
  /// What a class extends, as a value: `extends Base`. Swift's is the first of `conformances`.
  package var superclass: ValueID?
  /// What it inherits, implements or conforms to.
  package var conformances: [TypeReference]
  package var members: [Member]
  package var decorators: [ValueID]
  /// An index signature, `Record<string, …>` or the like: any name may be a member.
  package var isOpen: Bool
  /// The function that it is declared in.
  package var function: FunctionID
  /// `@main`, `@Observable`: Swift's attributes by name.
  package var attributes: [String]

  package init(name: String?, kind: Kind, range: ByteRange, function: FunctionID) {
    self.name = name
    self.kind = kind
    self.range = range
    self.function = function
    conformances = []
    members = []
    decorators = []
    isOpen = false
    attributes = []
  }

  package enum Kind: Sendable {
    case `class`
    case structure
    case enumeration
    /// A Swift protocol or a TypeScript interface.
    case interface
    /// `type X = { … }`.
    case alias
    /// A Swift extension: its name is that of the extended type.
    case `extension`
  }

  /// One member of a type.
  package struct Member: Sendable {
    package var name: String
    package var kind: Kind
    package var range: ByteRange
    package var isStatic: Bool
    /// The initial value of a field; the raw value of an enumeration's case.
    package var value: ValueID?
    /// The body of a method, accessor or constructor.
    package var function: FunctionID?
    package var type: TypeReference?
    package var decorators: [ValueID]
    /// Whether the compiler refuses objects without it: a property of a TypeScript interface or object
    /// type, neither optional nor of a type that takes `undefined` or anything.
    package var isRequired: Bool

    package init(name: String, kind: Kind, range: ByteRange) {
      self.name = name
      self.kind = kind
      self.range = range
      isStatic = false
      isRequired = false
      decorators = []
    }

    package enum Kind: Sendable {
      case field, method, getter, setter, constructor, enumerationCase
    }
  }
}

/// A type as it is written, as far as analysis uses it.
package struct TypeReference: Hashable, Sendable {
  /// `Request`, `express.Request`, `[String]` as `Array`; empty where it has no name.
  package var name: String
  package var arguments: [TypeReference]
  /// The members of an inline object type, where it is one.
  package var inline: TypeID?
  /// The texts that a literal type stands for: `"a" | "b"`; empty for other types.
  package var texts: [String]
  /// The type in whose declaration or extension it is written, where names of types that are nested
  /// in that one need no prefix; nil outside of types, and where that makes no difference.
  package var scope: String?

  package init(
    name: String, arguments: [TypeReference] = [], inline: TypeID? = nil, texts: [String] = [],
    scope: String? = nil
  ) {
    self.scope = scope
    self.texts = texts
    self.name = name
    self.arguments = arguments
    self.inline = inline
  }
}
