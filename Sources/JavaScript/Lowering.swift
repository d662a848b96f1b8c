import Program
import Source
import Syntax

/// The walk over one tree that fills a `ProgramBuilder`: each extension lowers one topic.
///
/// A class, because its methods call one another as deep as a file nests: a structure of this size is
/// copied to the stack for each call that does not change it.
final class Lowering {
  var program: ProgramBuilder
  let source: SourceFile
  let vocabulary: Vocabulary
  /// How many expressions, statements, patterns and types are being lowered inside one another.
  var depth = 0
  /// The class whose field's initial value is being lowered: `this` in an arrow function is its
  /// instance.
  var fieldOwner: TypeID?
  /// Exports of names that may be declared further down.
  var namedExports: [NamedExport] = []

  /// Whether something reads or writes a `prototype`.
  var hasPrototypes = false

  private var forgiven: Set<ByteRange> = []

  /// The deepest nesting that is followed; what is deeper becomes `unknown` and is noted as damage.
  ///
  /// Worker threads have stacks of 512 KB on macOS, and a level of the hungriest form (JSX in
  /// attributes) takes 2.6 KB of it, in a debug build 5 KB. Chains such as `a.b().c()`, `a + b + c`
  /// and `else if` are no nesting.
  static let deepest = 150

  init(_ file: SourceFile, _ vocabulary: Vocabulary) {
    source = file
    program = ProgramBuilder(file: file, namesAreOrdered: false)
    self.vocabulary = vocabulary
  }

  /// Goes on with a program of which other scripts of the same file are part already.
  init(_ file: SourceFile, _ vocabulary: Vocabulary, continuing builder: consuming ProgramBuilder) {
    source = file
    program = builder
    self.vocabulary = vocabulary
  }

  /// Gives back what was built, once.
  func finish() -> FileProgram { handOn().finish() }

  /// Gives back what was built so far, once, for the next script of the file.
  func handOn() -> ProgramBuilder {
    var built = ProgramBuilder(file: source, namesAreOrdered: false)
    swap(&built, &program)
    return built
  }

  /// Begins a level of nesting; false where there are too many.
  func enter(_ node: Node) -> Bool {
    guard depth < Lowering.deepest else {
      program.leaveOut(node.range, of: source.bytes)
      return false
    }
    depth += 1
    return true
  }

  func leave() { depth -= 1 }

  /// Takes back the damage of an error node that is good code which the grammar is too old for.
  func forgive(_ error: Node) { forgiven.insert(error.range) }

  /// Lowers the root of the tree as the body of the file's own function.
  func file(_ root: Node) {
    program.directives += directives(of: root)
    body(root, of: FileProgram.fileFunction)
  }

  /// Lowers the root of the tree as a script with names of its own: a module in a page.
  func script(_ root: Node, _ range: ByteRange) -> FunctionID {
    let function = program.openFunction(name: nil, kind: .closure, range: range)
    body(root, of: function)
    program.closeFunction()
    return function
  }

  private func body(_ root: Node, of function: FunctionID) {
    collectTrivia(root)
    let body = program.openStatement(root.range)
    let statements = statements(in: root)
    program.closeStatement(body, .block(statements))
    program.update(function) { $0.body = body }
    if hasPrototypes { declarePrototypes() }
    resolveExports(from: 0)
    program.damage.removeAll { forgiven.contains($0) }
    program.damage.sort { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  func child(_ node: Node, _ field: Field) -> Node? {
    node.child(field, in: vocabulary.fields)
  }

  /// The named children, without the comments that may stand between any two of them.
  func parts(of node: Node) -> [Node] {
    node.namedChildren.filter { !isComment($0) }
  }

  func isComment(_ node: Node) -> Bool { vocabulary.isComment(node.kind) }

  func part(_ node: Node) -> PartKind? { vocabulary.parts[node.kind] }

  /// The first named child of a kind.
  func first(_ kind: PartKind, in node: Node) -> Node? {
    node.namedChildren.first { vocabulary.parts[$0.kind] == kind }
  }

  func token(_ node: Node?) -> Token? {
    node.flatMap { vocabulary.tokens[$0.kind] }
  }

  /// Whether a word or sign stands directly in a node.
  func has(_ token: Token, in node: Node) -> Bool {
    node.children.contains { !$0.isNamed && vocabulary.tokens[$0.kind] == token }
  }

  func bytes(_ node: Node) -> ArraySlice<UInt8> {
    source.bytes[node.range.lowerBound..<node.range.upperBound]
  }

  func text(_ node: Node) -> String { String(decoding: bytes(node), as: UTF8.self) }

  /// The text between the quotes of a string.
  func stringContents(_ node: Node) -> String { Literal.unescaped(inside(node)) }

  /// The bytes of a string or template without its quotes; the closing one may be missing.
  func inside(_ node: Node) -> ArraySlice<UInt8> {
    let whole = bytes(node)
    let contents = whole.dropFirst()
    return contents.last == whole.first ? contents.dropLast() : contents
  }
}
