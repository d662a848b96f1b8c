import Program
import Source
import Testing

@Suite("Expressions")
struct ExpressionTests {
  @Test("Members, elements and calls, with and without ?.")
  func chains() throws {
    try expectValues([
      "a.b": "^a.b",
      "a?.b": "^a?.b",
      "a[\"b\"]": "^a.b",
      "a?.['b'].c": "^a?.b.c",
      "a[`b`]": "^a.b",
      "a[0]": "^a[0]",
      "a?.[0]": "^a?.[0]",
      "a[b]": "^a[^b]",
      "a?.(1)": "^a?.(1)",
      "a ? b?.c : d(e ?? f)": "(^a ? ^b?.c : ^d((^e coalesce ^f)))",
      "f(1, ...a)": "^f(1, ...^a)",
      "f(/* of */ 1, // one\n 2)": "^f(1, 2)",
      "a.b(c)[d].e()": "^a.b(^c)[^d].e()",
      "this.#p": "this.#p",
      "super.m": "super.m",
      "new X": "new ^X()",
      "new X.Y<T>(1)": "new ^X.Y(1)",
    ])
  }

  @Test("What is certainly there belongs to the last operand")
  func nonNull() throws {
    try expectValues(
      as: .typescript,
      [
        "a !== b!.c": "(^a notEqual ~^b.c)",
        "a === b! && c": "((^a equal ~^b) and ^c)",
        "a || b === c!.d": "(^a or (^b equal ~^c.d))",
        "!a!.b": "not(~^a.b)",
        "a && !b!.c(d)!.e": "(^a and not(~~^b.c(^d).e))",
        "a ?? b.c![0]!.d()": "(^a coalesce ~~^b.c[0].d())",
        "a ?? b! as T": "((^a coalesce ~^b) as T)",
        "(a ?? b)!.c": "~(^a coalesce ^b).c",
      ])
  }

  @Test("Optional chaining in the JavaScript grammar")
  func optionalChainsInJavaScript() throws {
    try expectValues(
      as: .javascript, ["a?.b": "^a?.b", "a?.[b]": "^a?.[^b]", "a?.(b?.c)": "^a?.(^b?.c)"])
  }

  @Test("Literals")
  func literals() throws {
    try expectValues([
      "x = 'a\\tb'": "( = \"a\tb\")",
      "x = 0x1F": "( = 0x1F)",
      "x = 1_000n": "( = 1_000n)",
      "[1, , 'b', ...c, undefined, null, true, false]":
        "[1, undefined, \"b\", ...^c, undefined, null, true, false]",
      "/a\\/[b]/gi": "/a\\/[b]/",
      "`plain`": "\"plain\"",
      "`a${b}c\\u{41}${d, e}`": "`a${^b}cA${(^d, ^e)}`",
      "tag`a${b}`": "^tag(`a${^b}`)",
      "tag`plain`": "^tag(`plain`)",
    ])
  }

  @Test("Objects: keys of every form, spreads, methods and accessors")
  func objects() throws {
    try expect(
      """
      ({ a, "b": 1, 2: 3, [c]: 4, ["d"]: 5, [`e`]: 6, [7]: 8, ...f, m() {}, get g() { return 1 },
        set g(v) {}, async *h() {}, k: function () {}, l: () => {}, "q-r"() {}, [S.i]() {} })
      """, .functions,
      become: """
        {a: ^a, b: 1, 2: 3, [^c]: 4, d: 5, e: 6, 7: 8, ...^f, method m: fn1, getter g: fn2, \
        setter g: fn3, method h: fn4, k: fn5, l: fn6, method q-r: fn7, method [^S.i]: fn8}
        fn1 method m()
        fn2 getter g()
          return 1
        fn3 setter g(v)
        fn4 async method* h()
        fn5 expression k()
        fn6 closure l()
        fn7 method q-r()
        fn8 method -()
        """)
  }

  @Test("Operators")
  func operators() throws {
    try expectValues([
      "a ?? b": "(^a coalesce ^b)",
      "a || b && c": "(^a or (^b and ^c))",
      "a == b === c": "((^a equal ^b) equal ^c)",
      "a != b !== c": "((^a notEqual ^b) notEqual ^c)",
      "a + b - c": "((^a add ^b) other ^c)",
      "a instanceof b": "(^a other ^b)",
      "#p in o": "(^#p other ^o)",
      "!a": "not(^a)",
      "-1": "other(1)",
      "delete a.b": "delete(^a.b)",
      "typeof a": "typeof(^a)",
      "void 0": "void(0)",
      "a, b": "(^a, ^b)",
      "a ? b : c": "(^a ? ^b : ^c)",
      "i++": "other(^i)",
      "await a": "await(^a)",
    ])
  }

  @Test("Parentheses leave no trace; casts and ! are seen through")
  func wrappers() throws {
    try expectValues([
      "((a)).b": "^a.b",
      "a!": "~^a",
      "a!.b": "~^a.b",
      "a as T": "(^a as T)",
      "a as const": "~^a",
      "a satisfies T": "(^a as T)",
      "<T>a": "(^a as T)",
      "(a as X.Y<Z>).b": "(^a as X.Y<Z>).b",
      "f<string>": "~^f",
    ])
  }

  @Test("Meta properties, dynamic imports and require")
  func metaAndImports() throws {
    try expectValues([
      "new.target": "^new.target",
      "import.meta.url": "^import.meta.url",
      "import('a')": "import(\"a\")",
      "import(a, { with: {} })": "import(^a)",
      "require('a').b": "^require(\"a\").b",
    ])
  }

  @Test("Assignments write bindings or members")
  func assignments() throws {
    try expect(
      """
      let x, y
      x = y = 1; x += 2; x ??= 3; x ||= 4; x &&= 5; x++
      a.b = 6; a["c"] ||= 7; a[0] += 8; (a as any).d = 9; a.e--; (x) = 10
      """, .functions, .writes, .memberWrites,
      become: """
        -
        ( = ( = 1))
        ( = 2)
        ( = 3)
        ( = 4)
        ( = 5)
        other(x)
        (^a.b = 6)
        (^a.c = 7)
        (^a[0] = 8)
        ((^a as any).d = 9)
        other(^a.e)
        ( = 10)
        y <- 1
        x <- ( = 1)
        x <-+ 2
        x <-? 3
        x <-? 4
        x <-? 5
        x <-+ other(x)
        x <- 10
        ^a.b := 6
        ^a.c :=? 7
        ^a[0] :=+ 8
        (^a as any).d := 9
        ^a.e :=+ other(^a.e)
        """)
  }

  @Test("A name is its binding wherever the declaration stands; else it is global")
  func names() throws {
    try expect(
      """
      use(late, hoisted, v)
      const late = 1
      function hoisted() { { var v2 = 1 } return v2 + inner; { let inner } }
      var v
      { const late = 2; use(late) }
      """, .functions,
      become: """
        ^use(late, hoisted, v)
        1
        -
        2
        ^use(late)
        fn1 declaration hoisted()
          1
          return (v2 add ^inner)
          -
        """)
  }
}
