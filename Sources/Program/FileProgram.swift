package import Source

/// One file in the language-neutral form. Immutable, and free of its tree.
///
/// A class, so that the engine's many questions to it do not copy its tables.
package final class FileProgram: Sendable {
  package let file: FileID
  package let path: String
  package let language: Language
  package let values: Table<Value>
  package let statements: Table<Statement>
  package let functions: Table<Function>
  package let bindings: Table<Binding>
  package let types: Table<TypeDeclaration>
  package let writes: [Write]
  package let memberWrites: [MemberWrite]
  package let imports: [Import]
  package let exports: [Export]
  package let dependencies: [Dependency]
  /// The string literals before the first statement: `"use client"`.
  package let directives: [String]
  package let comments: [ByteRange]
  /// Where the parser gave up and went on: ranges of error nodes.
  package let damage: [ByteRange]
  /// The names declared at the top level.
  package let topLevel: [String: BindingID]

  /// The members and calls behind a `?.`: `session?.user` may be undefined where `session` is.
  package let optionalChains: Set<ValueID>

  /// The types that calls are given: `app.post<Body>(…)`.
  package let typeArguments: [ValueID: [TypeReference]]

  /// What stands around the scripts of a page or component; nil for a file that is a script.
  package let surroundings: Surroundings?

  private let ranges: [ByteRange]
  private let parents: [Int32]
  private let valueStatements: [Int32]
  private let writesByBinding: [[Int32]]
  private let readsByBinding: [[ValueID]]
  private let functionValues: [Int32]

  /// The file's own top level.
  package static let fileFunction = FunctionID(0)

  init(_ builder: consuming ProgramBuilder) {
    file = builder.file
    path = builder.path
    language = builder.language
    statements = builder.statements
    functions = builder.functions
    bindings = builder.bindings
    types = builder.types
    writes = builder.resolvedWrites()
    memberWrites = builder.memberWrites
    imports = builder.imports
    exports = builder.exports
    let (written, named) = (builder.dependencies, builder.namedDependencies)
    directives = builder.directives
    comments = builder.comments
    damage = builder.damage
    topLevel = builder.topLevelNames()
    optionalChains = builder.optionalChains
    surroundings = builder.surroundings
    typeArguments = builder.typeArguments
    ranges = builder.ranges
    valueStatements = builder.valueStatements
    values = builder.resolvedValues()

    var parents = [Int32](repeating: -1, count: values.count)
    var functionValues = [Int32](repeating: -1, count: functions.count)
    var reads = [[ValueID]](repeating: [], count: bindings.count)
    for id in values.ids {
      let value = values[id]
      for child in value.children { parents[child.index] = id.number }
      switch value {
      case .function(let function): functionValues[function.index] = id.number
      case .binding(let binding): reads[binding.index].append(id)
      default: break
      }
    }
    readsByBinding = reads
    self.parents = parents
    self.functionValues = functionValues

    var byBinding = [[Int32]](repeating: [], count: bindings.count)
    for (index, write) in writes.enumerated() {
      byBinding[write.binding.index].append(Int32(index))
    }
    writesByBinding = byBinding
    let (values, writes, ranges) = (values, writes, ranges)
    let found = named.compactMap { $0.dependency(values, writes, ranges) }
    dependencies =
      found.isEmpty ? written : (written + found).sorted { $0.range.start < $1.range.start }
  }

  /// Where a value stands in the file's buffer.
  package func range(of value: ValueID) -> ByteRange { ranges[value.index] }

  package func place(of value: ValueID) -> SourceRange { SourceRange(file, ranges[value.index]) }

  /// The value that a value is directly part of; nil at the top of a statement.
  package func parent(of value: ValueID) -> ValueID? {
    let parent = parents[value.index]
    return parent < 0 ? nil : ValueID(Int(parent))
  }

  /// The statement that computes a value; nil in a parameter's default, a decorator, a field.
  package func statement(of value: ValueID) -> StatementID? {
    let statement = valueStatements[value.index]
    return statement < 0 ? nil : StatementID(Int(statement))
  }

  /// What gives a binding its value, in source order.
  package func writes(of binding: BindingID) -> [Write] {
    writesByBinding[binding.index].map { writes[Int($0)] }
  }

  /// The values that read a binding, in the order in which they were added.
  package func reads(of binding: BindingID) -> [ValueID] { readsByBinding[binding.index] }

  /// The value that a function expression, closure or method of an object literal is; nil for a
  /// declaration.
  package func value(of function: FunctionID) -> ValueID? {
    let value = functionValues[function.index]
    return value < 0 ? nil : ValueID(Int(value))
  }

  /// Whether a value is inside another, or is the other.
  package func contains(_ outer: ValueID, _ inner: ValueID) -> Bool {
    var current: ValueID? = inner
    while let value = current {
      if value == outer { return true }
      current = parent(of: value)
    }
    return false
  }
}
