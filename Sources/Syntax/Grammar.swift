import CGrammars
import CTreeSitter
package import Source

/// The languages that can be parsed. The raw value is the name of the grammar's folder.
package enum Grammar: String, Hashable, Sendable, CaseIterable {
  /// With JSX: one grammar reads both.
  case javascript
  case typescript
  case tsx
  case swift
  case html
  case vue
  case svelte
  case astro

  /// The grammar of a language; nil where no grammar reads it.
  package init?(_ language: Language) {
    switch language {
    case .javascript: self = .javascript
    case .typescript: self = .typescript
    case .tsx: self = .tsx
    case .swift: self = .swift
    case .html: self = .html
    case .vue: self = .vue
    case .svelte: self = .svelte
    case .astro: self = .astro
    case .mdx, .dotenv, .json, .other: return nil
    }
  }

  /// What makes a grammar useless for this build of the linter.
  package enum Mismatch: Error, Hashable, Sendable, CustomStringConvertible {
    /// The grammar was generated for another version of tree-sitter.
    case abi(Grammar, version: Int, supported: ClosedRange<Int>)
    /// A name of a front end's enum that the grammar does not have.
    case unknownKind(Grammar, name: String)
    case unknownField(Grammar, name: String)

    package var description: String {
      switch self {
      case .abi(let grammar, let version, let supported):
        """
        the \(grammar.rawValue) grammar is of ABI \(version), and the tree-sitter library in this \
        build reads \(supported.lowerBound) to \(supported.upperBound)
        """
      case .unknownKind(let grammar, let name):
        "the \(grammar.rawValue) grammar has no node kind named \"\(name)\""
      case .unknownField(let grammar, let name):
        "the \(grammar.rawValue) grammar has no field named \"\(name)\""
      }
    }
  }

  /// One kind of node that trees of a grammar can show.
  package struct NamedKind: Hashable, Sendable {
    package let id: KindID
    package let name: String
    /// False for a token that the grammar spells as text, such as `"async"` or `"??"`.
    package let isNamed: Bool
  }

  /// Every kind that a node of a tree can have, by symbol number. Several kinds may share a name:
  /// `import` is a keyword and, in `import("x")`, a node.
  package var kinds: [NamedKind] {
    let language = unsafe self.language
    let count = unsafe ts_language_symbol_count(language)
    return (0..<count).compactMap { number in
      let symbol = TSSymbol(truncatingIfNeeded: number)
      let type = unsafe ts_language_symbol_type(language, symbol)
      // Auxiliary symbols are the grammar's own `_expression`s; no node shows one.
      guard type == TSSymbolTypeRegular || type == TSSymbolTypeAnonymous,
        let name = unsafe ts_language_symbol_name(language, symbol)
      else { return nil }
      return NamedKind(
        id: KindID(symbol), name: unsafe String(cString: name), isNamed: type == TSSymbolTypeRegular
      )
    }
  }

  /// Every field of the grammar with its number.
  package var fields: [(id: FieldID, name: String)] {
    let language = unsafe self.language
    let count = unsafe ts_language_field_count(language)
    // Field numbers begin at 1; 0 is "no field".
    return (0..<count).compactMap { index in
      let id = TSFieldId(truncatingIfNeeded: index + 1)
      guard let name = unsafe ts_language_field_name_for_id(language, id) else { return nil }
      return (FieldID(id), unsafe String(cString: name))
    }
  }

  /// Throws where the linked library cannot read the grammar.
  package func checkVersion() throws(Mismatch) {
    let supported =
      Int(TREE_SITTER_MIN_COMPATIBLE_LANGUAGE_VERSION)...Int(TREE_SITTER_LANGUAGE_VERSION)
    let version = Int(unsafe language_abi(language))
    guard supported.contains(version) else {
      throw .abi(self, version: version, supported: supported)
    }
  }

  /// The grammar's table: constant data of the program, so the pointer never dangles.
  @unsafe var language: OpaquePointer? {
    switch self {
    case .javascript: unsafe tree_sitter_javascript()
    case .typescript: unsafe tree_sitter_typescript()
    case .tsx: unsafe tree_sitter_tsx()
    case .swift: unsafe tree_sitter_swift()
    case .html: unsafe tree_sitter_html()
    case .vue: unsafe tree_sitter_vue()
    case .svelte: unsafe tree_sitter_svelte()
    case .astro: unsafe tree_sitter_astro()
    }
  }
}
