package import Source

/// A declared name: variable, constant, parameter, function, type or import.
package struct Binding: Sendable {
  package var name: String
  package var kind: Kind
  /// The name where it is declared.
  package var range: ByteRange
  /// The function whose scope declares it; the file itself is function 0.
  package var function: FunctionID
  package var type: TypeReference?

  package init(
    name: String, kind: Kind, range: ByteRange, function: FunctionID, type: TypeReference? = nil
  ) {
    self.name = name
    self.kind = kind
    self.range = range
    self.function = function
    self.type = type
  }

  package enum Kind: Sendable {
    /// `const`, Swift's `let`: written once.
    case constant
    case variable
    case parameter
    case function(FunctionID)
    case type(TypeID)
    /// The index in `FileProgram.imports`.
    case imported(Int)
    case caught

    /// Whether what the name stands for may be assigned, if only once.
    var isVariable: Bool {
      switch self {
      case .constant, .variable, .parameter: true
      case .function, .type, .imported, .caught: false
      }
    }
  }
}

/// One place that gives a binding its value.
///
/// `const { a: { b = 1 } } = f()` is a write of `b` from `f()` through the path `a`, `b`, with a
/// default after two steps.
package struct Write: Sendable {
  package var binding: BindingID
  package var source: Source
  /// The way from the source to the bound value, outermost step first.
  package var path: [PathStep]
  package var defaults: [Default]
  /// The statement that writes; nil for a parameter.
  package var statement: StatementID?
  /// The name in the pattern or on the left of the `=`.
  package var range: ByteRange
  package var operation: Operation

  package init(
    binding: BindingID, source: Source, path: [PathStep] = [], defaults: [Default] = [],
    statement: StatementID?, range: ByteRange, operation: Operation = .set
  ) {
    self.binding = binding
    self.source = source
    self.path = path
    self.defaults = defaults
    self.statement = statement
    self.range = range
    self.operation = operation
  }

  package enum Source: Sendable {
    case value(ValueID)
    case parameter(FunctionID, index: Int)
    /// An element of what a loop runs over; JavaScript's `for … in` runs over `Object.keys(…)`.
    case elementOf(ValueID)
    case caught
    case unknown
  }

  /// What happens to the old value.
  package enum Operation: Sendable {
    case set
    /// `??=`, `||=`, `&&=`: the old value may stay.
    case setIfNeeded
    /// `+=` and the like: the old value is part of the new.
    case combine
  }

  /// A default within a pattern: the value to use where the first `depth` steps of the path lead
  /// nowhere; the remaining steps then apply to it.
  package struct Default: Sendable {
    package var depth: Int
    package var value: ValueID

    package init(depth: Int, value: ValueID) {
      self.depth = depth
      self.value = value
    }
  }
}

/// One step into a value.
package enum PathStep: Hashable, Sendable {
  case member(String)
  case index(Int)
  /// Any element of a collection.
  case anyElement
  /// What is left of an object after the named members: `...rest`.
  case rest(excluding: [String])
  /// What is left of an array from an index on.
  case restFrom(Int)
}

/// A write to a member: `target.name = value`.
package struct MemberWrite: Sendable {
  /// The member or element that is written.
  package var target: ValueID
  package var value: ValueID
  package var statement: StatementID
  package var operation: Write.Operation

  package init(
    target: ValueID, value: ValueID, statement: StatementID, operation: Write.Operation
  ) {
    self.target = target
    self.value = value
    self.statement = statement
    self.operation = operation
  }
}
