import Testing

@Suite("Bindings and patterns")
struct BindingTests {
  @Test("let x = x reads the outer x")
  func readsItsOuterNamesake() throws {
    let dump = try Dump.of(
      #"""
      func f(x: Int) {
        let x = x
        guard let x = g(x) else { return }
        if let x { use(x) }
        use(x)
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f(x x: Int)
            x#1 <- fn1.parameter0 : Int
          x#1
            x#2 <- x#1
          if not(has(g(x#2)))
            x#3 <- g(x#2)
            return
          if has(x#3)
            x#4 <- x#3
            use(x#4)
          use(x#3)
        """#)
  }

  @Test("if let, if case and guard bind what they test")
  func conditionsBind() throws {
    let dump = try Dump.of(
      #"""
      func f() throws {
        if let a = b.c, a > 1, case .some(let d) = e { use(a, d) } else { use(a) }
        guard let user = session.user, user.id != id, !user.isBlocked else { throw Abort(.forbidden) }
        if case .admin = role { use(user) }
        guard case .ok(let body, _) = response else { return }
        if let t = try await fetch() { use(t) }
        use(body)
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          if ((has(b.c) and (a#1 other 1)) and has(e))
            a#1 <- b.c
            d#2 <- e
            use(a#1, d#2)
          else
            use(a)
          if not(((has(session.user) and (user#3.id notEqual id)) and not(user#3.isBlocked)))
            user#3 <- session.user
            throw Abort(.forbidden)
          if (role equal .admin)
            use(user#3)
          if not(has(response))
            body#4 <- response/ok/0
            return
          if has(fetch())
            t#5 <- fetch()
            use(t#5)
          use(body#4)
        """#)
  }

  @Test("guard let self tests self")
  func shorthandSelf() throws {
    let dump = try Dump.of(
      #"""
      struct S {
        func f() { run { guard let self else { return }; self.g() } }
      }
      """#)
    #expect(
      dump == #"""
        structure S
          method f fn1
        fn0 file _
        fn1 method f()
          run(trailing fn2)
        fn2 closure _()
          if not(has(self))
            return
          self.g()
        """#)
  }

  @Test("loops bind elements and the results of their tests")
  func loopsBind() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        for x in xs { use(x) }
        for (key, value) in pairs where key != "id" { use(value) }
        for case .some(let u) in us { use(u) }
        for try await line: String in lines { use(line) }
        while let next = queue.pop() { use(next) }
        repeat { step() } while isOpen
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          loop xs
            x#1 <- each xs
            use(x#1)
          loop pairs; (key#2 notEqual "id")
            key#2 <- each pairs/0
            value#3 <- each pairs/1
            use(value#3)
          loop us; .some
            u#4 <- each us
            use(u#4)
          loop lines
            line#5 <- each lines : String
            use(line#5)
          loop has(queue.pop())
            next#6 <- queue.pop()
            use(next#6)
          loop isOpen
            step()
        """#)
  }

  @Test("tuples come apart")
  func tuplesComeApart() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        let (a, b) = pair
        var (c, (d, _)): (Int, (Int, Int)) = nested
        (a, b) = (b, a)
        c += d
        _ = a
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          pair
            a#1 <- pair/0
            b#2 <- pair/1
          nested
            c#3 <- nested/0
            d#4 <- nested/1/0
          _ = [b#2, a#1]
            a#1 <- [b#2, a#1]/0
            b#2 <- [b#2, a#1]/1
          _ = d#4
            c#3 +<- d#4
          _ = a#1
        """#)
  }

  @Test("switch binds the values of cases")
  func casesBind() throws {
    let dump = try Dump.of(
      #"""
      func f(s: State) -> String {
        switch s {
        case .a(let v), .b(x: let v, _): return v
        case let .c(p, .d(q)) where p > 1: return q
        case State.e: fallthrough
        case (let r?, nil): return r
        case let t as String: return t
        case is Int, 1...3: break
        @unknown default: return ""
        }
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f(s s: State) -> String
            s#1 <- fn1.parameter0 : State
          switch s#1
            v#2 <- s#1/a/0
            v#2 <- s#1/b/0
            p#3 <- s#1/c/0
            q#4 <- s#1/c/1/d/0
            r#5 <- s#1/0
            t#6 <- s#1 : String
          case .a, .b
            return v#2
          case (.c and (p#3 other 1))
            return q#4
          case State.e (falls through)
          case unknown(nil)
            return r#5
          case unknown()
            return t#6
          case unknown(), (1 other 3)
            jump
          case 
            return ""
        """#)
  }

  @Test("catch binds what was thrown")
  func catchesBind() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        do { try a() }
        catch let e as MyError { use(e) }
        catch MyError.code(let n) where n > 1 { use(n) }
        catch { use(error) }
        do { b() }
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          do
            ~a()
          catch
            if unknown()
              e#1 <- caught : MyError
              use(e#1)
            else
              if unknown(MyError.code, (n#2 other 1))
                n#2 <- caught/code/0
                use(n#2)
              else
                use(error#3)
            error#3 <- caught
          b()
        """#)
  }

  @Test("a name may be given its value later")
  func laterAssignment() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        let tier: Int
        if paid { tier = 2 } else { tier = 1 }
        use(tier)
        var body = Body(id: 1)
        body.tier = tier
        body.tags["x"] = "y"
        fill(&body)
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          
          if paid
            _ = 2
              tier#1 <- 2 : Int
          else
            _ = 1
              tier#1 <- 1 : Int
          use(tier#1)
          Body(id: 1)
            body#2 <- Body(id: 1)
          body#2.tier = tier#1
            body#2.tier <- tier#1
          body#2.tags.x = "y"
            body#2.tags.x <- "y"
          fill(~body#2)
            body#2 +<- passed back(~body#2)
        """#)
  }

  @Test("local functions and types are known before they are declared")
  func localFunctionsAreKnownBefore() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        use(helper(), Local())
        func helper() -> Int { 1 }
        struct Local { var x: Int }
      }
      """#)
    #expect(
      dump == #"""
        structure Local
          field x: Int
        fn0 file _
        fn1 declaration f()
          use(helper#1(), Local#2())
        fn2 declaration helper() -> Int
          return 1
        """#)
  }
}
