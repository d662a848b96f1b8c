import Source
import Syntax
import Testing

@Suite struct NodeTests {
  let fields: FieldTable<ScriptField>

  init() throws {
    fields = try FieldTable(.typescript)
  }

  @Test func childrenInOrder() throws {
    try parse("f(a, /* b */ c)", as: .typescript).withRoot { root in
      let arguments = root.child(0)?.child(0)?.child(.arguments, in: fields)
      #expect(arguments?.children.map(\.text) == ["(", "a", ",", "/* b */", "c", ")"])
      #expect(arguments?.namedChildren.map(\.text) == ["a", "/* b */", "c"])
      #expect(arguments?.childCount == 6)
      #expect(arguments?.namedChildCount == 3)
      #expect(arguments?.namedChild(2)?.text == "c")
      #expect(arguments?.namedChild(3) == nil)
      #expect(arguments?.child(-1) == nil)
      #expect(arguments?.namedChildren[1].isExtra == true)
    }
  }

  @Test func childrenByField() throws {
    try parse("a.b<C>(d)", as: .typescript).withRoot { root in
      let call = root.child(0)?.child(0)
      #expect(call?.child(.function, in: fields)?.text == "a.b")
      #expect(call?.child(.typeArguments, in: fields)?.text == "<C>")
      #expect(call?.child(.object, in: fields) == nil)
      var found: [ScriptField?] = []
      call?.forEachChild { _, field in found.append(fields[field]) }
      #expect(found == [.function, .typeArguments, .arguments])
    }
  }

  @Test func aFieldWithSeveralChildren() throws {
    try parse("@a @b class C {}", as: .typescript).withRoot { root in
      let declaration = root.child(0)
      #expect(declaration?.children(.decorator, in: fields).map(\.text) == ["@a", "@b"])
    }
  }

  @Test func parentsAndEquality() throws {
    try parse("f(a)", as: .typescript).withRoot { root in
      let statement = root.child(0)
      #expect(statement?.child(0)?.parent == statement)
      #expect(statement != root)
      #expect(statement?.parent == root)
    }
  }

  @Test func aWalkShowsEachNodeOnce() throws {
    try parse("a: f(b).c\nd", as: .typescript).withRoot { root in
      var entered: [String] = []
      var left: [String] = []
      root.walk { node in
        if node.isNamed { entered.append(node.kindName) }
        return .enter
      } leaving: { node in
        if node.isNamed { left.append(node.kindName) }
      }
      #expect(
        entered == [
          "program", "labeled_statement", "statement_identifier", "expression_statement",
          "member_expression", "call_expression", "identifier", "arguments", "identifier",
          "property_identifier", "expression_statement", "identifier",
        ])
      #expect(left.last == "program")
      #expect(left.sorted() == entered.sorted())
    }
  }

  @Test func aWalkCanSkipAndStop() throws {
    try parse("f(a); g(b); h(c)", as: .typescript).withRoot { root in
      var seen: [String] = []
      root.walk { node in
        guard node.kindName == "expression_statement" else { return .enter }
        seen.append(node.text)
        return node.hasText("g(b);") ? .stop : .skip
      }
      #expect(seen == ["f(a);", "g(b);"])
    }
  }

  @Test func aWalkFromWithinStaysWithin() throws {
    try parse("f(a); g(b)", as: .typescript).withRoot { root in
      var names: [String] = []
      root.child(0)?.walk { node in
        if node.kindName == "identifier" { names.append(node.text) }
        return .enter
      }
      #expect(names == ["f", "a"])
    }
  }

  /// An alias belongs to the parent: a list of children must show it as the parent does.
  @Test func aliasesAreKept() throws {
    try parse("a: b", as: .typescript).withRoot { root in
      let label = root.child(0)?.children.first
      #expect(label?.kindName == "statement_identifier")
      #expect(label?.kindName == root.child(0)?.child(0)?.kindName)
    }
  }
}
