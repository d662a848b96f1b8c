import Program
import Project
import Source
import Synchronization
import Syntax

/// The scripts inside a page or component, lowered as one program whose places are those of the
/// whole file: what stands around a script is read as white space.
struct EmbeddedScripts {
  let file: SourceFile
  let outline: MarkupOutline
  /// Nil for a module that is all there is.
  private var surroundings: Surroundings?

  static func lower(_ file: SourceFile) throws(SyntaxTree.Failure) -> FileProgram {
    if file.language == .mdx { return try EmbeddedScripts(document: file).lower() }
    guard let grammar = Grammar(file.language) else { throw .tooLarge }
    let scripts = EmbeddedScripts(file, try MarkupOutline(parsing: file.bytes, as: grammar))
    return try scripts.lower()
  }

  private init(_ file: SourceFile, _ outline: MarkupOutline) {
    self.file = file
    self.outline = outline
    let kind: Surroundings.Kind =
      switch file.language {
      case .astro: .serverComponent
      case .html: .page
      default: .component
      }
    surroundings = Surroundings(kind, hydrated: outline.hydrated)
  }

  /// MDX is a module whose markup is text: nothing is left of it.
  private init(document file: SourceFile) {
    self.file = file
    outline = .empty
    surroundings = nil
  }

  /// Scripts that are read together, since they share their names or follow one another.
  struct Unit {
    var ranges: [ByteRange] = []
    /// What stands around the ranges in place of the file's own bytes.
    var replaced: [(offset: Int, byte: UInt8)] = []
    /// Where a statement ends whatever follows, even on the same line.
    var ends: [Int] = []
    var language: Language
    var isScoped: Bool
    var specifiers: [(text: String, range: ByteRange)] = []
    /// The addresses of an import map.
    var addresses: [(text: String, range: ByteRange)] = []
  }

  private consuming func lower() throws(SyntaxTree.Failure) -> FileProgram {
    let units = units()
    let language = units.first?.language ?? .javascript
    var builder = ProgramBuilder(file: file.with(file.bytes, language), namesAreOrdered: false)
    builder.comments = outline.comments
    let scripts = units.filter { $0.replaced.isEmpty }
    let names = MarkupNames.all(in: file.bytes, outside: scripts.flatMap(\.ranges))
    surroundings?.names = names
    for unit in units where !(unit.isScoped && unit.ranges.isEmpty) {
      let damage = builder.damage
      let function = try lower(unit, into: &builder, language)
      // A template has forms that are no JavaScript; what cannot be read of it says nothing.
      if !unit.replaced.isEmpty { builder.damage = damage }
      if !unit.replaced.isEmpty {
        let shown = unit.ranges.filter { !outline.hidden.contains($0) }
        surroundings?.shown = shown
      }
      if unit.isScoped, file.language == .astro { surroundings?.browserScripts.insert(function) }
      for (text, range) in unit.specifiers {
        builder.dependencies.append(
          Dependency(specifier: text, range: range, kind: .imported, function: function))
      }
      for (text, range) in unit.addresses {
        builder.dependencies.append(
          Dependency(specifier: text, range: range, kind: .mapped, function: function))
      }
    }
    builder.dependencies.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    builder.comments.sort { $0.start < $1.start }
    builder.surroundings = surroundings
    return builder.finish()
  }

  /// Lowers a unit as part of the program; says in which function it is.
  private func lower(
    _ unit: Unit, into builder: inout ProgramBuilder, _ language: Language
  ) throws(SyntaxTree.Failure) -> FunctionID {
    let grammar = JavaScriptFrontEnd.grammar(of: unit.language)
    let vocabulary = try JavaScriptFrontEnd.vocabulary(of: grammar)
    let source = file.with(blanked(unit), language)
    let tree = try SyntaxTree(parsing: source.bytes, as: grammar)
    let whole = ByteRange(unit.ranges.first?.lowerBound ?? 0, source.bytes.count)
    // No node leaves the closure, so the builder goes in and comes out again.
    var given = ProgramBuilder(file: source, namesAreOrdered: false)
    swap(&given, &builder)
    let shared = Mutex<ProgramBuilder?>(given)
    let function = tree.withRoot { root -> FunctionID in
      guard let builder = shared.withLock({ $0.take() }) else { return FileProgram.fileFunction }
      let lowering = Lowering(source, vocabulary, continuing: builder)
      var function = FileProgram.fileFunction
      if unit.isScoped {
        function = lowering.script(root, whole)
      } else {
        lowering.file(root)
      }
      var built: ProgramBuilder? = lowering.handOn()
      shared.withLock { $0 = built.take() }
      return function
    }
    if let built = shared.withLock({ $0.take() }) { builder = built }
    return function
  }

  /// The bytes of a unit in their places, and white space for all others.
  private func blanked(_ unit: Unit) -> [UInt8] {
    guard let last = unit.ranges.last?.upperBound else { return [] }
    let end = min(last + (unit.replaced.isEmpty ? 1 : 2), file.bytes.count)
    var bytes = file.bytes.prefix(end).map { isLineEnd($0) ? $0 : UInt8(ascii: " ") }
    for end in unit.ends where end < bytes.count { bytes[end] = UInt8(ascii: ";") }
    for (offset, byte) in unit.replaced where bytes.indices.contains(offset) {
      bytes[offset] = byte
    }
    for range in unit.ranges {
      let inside = range.lowerBound..<min(range.upperBound, bytes.count)
      bytes.replaceSubrange(inside, with: file.bytes[inside])
    }
    return bytes
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension SourceFile {
  /// The same file with other bytes, read in another language.
  fileprivate func with(_ bytes: [UInt8], _ language: Language) -> SourceFile {
    SourceFile(id: id, path: path, bytes: bytes, isInRepository: isInRepository, language: language)
  }
}
