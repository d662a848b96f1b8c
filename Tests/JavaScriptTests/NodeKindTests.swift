import Foundation
import Syntax
import Testing

@testable import JavaScript

@Suite("Node kinds")
struct NodeKindTests {
  static let grammars: [Grammar] = [.javascript, .typescript, .tsx]

  static let listed = Set(
    LinkKind.allCases.map(\.rawValue) + ExpressionKind.allCases.map(\.rawValue)
      + StatementKind.allCases.map(\.rawValue) + PatternKind.allCases.map(\.rawValue)
      + MemberKind.allCases.map(\.rawValue) + TypeKind.allCases.map(\.rawValue)
      + PartKind.allCases.map(\.rawValue))

  /// One entry of a grammar's node-types.json.
  private struct Entry: Decodable {
    let type: String
    let named: Bool
    let subtypes: [Entry]?
  }

  private func entries(_ grammar: Grammar) throws -> [Entry] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.path + "/.grammars/\(grammar.rawValue)/src/node-types.json"
    return try JSONDecoder().decode([Entry].self, from: Data(contentsOf: URL(filePath: path)))
  }

  @Test("Each kind of the grammars is lowered, or listed as a part", arguments: grammars)
  func everyKindIsListed(_ grammar: Grammar) throws {
    let kinds = try entries(grammar).filter { $0.named && $0.subtypes == nil }.map(\.type)
    #expect(kinds.count > 100)
    #expect(kinds.filter { !Self.listed.contains($0) }.sorted() == [])
  }

  /// The grammar's groups (`expression`, `statement`, `declaration`, `pattern`, `type`) say what may
  /// stand where; each member has a case where it is lowered.
  @Test("Each member of a group is lowered where the group stands", arguments: grammars)
  func everyGroupIsLowered(_ grammar: Grammar) throws {
    let lowered: [String: Set<String>] = [
      "expression": Set(
        LinkKind.allCases.map(\.rawValue) + ExpressionKind.allCases.map(\.rawValue)),
      "primary_expression": Set(
        LinkKind.allCases.map(\.rawValue) + ExpressionKind.allCases.map(\.rawValue)),
      "statement": Set(StatementKind.allCases.map(\.rawValue)),
      "declaration": Set(StatementKind.allCases.map(\.rawValue)),
      "pattern": Set(PatternKind.allCases.map(\.rawValue)),
      "type": Set(TypeKind.allCases.map(\.rawValue)),
      "primary_type": Set(TypeKind.allCases.map(\.rawValue)),
    ]
    var seen = 0
    for group in try entries(grammar) {
      guard let names = lowered[group.type], let members = group.subtypes else { continue }
      seen += 1
      let missing = members.filter { $0.named && $0.subtypes == nil && !names.contains($0.type) }
        .map(\.type).filter { !lowered.keys.contains($0) }
      #expect(missing == [], "\(group.type)")
    }
    #expect(seen >= 4)
  }

  @Test("Each name is one that a grammar has")
  func everyNameExists() {
    let kinds = Set(Self.grammars.flatMap { $0.kinds.map(\.name) })
    #expect(Self.listed.subtracting(kinds) == [])
    #expect(Set(Token.allCases.map(\.rawValue)).subtracting(kinds) == [])
    let fields = Set(Self.grammars.flatMap { $0.fields.map(\.name) })
    #expect(Set(Field.allCases.map(\.rawValue)).subtracting(fields) == [])
  }
}
