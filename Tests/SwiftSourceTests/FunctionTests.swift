import Testing

@Suite("Functions and closures")
struct FunctionTests {
  @Test("parameters have labels, types and defaults")
  func signatures() throws {
    let dump = try Dump.of(
      #"""
      func f(_ a: Int, b: String = "x", for c: [String: Any?], d: Int..., e: inout some P) async throws -> [User]? { a }
      func g<T>(x: T) throws(MyError) where T: P { x }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f(_ a: Int, b b: String = "x", for c: Dictionary<String, Any>, d d: Int..., e e: P) async -> Array<User>
            a#1 <- fn1.parameter0 : Int
            b#2 <- fn1.parameter1 : String
            c#3 <- fn1.parameter2 : Dictionary<String, Any>
            d#4 <- fn1.parameter3 : Int
            e#5 <- fn1.parameter4 : P
          return a#1
        fn2 declaration g(x x: T)
            x#7 <- fn2.parameter0 : T
          x#7
        """#)
  }

  @Test("a body of one expression returns it where it may")
  func implicitReturns() throws {
    let dump = try Dump.of(
      #"""
      func a() -> Int { 1 }
      func b() { run() }
      func c() -> Int { if x { 1 } else if y { 2 } else { 3 } }
      func d() -> String { switch x { case .a: "a"; case .b(let t): t; default: "z" } }
      var e: Int { x + 1 }
      let f = { x }
      let g = { (n: Int) -> Int in n }
      """#)
    #expect(
      dump == #"""
        fn0 file _
          fn5()
            e#5 <- fn5() : Int
          fn6
            f#6 <- fn6
          fn7
            g#8 <- fn7
        fn1 declaration a() -> Int
          return 1
        fn2 declaration b()
          run()
        fn3 declaration c() -> Int
          return (x ? 1 : (y ? 2 : 3))
        fn4 declaration d() -> String
          return (unknown(x, .a) ? "a" : (unknown(x, .b) ? t#4 : "z"))
            t#4 <- x/b/0
        fn5 getter e() -> Int
          return (x add 1)
        fn6 closure _()
          return x
        fn7 closure _(_ n: Int) -> Int
            n#7 <- fn7.parameter0 : Int
          return n#7
        """#)
  }

  @Test("closures have parameters, shorthands and captures")
  func closures() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        let y = 1
        run { $0.user == $1 }
        run { [weak self, x = y] req, ctx async throws -> Response in use(req, x) }
        run { (a: Int, _: String) in a }
        outer { inner { $0 } ; use($0) }
        run { @Sendable in 1 }
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          1
            y#1 <- 1
          run(trailing fn2)
          run(trailing fn3)
          run(trailing fn4)
          outer(trailing fn5)
          run(trailing fn7)
        fn2 closure _(_ $0, _ $1)
            $0#2 <- fn2.parameter0
            $1#3 <- fn2.parameter1
          return ($0#2.user equal $1#3)
        fn3 closure _(_ req, _ ctx) async -> Response
            x#4 <- y#1
            req#5 <- fn3.parameter0
            ctx#6 <- fn3.parameter1
          return use(req#5, x#4)
        fn4 closure _(_ a: Int, _ _: String)
            a#7 <- fn4.parameter0 : Int
          return a#7
        fn5 closure _(_ $0)
            $0#9 <- fn5.parameter0
          inner(trailing fn6)
          use($0#9)
        fn6 closure _(_ $0)
            $0#8 <- fn6.parameter0
          return $0#8
        fn7 closure _()
          return 1
        """#)
  }

  @Test("if and switch give values")
  func valuesOfStatements() throws {
    let dump = try Dump.of(
      #"""
      func f(q: Q) {
        let a = if let x = y { x } else { 2 }
        let b = switch q { case .one(let n): n; default: 0 }
        let c = if x { log(); throw E() } else { 1 }
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f(q q: Q)
            q#1 <- fn1.parameter0 : Q
          (has(y) ? x#2 : 2)
            x#2 <- y
            a#3 <- (has(y) ? x#2 : 2)
          (unknown(q#1, .one) ? n#4 : 0)
            n#4 <- q#1/one/0
            b#5 <- (unknown(q#1, .one) ? n#4 : 0)
          fn2()
            c#6 <- fn2()
        fn2 closure _()
          if x
            log()
            throw E()
          else
            1
        """#)
  }

  @Test("do, defer and throw")
  func attempts() throws {
    let dump = try Dump.of(
      #"""
      func f() throws {
        defer { close() }
        do { try open() } catch { throw Failure(error) }
        throw MyError.gone
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          do
          finally
            close()
          do
            ~open()
          catch
            throw Failure(error#1)
            error#1 <- caught
          throw MyError.gone
        """#)
  }
}
