import Source
import Testing

@Suite("Patterns")
struct PatternTests {
  @Test("Destructuring with rename, default, rest and computed keys")
  func declarations() throws {
    try expect(
      """
      const { a: { b = 1, c: [d, , e = 2, ...f] }, [k]: g, "h": i, 0: j, ...rest } = v
      """, .writes,
      become: """
        b <- ^v > a > b default@2 1
        d <- ^v > a > c > [0]
        e <- ^v > a > c > [2] default@3 2
        f <- ^v > a > c > rest from 3
        g <- ^v > [*]
        i <- ^v > h
        j <- ^v > [0]
        rest <- ^v > rest without a,h
        """)
  }

  @Test("A default in the middle of a path applies to the steps after it")
  func nestedDefaults() throws {
    try expect(
      "const { a: { b } = {}, c: [d = 1] = [] } = v", .writes,
      become: """
        b <- ^v > a > b default@1 {}
        d <- ^v > c > [0] default@1 [] default@2 1
        """)
  }

  @Test("Parameters: patterns, defaults and rest")
  func parameters() throws {
    try expect(
      "function f({ a = 1, b: { c } } = {}, [d] = [], e = () => 1, ...[g]) {}", .functions,
      .writes,
      become: """
        fn1 declaration f(_ = {}, _ = [], e = fn2, ..._)
        fn2 closure e()
          return 1
        a <- fn1[0] > a default@0 {} default@1 1
        c <- fn1[0] > b > c default@0 {}
        d <- fn1[1] > [0] default@0 []
        e <- fn1[2] default@0 fn2
        g <- fn1[3] > [0]
        """)
  }

  @Test("Destructuring assignments reach names and members")
  func assignments() throws {
    try expect(
      """
      let p, r, x
      ({ p, q: r = 3, s: t.u = 4, ...o.rest } = v); [x, y.z, ...y.w] = v
      """, .writes, .memberWrites,
      become: """
        p <- ^v > p
        r <- ^v > q default@1 3
        x <- ^v > [0]
        ^t.u := (^v.s coalesce 4)
        ^o.rest := (? ^v)
        ^y.z := ^v[1]
        ^y.w := (? ^v)
        """)
  }

  @Test("Loops and catch clauses bind too")
  func loops() throws {
    try expect(
      """
      for (const { a, b: [c] } of xs) {}
      for await (const d of xs) {}
      for (const key in o) {}
      for (var e of xs) {}
      for (f.g of xs) {}
      let h
      for ([h] of xs) {}
      try {} catch ({ message: m = 1 }) {}
      """, .writes, .memberWrites,
      become: """
        a <- each ^xs > a
        c <- each ^xs > b > [0]
        d <- each ^xs
        key <- each ^Object.keys(^o)
        e <- each ^xs
        h <- each ^xs > [0]
        m <- caught > message default@1 1
        ^f.g := (?)
        """)
  }

  @Test("using declares a constant, also where the grammar does not know it")
  func using() throws {
    for language in [Language.javascript, .typescript] {
      try expect(
        "using r = open(); async function f() { await using s = open() }", as: language, .writes,
        .other,
        become: """
          r <- ^open()
          s <- ^open()
          """)
    }
  }

  @Test("Type annotations stay with the name that they annotate")
  func annotations() throws {
    try expect(
      "const a: X = 1, { b }: Y = 2; function f(c: Z, { d }: W = {}) {}", .writes,
      become: """
        a: X <- 1
        b <- 2 > b
        c: Z <- fn1[0]
        d <- fn1[1] > d default@0 {}
        """)
  }
}
