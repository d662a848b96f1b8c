import Testing

@testable import SwiftSource

@Suite("The grammar's kinds")
struct GrammarTests {
  @Test("are each looked at, or listed as parts without a value")
  func complete() throws {
    let grammar = try SwiftGrammar.shared.get()
    #expect(Set(grammar.unlistedKinds) == NodeKind.unread)
    #expect(NodeKind.unread.isDisjoint(with: NodeKind.allCases.map(\.rawValue)))
  }
}
