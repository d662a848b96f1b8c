import Program
import Source
import Testing

@Suite("Statements")
struct StatementTests {
  @Test("Branches and chains of else if")
  func branches() throws {
    try expect(
      "if (a) b; else if (c) { d } else e; if (f) {} if (g) function h() {}", .functions,
      become: """
        if ^a
          ^b
        else
          if ^c
            ^d
          else
            ^e
        if ^f
        if ^g
          -
        fn1 declaration h()
        """)
  }

  @Test("Loops: the values of the head, and the body")
  func loops() throws {
    try expect(
      """
      for (let i = 0, n = 2; i < n; i++) f(i)
      for (;;) { break }
      while (a) b
      do { c } while (d)
      outer: for (const x of xs) continue outer
      for (x = 1; ; ) {}
      """, .functions,
      become: """
        loop 0; 2; (i other n); other(i)
          ^f(i)
        loop
          jump
        loop ^a
          ^b
        loop ^d
          ^c
        loop ^xs
          jump
        loop ( = 1)
        """)
  }

  @Test("switch: arms fall through unless they leave")
  func selections() throws {
    try expect(
      """
      switch (x) {
        case 1: case 2: f(); break
        case 3: { return }
        case 4: if (a) return; else throw 1
        case 5: if (a) return
        case 6: try { return } catch { throw 2 }
        default: g()
      }
      """, .functions,
      become: """
        switch ^x
        case 1 falls through
        case 2
          ^f()
          jump
        case 3
          return
        case 4
          if ^a
            return
          else
            throw 1
        case 5 falls through
          if ^a
            return
        case 6
          try
            return
          catch
            throw 2
        default
          ^g()
        """)
  }

  @Test("try, throw, with, empty statements and debugger")
  func others() throws {
    try expect(
      "try { a } catch (e) { e } finally { b } throw new E; with (o) p; ; debugger",
      as: .javascript, .functions,
      become: """
        try
          ^a
        catch
          e
        finally
          ^b
        throw new ^E()
        ^o
        ^p
        -
        -
        """)
  }

  @Test("A value knows its statement; a parameter's default has none")
  func statements() throws {
    let program = try lower("function f(a = 1) { return 2 } g(3)")
    var kinds: [String: String] = [:]
    for id in program.values.ids {
      guard case .number(let text) = program.values[id] else { continue }
      kinds[text] =
        program.statement(of: id).map { statement in
          switch program.statements[statement].kind {
          case .returns: "return"
          case .values: "values"
          default: "other"
          }
        } ?? "none"
    }
    #expect(kinds == ["1": "none", "2": "return", "3": "values"])
  }

  @Test("Scopes: let in blocks, var and functions in the function")
  func scopes() throws {
    try expect(
      """
      function f() {
        { let a = 1; var b = 2; function c() {} }
        return [a, b, c]
      }
      switch (x) { case 1: let d = 1; break; case 2: d }
      for (let e = 0;;) { e } e
      """, .functions,
      become: """
        switch ^x
        case 1
          1
          jump
        case 2
          d
        loop 0
          e
        ^e
        fn1 declaration f()
          1
          2
          return [^a, b, c]
        fn2 declaration c()
        """)
  }
}
