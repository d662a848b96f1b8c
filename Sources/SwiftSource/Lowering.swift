import Program
import Source
import Syntax

/// One walk over one file's tree, filling the program form.
///
/// Nesting is followed by recursion up to `maximumDepth`; chains of members, calls, operators and
/// the like, which have no natural bound, are followed by loops.
struct Lowering: ~Copyable {
  var builder: ProgramBuilder
  let file: SourceFile
  let grammar: SwiftGrammar
  let directives: [ParserInput.Directive]
  /// The names that code may use, the innermost scope last.
  var scopes: [Scope] = [Scope()]
  /// The types around the current place, the innermost last.
  var types: [EnclosingType] = []
  /// What the type parameters in force have to conform to, the innermost declaration's last.
  var bounds: [[String: TypeReference]] = []
  /// The members of each type of the file, those of its extensions included.
  var membersByType: [String: Set<String>] = [:]
  /// The bindings of local functions and types, which are declared where their block begins, by the
  /// byte offset of the declaration.
  var hoisted: [Int: BindingID] = [:]
  /// For each open function, the highest `$n` that it uses; nil where it names its parameters.
  var shorthands: [Shorthand] = []
  /// What a leading `.member` belongs to where the grammar has torn it off: `A<B>.member`.
  var implicitBase: ValueID?
  private var depth = 0

  /// How deep expressions, statements and types may nest; deeper ones become unknown values.
  private static let maximumDepth = 200

  struct Scope {
    var names: Set<String> = []
    /// Whether it is a type's own, where name look-up for implicit `self` ends.
    var isType = false
    /// Names that another branch of the same `#if` has declared here.
    var alternatives: [String: BindingID] = [:]
    var isInAlternatives = false
  }

  struct EnclosingType {
    var id: TypeID
    var name: String
    var members: Set<String>
  }

  struct Shorthand {
    var isAllowed: Bool
    var count = 0
  }

  init(file: SourceFile, input: ParserInput, grammar: SwiftGrammar) {
    builder = ProgramBuilder(file: file, namesAreOrdered: true)
    self.file = file
    self.grammar = grammar
    directives = input.directives
    builder.comments = input.comments.map { ByteRange($0.lowerBound, $0.upperBound) }
  }

  consuming func finish() -> FileProgram { builder.finish() }

  /// The children of a node, without comments and without what the parser made up.
  func children(of node: Child) -> [Child] {
    grammar.children(of: node)
  }

  func child(of node: Child, _ field: Field) -> Child? {
    children(of: node).first { $0.field == field }
  }

  func child(of node: Child, _ kind: NodeKind) -> Child? {
    children(of: node).first { $0.kind == kind }
  }

  func text(_ node: Child) -> String { file.text(node.range) }

  /// The text of an identifier, without backticks.
  func name(_ node: Child) -> String {
    let text = file.text(node.range)
    guard text.hasPrefix("`"), text.count > 2 else { return text }
    return String(text.dropFirst().dropLast())
  }

  var isTooDeep: Bool { depth >= Lowering.maximumDepth }

  /// Goes one level down, or answers nil where that is too deep, which is noted.
  mutating func nested<Result>(
    _ range: ByteRange, _ body: (inout Lowering) -> Result
  ) -> Result? {
    guard !isTooDeep else {
      if builder.damage.last?.contains(range) != true { builder.leaveOut(range, of: file.bytes) }
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  func unknown(_ children: [ValueID] = []) -> Value { .unknown(children: children) }
}

// Names.
extension Lowering {
  mutating func openScope(isType: Bool = false) {
    builder.openScope()
    scopes.append(Scope(isType: isType))
  }

  mutating func closeScope() {
    builder.closeScope()
    if scopes.count > 1 { scopes.removeLast() }
  }

  /// Declares a name in the innermost scope. Two branches of one `#if` that declare the same name
  /// declare it once.
  mutating func declare(
    _ name: String, _ kind: Binding.Kind, _ range: ByteRange, visibleFrom: Int? = nil,
    type: TypeReference? = nil
  ) -> BindingID {
    let index = scopes.count - 1
    if scopes[index].isInAlternatives, let existing = scopes[index].alternatives[name] {
      return existing
    }
    let binding = builder.declare(name, kind, range, visibleFrom: visibleFrom, type: type)
    scopes[index].names.insert(name)
    if scopes[index].isInAlternatives { scopes[index].alternatives[name] = binding }
    return binding
  }

  /// The use of a name: of a local, of a member of the type around it (`self.` may be left out), or
  /// of something else, in this file or another.
  mutating func addName(_ name: String, _ range: ByteRange) -> ValueID {
    switch name {
    case "self": return builder.add(.this, range)
    case "Self":
      if let type = types.last { return addTypeName(type.name, range) }
    default: break
    }
    if name.hasPrefix("$"), let index = Int(name.dropFirst()) {
      return addShorthand(name, index, range)
    }
    guard !isLocal(name), let type = types.last, type.members.contains(name) else {
      return builder.addName(name, range)
    }
    let this = builder.add(.this, range)
    return builder.add(.member(base: this, name: name), range)
  }

  /// A dotted name as the members of its first part.
  mutating func addTypeName(_ name: String, _ range: ByteRange) -> ValueID {
    let parts = name.split(separator: ".")
    var value = builder.addName(String(parts.first ?? ""), range)
    for part in parts.dropFirst() {
      value = builder.add(.member(base: value, name: String(part)), range)
    }
    return value
  }

  /// Whether a scope between here and the type around it declares a name.
  func isLocal(_ name: String) -> Bool {
    for scope in scopes.reversed() {
      if scope.names.contains(name) { return true }
      if scope.isType { return false }
    }
    return false
  }

  /// `$0` is a parameter of the closure around it.
  private mutating func addShorthand(_ name: String, _ index: Int, _ range: ByteRange) -> ValueID {
    guard let last = shorthands.indices.last, shorthands[last].isAllowed, index < 16 else {
      return builder.addName(name, range)
    }
    shorthands[last].count = max(shorthands[last].count, index + 1)
    let function = builder.currentFunction
    let known = builder.bindings.count
    let binding = builder.declare(name, .parameter, range, hoisted: true, visibleFrom: 0)
    if builder.bindings.count > known {
      builder.write(
        Write(
          binding: binding, source: .parameter(function, index: index), statement: nil,
          range: range))
    }
    return builder.addName(name, range)
  }
}
