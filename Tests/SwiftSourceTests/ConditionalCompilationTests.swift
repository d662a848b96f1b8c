import Testing

@Suite("Conditional compilation")
struct ConditionalCompilationTests {
  @Test("each arm counts, and one name is one binding")
  func armsAreBranches() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        #if DEBUG
        let base = "a"
        #elseif os(Linux)
        let base = "b"
        #else
        let base = "c"
        #endif
        use(base)
      }
      """#)
    #expect(
      dump == #"""
        fn0 file _
        fn1 declaration f()
          if unknown()
            "a"
              base#1 <- "a"
          else
            if unknown()
              "b"
                base#1 <- "b"
            else
              "c"
                base#1 <- "c"
          use(base#1)
        """#)
  }

  @Test("stands in types, cases, arguments and chains")
  func anywhere() throws {
    let dump = try Dump.of(
      #"""
      struct S {
        #if os(Linux)
        let a = 1
        func f() {}
        #else
        let b = 2
        #endif
        func g() {
          switch x {
          #if DEBUG
          case .a: one()
          #endif
          default: two()
          }
          view
            #if os(iOS)
            .padding()
            #endif
            .frame()
        }
      }
      """#)
    #expect(
      dump == #"""
        structure S
          field a = 1
          method f fn1
          field b = 2
          method g fn2
        fn0 file _
        fn1 method f()
        fn2 method g()
          switch x
          case .a
            one()
          case 
            two()
          view.padding().frame()
        """#)
  }

  @Test("nests, and whole files stand in it")
  func nested() throws {
    let dump = try Dump.of(
      #"""
      #if canImport(Vapor)
      import Vapor
      func a() {}
      #if DEBUG
      let x = 1
      #endif
      #endif
      b()
      """#)
    #expect(
      dump == #"""
        import Vapor
        fn0 file _
          if unknown()
            if unknown()
              1
                x#1 <- 1
          b()
        fn1 declaration a()
        """#)
  }
}
