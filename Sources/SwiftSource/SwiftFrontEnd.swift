package import Program
package import Source
package import Syntax

/// The Swift front end: a file in, its language-neutral form out.
package enum SwiftFrontEnd {
  /// Reads a file. Errors in it are no failure: what can be understood is, and the rest is named in
  /// `FileProgram.damage`.
  package static func lower(_ file: SourceFile) throws(SyntaxTree.Failure) -> FileProgram {
    let grammar: SwiftGrammar
    do {
      grammar = try SwiftGrammar.shared.get()
    } catch {
      throw .mismatch(error)
    }
    let input = ParserInput(file.bytes)
    // What the grammar makes of the last line depends on whether it has an end.
    let tree = try SyntaxTree(parsing: input.bytes + [UInt8(ascii: "\n")], as: .swift)
    return tree.withRoot { root in
      var lowering = Lowering(file: file, input: input, grammar: grammar)
      lowering.noteDamage(root)
      lowering.lowerFile(grammar.child(root))
      return lowering.finish()
    }
  }
}

extension Lowering {
  /// Notes where the parser gave up. Errors within errors are part of the outermost.
  mutating func noteDamage(_ root: Node) {
    guard root.hasError else { return }
    var ranges: [ByteRange] = []
    root.walk { node in
      if node.isError || node.isMissing {
        ranges.append(node.range)
        return .skip
      }
      // The grammar takes the value `()` for one with something missing.
      if node.hasText("()") { return .skip }
      return node.hasError ? .enter : .skip
    }
    builder.damage += ranges
  }
}
