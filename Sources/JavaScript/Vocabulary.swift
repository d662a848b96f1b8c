import Syntax

/// The names of NodeKind.swift resolved against one grammar.
struct Vocabulary: Sendable {
  let links: KindTable<LinkKind>
  let expressions: KindTable<ExpressionKind>
  let statements: KindTable<StatementKind>
  let patterns: KindTable<PatternKind>
  let members: KindTable<MemberKind>
  let types: KindTable<TypeKind>
  let parts: KindTable<PartKind>
  let tokens: KindTable<Token>
  let fields: FieldTable<Field>
  /// Comments, which may stand between any two parts.
  private let comments: [KindID]

  /// Each grammar lacks some names: JavaScript has no types, TSX no `<T>x`. That each name is known
  /// to one of them at least is for a test to say, since the grammars do not change by themselves.
  private init(_ grammar: Grammar) throws(Grammar.Mismatch) {
    links = try KindTable(grammar, allowMissing: Set(LinkKind.allCases))
    expressions = try KindTable(grammar, allowMissing: Set(ExpressionKind.allCases))
    statements = try KindTable(grammar, allowMissing: Set(StatementKind.allCases))
    patterns = try KindTable(grammar, allowMissing: Set(PatternKind.allCases))
    members = try KindTable(grammar, allowMissing: Set(MemberKind.allCases))
    types = try KindTable(grammar, allowMissing: Set(TypeKind.allCases))
    parts = try KindTable(grammar, allowMissing: Set(PartKind.allCases))
    tokens = try KindTable(grammar, allowMissing: Set(Token.allCases))
    fields = try FieldTable(grammar, allowMissing: Set(Field.allCases))
    let commentNames = [PartKind.comment.rawValue, PartKind.htmlComment.rawValue]
    comments = grammar.kinds.filter { commentNames.contains($0.name) }.map(\.id)
  }

  /// Asked of every node, so it is no look-up in a table.
  func isComment(_ kind: KindID) -> Bool { comments.contains(kind) }

  /// The vocabulary of a grammar, made once.
  static func of(_ grammar: Grammar) throws(Grammar.Mismatch) -> Vocabulary {
    switch grammar {
    case .typescript: try typescript.get()
    case .tsx: try tsx.get()
    default: try javascript.get()
    }
  }

  private static let javascript = resolved(.javascript)
  private static let typescript = resolved(.typescript)
  private static let tsx = resolved(.tsx)

  private static func resolved(_ grammar: Grammar) -> Result<Vocabulary, Grammar.Mismatch> {
    do throws(Grammar.Mismatch) {
      return .success(try Vocabulary(grammar))
    } catch {
      return .failure(error)
    }
  }
}
