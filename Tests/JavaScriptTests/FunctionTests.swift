import Program
import Source
import Testing

@Suite("Functions")
struct FunctionTests {
  @Test("Declarations, expressions, arrows, generators; an expression body is returned")
  func forms() throws {
    try expect(
      """
      function a() { return 1 }
      async function* b() { yield; yield* x; await y }
      (c => c); (async () => { return });
      (function d() { d() }); (function* () {})
      """, .functions,
      become: """
        fn3
        fn4
        fn5
        fn6
        fn1 declaration a()
          return 1
        fn2 async declaration* b()
          yield()
          yield(^x)
          await(^y)
        fn3 closure -(c)
          return c
        fn4 async closure -()
          return
        fn5 expression d()
          d()
        fn6 expression* -()
        """)
  }

  @Test("A function without a name takes that of what it is assigned to")
  func names() throws {
    let program = try lower(
      """
      const a = () => 1, b = function () {}, { c = () => 1 } = o, d = (() => 1)
      let e; e = () => 1; o.f = () => 1; o["g"] = () => 1; ({ h: () => 1, "i": () => 1 })
      function j(k = () => 1) {}
      class L { m = () => 1; #n = () => 1 }
      const x = function own() {}, y = wrap(() => 1), z = <P q={() => 1} />
      """)
    let names = program.functions.elements.dropFirst().map { $0.name ?? "-" }
    #expect(
      names == [
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "m", "#n", "own", "-", "q",
      ])
  }

  @Test("Types, optional and rest parameters; this is no parameter")
  func typedParameters() throws {
    try expect(
      "function f(this: Foo, a?: Bar, ...r: Baz[]): Promise<Qux | null> { return r }",
      .functions, .writes,
      become: """
        fn1 declaration f(a: Bar, ...r: Array<Baz>): Promise<Qux>
          return r
        a: Bar <- fn1[0]
        r: Array<Baz> <- fn1[1]
        """)
  }

  @Test("Overloads and declare have no body; the name means the body where there is one")
  func overloads() throws {
    let program = try lower(
      """
      function f(a: string): void
      function f(a: any) { return 1 }
      declare function g(x: number): string
      """, as: .typescript)
    let bodies = program.functions.elements.dropFirst().map { $0.body != nil }
    #expect(bodies == [false, true, false])
    let binding = try #require(program.topLevel["f"])
    guard case .function(let function) = program.bindings[binding].kind else {
      Issue.record("f is no function")
      return
    }
    #expect(program.functions[function].body != nil)
  }

  @Test("Directives of the file and of functions")
  func directives() throws {
    try expect(
      """
      #!/usr/bin/env node
      // a comment
      "use client"; 'use strict'
      async function f() { "use server"; return 1 }
      const g = async () => { "use cache" }
      "late"
      """, as: .javascript, .functions, .other,
      become: """
        "use client"
        "use strict"
        fn2
        "late"
        fn1 async declaration f() ["use server"]
          "use server"
          return 1
        fn2 async closure g() ["use cache"]
          "use cache"
        directives ["use client", "use strict"]
        """)
  }

  @Test("What a function may return")
  func returns() throws {
    let source = "const f = (a) => { if (a) return 1; return () => 2 }, g = () => 3"
    let program = try lower(source)
    let returned = program.functions.elements.map { function in
      function.returns.map { program.text(program.range(of: $0), in: source) }
    }
    #expect(returned == [[], ["1", "() => 2"], ["2"], ["3"]])
  }
}
