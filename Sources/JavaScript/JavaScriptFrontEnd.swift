package import Program
package import Source
package import Syntax

/// JavaScript, TypeScript and TSX in, the language-neutral form out.
package enum JavaScriptFrontEnd {
  /// Parses a file and lowers it. Syntax errors are no failure: what could be read is there, and the
  /// rest is in `damage`.
  ///
  /// - Parameters:
  ///   - file: the whole file, or the script that stands inside one.
  ///   - language: the language to read it in, where it is not that of the file's name.
  ///   - budget: how much work the parse may cost; that of an ordinary file where nil.
  package static func lower(
    _ file: SourceFile, as language: Language? = nil, budget: ParseBudget? = nil
  ) throws(SyntaxTree.Failure) -> FileProgram {
    let grammar = grammar(of: language ?? file.language)
    let vocabulary: Vocabulary
    do {
      vocabulary = try Vocabulary.of(grammar)
    } catch {
      throw .mismatch(error)
    }
    let tree = try SyntaxTree(parsing: file.bytes, as: grammar, budget: budget)
    return tree.withRoot { root in
      let lowering = Lowering(file, vocabulary)
      lowering.file(root)
      return lowering.finish()
    }
  }

  private static func grammar(of language: Language) -> Grammar {
    switch language {
    case .typescript: .typescript
    case .tsx: .tsx
    case .javascript, .swift, .dotenv, .json, .html, .other: .javascript
    }
  }
}
