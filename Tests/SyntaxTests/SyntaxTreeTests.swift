import Source
import Syntax
import Testing

@Suite struct SyntaxTreeTests {
  @Test func javascriptWithJSX() throws {
    let nodes = try namedNodes("const a = <b c={d?.e} />;", as: .javascript)
    #expect(nodes.first == "program const a = <b c={d?.e} />;")
    #expect(nodes.contains("jsx_self_closing_element <b c={d?.e} />"))
    #expect(nodes.contains("member_expression d?.e"))
  }

  @Test func typescript() throws {
    let nodes = try namedNodes("let a = b as C; let d = <E>f;", as: .typescript)
    #expect(nodes.contains("as_expression b as C"))
    #expect(nodes.contains("type_assertion <E>f"))
  }

  @Test func tsx() throws {
    let nodes = try namedNodes("const a: B = <c>{d!}</c>;", as: .tsx)
    #expect(nodes.contains("jsx_element <c>{d!}</c>"))
    #expect(nodes.contains("non_null_expression d!"))
  }

  @Test func swift() throws {
    let nodes = try namedNodes("let a = try await b.c(d: e) { $0 }", as: .swift)
    #expect(nodes.contains("lambda_literal { $0 }"))
    #expect(nodes.contains("value_argument d: e"))
  }

  /// A text that each grammar reads without an error, and a kind that is then in the tree.
  @Test(arguments: [
    (Grammar.html, "<script type=\"module\">a()</script>", "script_element"),
    (.vue, "<script setup>a()</script>\n<template><b/></template>", "script_element"),
    (.svelte, "<script>let a</script>\n<p>{a}</p>", "script_element"),
    (.astro, "---\nconst a = 1\n---\n<p>{a}</p>\n", "frontmatter"),
  ])
  func scriptsInOtherFiles(grammar: Grammar, text: String, kind: String) throws {
    try parse(text, as: grammar).withRoot { root in
      #expect(!root.hasError)
      var kinds: [String] = []
      root.walk { node in
        kinds.append(node.kindName)
        return .enter
      }
      #expect(kinds.contains(kind))
    }
  }

  @Test(arguments: Grammar.allCases)
  func anEmptyFileHasARootWithoutChildren(grammar: Grammar) throws {
    try parse("", as: grammar).withRoot { root in
      #expect(root.childCount == 0)
      #expect(root.children.isEmpty)
      #expect(root.text.isEmpty)
      #expect(root.range == ByteRange(0, 0))
      #expect(root.parent == nil)
    }
  }

  @Test func offsetsAreBytes() throws {
    let text = "/* 😀é */ f(\"ü\")\r\ng()"
    try parse(text, as: .javascript).withRoot { root in
      #expect(root.child(0)?.text == "/* 😀é */")
      #expect(root.child(1)?.range == ByteRange(13, 20))
      #expect(root.child(2)?.range == ByteRange(22, 25))
      #expect(root.child(2)?.text == "g()")
    }
  }

  @Test func anErrorLeavesTheRestReadable() throws {
    try parse("a(); let = = ; b();", as: .javascript).withRoot { root in
      #expect(root.hasError)
      var errors = 0
      var calls: [String] = []
      root.walk { node in
        if node.isError { errors += 1 }
        if node.kindName == "call_expression" { calls.append(node.text) }
        return .enter
      }
      #expect(errors > 0)
      #expect(calls == ["a()", "b()"])
    }
  }

  @Test func aMissingNodeCoversNothing() throws {
    try parse("f(a;", as: .javascript).withRoot { root in
      var missing: [ByteRange] = []
      root.walk { node in
        if node.isMissing { missing.append(node.range) }
        return .enter
      }
      #expect(missing == [ByteRange(3, 3)])
    }
  }

  @Test func bytesThatAreNotUTF8() throws {
    let bytes = Array("a(\"".utf8) + [0xFF, 0x00, 0xC3] + Array("\"); b()".utf8)
    try SyntaxTree(parsing: bytes, as: .javascript).withRoot { root in
      #expect(root.range.upperBound == bytes.count)
      #expect(root.text.hasSuffix("b()"))
    }
  }

  @Test func textIsComparedWholly() throws {
    try parse("abc", as: .javascript).withRoot { root in
      #expect(root.hasText("abc"))
      #expect(!root.hasText("ab"))
      #expect(!root.hasText("abd"))
    }
  }
}
