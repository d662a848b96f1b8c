package import Source

/// An expression, in the one form that JavaScript, TypeScript and Swift share.
///
/// Parts are ids into the same file's tables. What a front end does not know how to say is
/// `unknown` with its children, so that nothing inside it is lost.
package enum Value: Sendable {
  /// A form without a meaning of its own here; its children are still analysed.
  case unknown(children: [ValueID])
  /// A string literal, its escapes resolved.
  case string(String)
  /// A number literal, as it is spelled.
  case number(String)
  case boolean(Bool)
  /// `null`, or Swift's `nil`.
  case null
  case undefined
  /// A regular expression literal: the source between the slashes, without its flags.
  case pattern(String)
  /// A template or interpolated string.
  case template([TemplatePart])
  /// A name that is declared in this file, an import included.
  case binding(BindingID)
  /// A name that no scope of this file declares: `process`, `fetch`, a Swift type of another file.
  case global(String)
  /// `this`, or Swift's `self`.
  case this
  case superclass
  /// `base.name`, `base?.name`, and `base["name"]` with a literal key.
  case member(base: ValueID, name: String)
  /// `base[key]` with a key that is not a literal name; a literal number is a `number` key.
  case element(base: ValueID, key: ValueID)
  /// Swift's `.name`, whose base is the type that the context expects.
  case implicitMember(String)
  case call(Call)
  /// An object literal, or a Swift dictionary literal.
  case object([Property])
  /// An array literal or a Swift tuple without labels.
  case array([Element])
  case function(FunctionID)
  /// A class expression.
  case type(TypeID)
  /// `test ? then : otherwise`, and Swift's `if` and `switch` expressions.
  case conditional(test: ValueID, then: ValueID, otherwise: ValueID)
  /// `left ?? right`, `left || right`, `left && right`.
  case choice(ChoiceOperator, left: ValueID, right: ValueID)
  case binary(BinaryOperator, left: ValueID, right: ValueID)
  case unary(UnaryOperator, ValueID)
  /// `target = value` and its kin. The target is a member or element, or nil where the assignment
  /// writes bindings, which `FileProgram.writes` then holds.
  case assignment(target: ValueID?, value: ValueID)
  case await(ValueID)
  case yield(ValueID?)
  /// What changes only the static type or the handling of errors: parentheses, `as T`, `x!`,
  /// `satisfies`, Swift's `try`.
  case transparent(ValueID)
  /// A cast that names its type: `as T`, `as? T`, `<T>x`.
  case cast(ValueID, TypeReference)
  /// Whether an optional holds something: Swift's `if let x = value`.
  case presence(ValueID)
  /// What a call leaves in a variable that it is given to change, Swift's `f(&x)`; with the call's
  /// argument.
  case passedBack(ValueID)
  /// `import(specifier)`.
  case dynamicImport(ValueID)
  /// `a, b, c`: the last is the value.
  case sequence([ValueID])
  /// A JSX element.
  case markup(Markup)

  package enum ChoiceOperator: Sendable { case coalesce, or, and }

  package enum BinaryOperator: Sendable {
    case equal, notEqual
    case add
    /// `<`, `-`, `instanceof` and the rest: no string and no identity comes out of them.
    case other
  }

  package enum UnaryOperator: Sendable {
    case not
    case delete
    case typeof
    case void
    case other
  }
}

package enum TemplatePart: Sendable {
  case text(String)
  case value(ValueID)
}

/// A call, a construction (`new X()`), or a tagged template.
package struct Call: Sendable {
  package var callee: ValueID
  package var arguments: [Argument]
  /// `new`. Swift's `X()` is a plain call.
  package var isConstruction: Bool

  package init(callee: ValueID, arguments: [Argument], isConstruction: Bool = false) {
    self.callee = callee
    self.arguments = arguments
    self.isConstruction = isConstruction
  }

  package struct Argument: Sendable {
    /// The label in Swift; nil elsewhere.
    package var label: String?
    package var value: ValueID
    package var isSpread: Bool
    /// A closure after the parentheses.
    package var isTrailing: Bool

    package init(
      _ value: ValueID, label: String? = nil, isSpread: Bool = false, isTrailing: Bool = false
    ) {
      self.value = value
      self.label = label
      self.isSpread = isSpread
      self.isTrailing = isTrailing
    }
  }
}

/// One entry of an object literal, or one attribute of a JSX element.
package struct Property: Sendable {
  package var key: Key
  package var value: ValueID
  /// The whole entry: `user_id: id`, `...body`, `user_id`.
  package var range: ByteRange
  package var kind: Kind

  package init(key: Key, value: ValueID, range: ByteRange, kind: Kind = .value) {
    self.key = key
    self.value = value
    self.range = range
    self.kind = kind
  }

  package enum Key: Sendable {
    /// An identifier, a string or a number, quoted or not, or a computed key that is a literal.
    case name(String)
    case computed(ValueID)
    /// `...value`.
    case spread
  }

  package enum Kind: Sendable { case value, getter, setter, method }
}

/// One element of an array literal.
package struct Element: Sendable {
  package var value: ValueID
  package var isSpread: Bool

  package init(_ value: ValueID, isSpread: Bool = false) {
    self.value = value
    self.isSpread = isSpread
  }
}

/// A JSX element or fragment.
package struct Markup: Sendable {
  /// The component; nil for a fragment and for a plain HTML element.
  package var component: ValueID?
  /// The tag as written: `div`, `Chat`, `Form.Row`; empty for a fragment.
  package var tag: String
  package var attributes: [Property]
  package var children: [ValueID]

  package init(component: ValueID?, tag: String, attributes: [Property], children: [ValueID]) {
    self.component = component
    self.tag = tag
    self.attributes = attributes
    self.children = children
  }
}
