package import Source

/// What a front end fills while it walks a tree.
///
/// Order of use: `openFunction`/`closeFunction` and `openStatement`/`closeStatement` nest as in the
/// source; values are added inside the statement that computes them; names are added by their text
/// and resolved at the end, when all declarations are known.
package struct ProgramBuilder: ~Copyable, Sendable {
  let file: FileID
  let path: String
  let language: Language
  var values = Table<Value>()
  var ranges: [ByteRange] = []
  var valueStatements: [Int32] = []
  package internal(set) var statements = Table<Statement>()
  package internal(set) var functions = Table<Function>()
  package internal(set) var bindings = Table<Binding>()
  package internal(set) var types = Table<TypeDeclaration>()
  var writes: [Write] = []
  package internal(set) var memberWrites: [MemberWrite] = []
  package internal(set) var imports: [Import] = []
  package var exports: [Export] = []
  package var dependencies: [Dependency] = []
  /// Edges whose specifier is a name: `import(page)`.
  private(set) var namedDependencies: [NamedDependency] = []
  package var directives: [String] = []
  package var comments: [ByteRange] = []
  package var damage: [ByteRange] = []
  package var surroundings: Surroundings?

  var optionalChains: Set<ValueID> = []
  var typeArguments: [ValueID: [TypeReference]] = [:]

  private var scopes: [Scope] = []
  private var openScopes: [Int] = []
  private var openFunctions: [FunctionID] = []
  private var openStatements: [StatementID] = []
  private var names: [UnresolvedName] = []
  private var namedWrites: [NamedWrite] = []
  /// The indexes of writes by a name that may be a function's or a type's.
  private var doubtfulWrites: Set<Int> = []
  private let namesAreOrdered: Bool

  /// - Parameter namesAreOrdered: whether a local name means the latest declaration before its use
  ///   (Swift), rather than the declaration of its scope wherever it stands (JavaScript).
  package init(file: SourceFile, namesAreOrdered: Bool) {
    self.file = file.id
    self.path = file.path
    self.language = file.language
    self.namesAreOrdered = namesAreOrdered
    let whole = ByteRange(0, file.bytes.count)
    let top = functions.append(Function(name: nil, kind: .file, range: whole, parent: nil))
    openFunctions = [top]
    scopes = [Scope(parent: nil, isOrdered: false)]
    openScopes = [0]
  }

  /// Closes the file. What is still open is closed with it.
  package consuming func finish() -> FileProgram {
    FileProgram(self)
  }

  /// Adds a value to the open statement.
  package mutating func add(_ value: Value, _ range: ByteRange) -> ValueID {
    let id = values.append(value)
    ranges.append(range)
    valueStatements.append(openStatements.last?.number ?? -1)
    return id
  }

  /// Adds the use of a name; it becomes a binding or a global when the file is finished.
  package mutating func addName(_ name: String, _ range: ByteRange) -> ValueID {
    let id = add(.global(name), range)
    names.append(UnresolvedName(value: id, name: name, scope: currentScope))
    return id
  }

  package func value(_ id: ValueID) -> Value { values[id] }

  package func range(of id: ValueID) -> ByteRange { ranges[id.index] }

  /// Notes that a member or call stands behind a `?.`.
  package mutating func markOptional(_ id: ValueID) { optionalChains.insert(id) }

  /// Notes the types that a call is given: `app.post<Body>(…)`.
  package mutating func setTypeArguments(of call: ValueID, _ types: [TypeReference]) {
    typeArguments[call] = types
  }

  /// The calls that have been added so far, in their order.
  package var calls: [Call] {
    values.elements.compactMap { value in
      if case .call(let call) = value { call } else { nil }
    }
  }

  /// The value that a declared variable is given first; nil where that is a part of something.
  package func firstValue(of binding: BindingID) -> ValueID? {
    guard let write = writes.first(where: { $0.binding == binding }), write.path.isEmpty,
      case .value(let value) = write.source
    else { return nil }
    return value
  }

  /// Notes an edge of the open function whose specifier is a variable; it counts where the variable
  /// is given one text and nothing else.
  package mutating func depend(on specifier: ValueID, _ kind: Dependency.Kind) {
    namedDependencies.append(
      NamedDependency(specifier: specifier, kind: kind, function: currentFunction))
  }

  /// Replaces a value whose parts became known later.
  package mutating func replace(_ id: ValueID, with value: Value) { values[id] = value }

  private var currentScope: Int { openScopes.last ?? 0 }

  package mutating func openScope() {
    scopes.append(Scope(parent: currentScope, isOrdered: namesAreOrdered))
    openScopes.append(scopes.count - 1)
  }

  package mutating func closeScope() {
    if openScopes.count > 1 { openScopes.removeLast() }
  }

  /// Declares a name in the innermost scope, or in the scope of the open function where `hoisted`
  /// (JavaScript's `var`). A second declaration of a hoisted name is the first one again.
  ///
  /// - Parameter visibleFrom: the byte offset from which the name is in force, where names are
  ///   ordered; the end of the declaration, so that `let x = x` reads the outer one.
  /// - Parameter yieldsToValues: whether another declaration of the same name in the same scope has
  ///   precedence, wherever it stands: TypeScript's types and namespaces may share a value's name.
  package mutating func declare(
    _ name: String, _ kind: Binding.Kind, _ range: ByteRange, hoisted: Bool = false,
    visibleFrom: Int? = nil, type: TypeReference? = nil, yieldsToValues: Bool = false
  ) -> BindingID {
    let scope = hoisted ? functionScope : currentScope
    if hoisted, let existing = scopes[scope].declarations[name]?.last, !existing.yieldsToValues {
      return existing.binding
    }
    let id = bindings.append(
      Binding(name: name, kind: kind, range: range, function: currentFunction, type: type))
    // The last declaration is the one that a name means: a type after a value is never meant.
    if yieldsToValues, let last = scopes[scope].declarations[name]?.last, !last.yieldsToValues {
      return id
    }
    scopes[scope].declarations[name, default: []].append(
      Declaration(
        binding: id, visibleFrom: visibleFrom ?? range.upperBound, yieldsToValues: yieldsToValues))
    return id
  }

  /// The binding that a name means in the open scope, as far as declarations have been added.
  package func binding(named name: String) -> BindingID? {
    resolve(name, scope: currentScope, offset: .max)
  }

  package mutating func setKind(of binding: BindingID, _ kind: Binding.Kind) {
    bindings[binding].kind = kind
  }

  private var functionScope: Int {
    var scope = currentScope
    while !scopes[scope].isFunctionScope, let parent = scopes[scope].parent { scope = parent }
    return scope
  }

  /// Adds a write of a binding that is being declared.
  package mutating func write(_ write: Write) { writes.append(write) }

  /// Adds a write of a name, `x = value`, whose declaration may stand further down or outside. The
  /// binding of `write` is a placeholder. A name that no scope declares is dropped at the end.
  package mutating func write(name: String, _ write: Write) {
    namedWrites.append(NamedWrite(name: name, scope: currentScope, index: writes.count))
    writes.append(write)
  }

  /// The same, where the name may as well be no variable's: it writes none then.
  mutating func writeWhereDeclared(_ name: String, _ write: Write) {
    doubtfulWrites.insert(writes.count)
    self.write(name: name, write)
  }

  /// Stands for a binding in a write by name.
  package static let unresolvedBinding = BindingID(-1)

  package mutating func writeMember(
    target: ValueID, value: ValueID, operation: Write.Operation = .set
  ) {
    guard let statement = openStatements.last else { return }
    memberWrites.append(
      MemberWrite(target: target, value: value, statement: statement, operation: operation))
  }

  package var currentFunction: FunctionID { openFunctions.last ?? FileProgram.fileFunction }

  package var currentStatement: StatementID? { openStatements.last }

  /// Begins a function, with a scope of its own for its parameters.
  package mutating func openFunction(
    name: String?, kind: Function.Kind, range: ByteRange
  ) -> FunctionID {
    let id = functions.append(
      Function(name: name, kind: kind, range: range, parent: currentFunction))
    openFunctions.append(id)
    openScope()
    scopes[currentScope].isFunctionScope = true
    suspended.append(openStatements)
    openStatements = []
    return id
  }

  package mutating func closeFunction() {
    guard openFunctions.count > 1 else { return }
    openFunctions.removeLast()
    closeScope()
    openStatements = suspended.popLast() ?? []
  }

  /// The statements that were open where each open function begins.
  private var suspended: [[StatementID]] = []

  package mutating func update(_ id: FunctionID, _ change: (inout Function) -> Void) {
    functions.update(id, change)
  }

  package mutating func addType(_ type: TypeDeclaration) -> TypeID { types.append(type) }

  package mutating func update(_ id: TypeID, _ change: (inout TypeDeclaration) -> Void) {
    types.update(id, change)
  }

  /// Adds an import and, where it binds a name, declares that name.
  package mutating func addImport(
    _ imported: Import, as name: String?, _ nameRange: ByteRange
  ) -> BindingID? {
    var imported = imported
    if let name {
      imported.binding = declare(name, .imported(imports.count), nameRange, visibleFrom: 0)
    }
    imports.append(imported)
    return imported.binding
  }

  /// Begins a statement; its kind is given when it is closed.
  package mutating func openStatement(_ range: ByteRange) -> StatementID {
    let id = statements.append(
      Statement(
        kind: .values([]), range: range, parent: openStatements.last, function: currentFunction))
    openStatements.append(id)
    return id
  }

  package mutating func closeStatement(_ id: StatementID, _ kind: Statement.Kind) {
    statements[id].kind = kind
    while let last = openStatements.popLast(), last != id {}
    if case .returns(let value?) = kind {
      functions.update(statements[id].function) { $0.returns.append(value) }
    }
  }

  /// The writes in source order, those by name resolved.
  func resolvedWrites() -> [Write] {
    var writes = writes
    for named in namedWrites {
      let offset = writes[named.index].range.lowerBound
      guard let binding = resolve(named.name, scope: named.scope, offset: offset),
        !doubtfulWrites.contains(named.index) || bindings[binding].kind.isVariable
      else { continue }
      writes[named.index].binding = binding
    }
    return writes.filter { $0.binding != Self.unresolvedBinding }
  }

  func topLevelNames() -> [String: BindingID] {
    scopes[0].declarations.compactMapValues { $0.last?.binding }
  }

  /// The values, with every name resolved.
  func resolvedValues() -> Table<Value> {
    var values = values
    for name in names {
      let offset = ranges[name.value.index].lowerBound
      if let binding = resolve(name.name, scope: name.scope, offset: offset) {
        values[name.value] = .binding(binding)
      }
    }
    return values
  }

  private func resolve(_ name: String, scope: Int, offset: Int) -> BindingID? {
    var current: Int? = scope
    while let index = current {
      let scope = scopes[index]
      if let declarations = scope.declarations[name] {
        if !scope.isOrdered { return declarations.last?.binding }
        if let visible = declarations.last(where: { $0.visibleFrom <= offset }) {
          return visible.binding
        }
      }
      current = scope.parent
    }
    return nil
  }

  private struct Scope {
    var parent: Int?
    var isOrdered: Bool
    var isFunctionScope = false
    var declarations: [String: [Declaration]] = [:]

    init(parent: Int?, isOrdered: Bool) {
      self.parent = parent
      self.isOrdered = isOrdered
    }
  }

  private struct Declaration {
    var binding: BindingID
    var visibleFrom: Int
    var yieldsToValues: Bool
  }

  private struct NamedWrite {
    var name: String
    var scope: Int
    var index: Int
  }

  private struct UnresolvedName {
    var value: ValueID
    var name: String
    var scope: Int
  }
}
