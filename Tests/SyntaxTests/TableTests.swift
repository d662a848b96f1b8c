import Syntax
import Testing

@Suite struct TableTests {
  @Test(arguments: [Grammar.javascript, .typescript, .tsx])
  func kindsOfOneEnumInThreeGrammars(grammar: Grammar) throws {
    let kinds = try KindTable<ScriptKind>(grammar)
    try parse("import(\"a\"); async () => b ?? c.d", as: grammar).withRoot { root in
      var seen: [ScriptKind] = []
      root.walk { node in
        if let kind = node.kind(in: kinds) { seen.append(kind) }
        return .enter
      }
      #expect(
        seen == [
          .program, .call, .importing, .importing, .string, .async, .identifier, .coalescing,
          .member,
          .identifier, .property,
        ])
    }
  }

  @Test func aNameSharedByAKeywordAndANode() throws {
    let kinds = try KindTable<ScriptKind>(.javascript)
    let shared = Grammar.javascript.kinds.filter { $0.name == "import" }.map(\.isNamed)
    #expect(Set(shared) == [true, false])
    try parse("import a from \"b\"; import(\"c\")", as: .javascript).withRoot { root in
      var named: [Bool] = []
      root.walk { node in
        if node.kind(in: kinds) == .importing { named.append(node.isNamed) }
        return .enter
      }
      // The keyword of the statement; the node of the call, and the keyword in it.
      #expect(named == [false, true, false])
    }
  }

  @Test func anErrorHasNoKind() throws {
    let kinds = try KindTable<ScriptKind>(.javascript)
    #expect(kinds[.error] == nil)
  }

  @Test func namesThatTheGrammarLacksAreNamed() {
    #expect(throws: Grammar.Mismatch.unknownKind(.swift, name: "program")) {
      try KindTable<ScriptKind>(.swift)
    }
    #expect(throws: Grammar.Mismatch.unknownField(.javascript, name: "type_arguments")) {
      try FieldTable<ScriptField>(.javascript)
    }
    #expect(
      Grammar.Mismatch.unknownKind(.swift, name: "program").description
        == "the swift grammar has no node kind named \"program\"")
  }

  @Test func listedNamesMayBeMissing() throws {
    let fields = try FieldTable<ScriptField>(.javascript, allowMissing: [.typeArguments])
    #expect(fields[ScriptField.typeArguments] == nil)
    try parse("f(a)", as: .javascript).withRoot { root in
      let call = root.child(0)?.child(0)
      #expect(call?.child(.typeArguments, in: fields) == nil)
      #expect(call?.children(.typeArguments, in: fields).isEmpty == true)
      #expect(call?.child(.function, in: fields)?.text == "f")
    }
  }

  @Test func fieldsResolveInBothDirections() throws {
    let fields = try FieldTable<ScriptField>(.tsx)
    for field in ScriptField.allCases {
      let id = try #require(fields[field])
      #expect(fields[id] == field)
    }
  }

  @Test func unlistedKindsAreTold() throws {
    let kinds = try KindTable<ScriptKind>(.javascript)
    #expect(kinds.unlisted.contains("if_statement"))
    #expect(!kinds.unlisted.contains("call_expression"))
    #expect(!kinds.unlisted.contains { $0.hasPrefix("_") })
  }

  @Test(arguments: Grammar.allCases)
  func everyGrammarFitsTheLibrary(grammar: Grammar) throws {
    try grammar.checkVersion()
    #expect(grammar.kinds.count > 20)
  }
}
