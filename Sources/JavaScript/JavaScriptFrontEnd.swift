package import Program
package import Source
package import Syntax

/// JavaScript, TypeScript and TSX in, as files or inside pages and components; the language-neutral
/// form out.
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
    if language == nil, file.language.holdsScripts {
      return try EmbeddedScripts.lower(file)
    }
    let grammar = grammar(of: language ?? file.language)
    let vocabulary = try vocabulary(of: grammar)
    let tree = try SyntaxTree(parsing: file.bytes, as: grammar, budget: budget)
    return tree.withRoot { root in
      let lowering = Lowering(file, vocabulary)
      lowering.file(root)
      return lowering.finish()
    }
  }

  static func vocabulary(of grammar: Grammar) throws(SyntaxTree.Failure) -> Vocabulary {
    do {
      return try Vocabulary.of(grammar)
    } catch {
      throw .mismatch(error)
    }
  }

  static func grammar(of language: Language) -> Grammar {
    switch language {
    case .typescript: .typescript
    case .tsx, .mdx: .tsx
    case .javascript, .swift, .dotenv, .json, .html, .vue, .svelte, .astro, .other: .javascript
    }
  }
}
