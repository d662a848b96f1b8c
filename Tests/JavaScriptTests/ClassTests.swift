import Source
import Testing

@Suite("Classes")
struct ClassTests {
  @Test("Members of every kind")
  func members() throws {
    try expect(
      """
      class A extends mixin(B, C)<T> implements I, J.K<L> {
        static bar = 1; #p = () => this.#p; "quoted" = 2; [k] = 3; declare d: D; readonly e?: E
        constructor(a: string); constructor(private a: any, readonly b = 4, c: C) { super() }
        foo(): void; foo(x: any) { return this.a }
        [Symbol.iterator]() {} get g(): X { return 1 } set g(v: X) {} accessor z = 5
        static async *s() {} static { boot() } [key: string]: unknown
      }
      """, .types,
      become: """
        type0 class A extends ^mixin(^B, ^C) is I, J.K<L> open
          static field bar = 1
          field #p = fn1
          field quoted = 2
          field [k] = 3
          field d: D
          field e: E
          constructor constructor fn3
          field a: any
          field b
          method foo fn5
          method [Symbol.iterator] fn6
          getter g: X fn7
          setter g fn8
          field z = 5
          static method s fn9
        """)
  }

  @Test("Methods are functions of their class")
  func methods() throws {
    try expect(
      """
      class A {
        constructor(private readonly a: M, @i() b) { this.b = b }
        static async m() { return this }
        static { boot() }
        h = wrap(async () => { function inner() { return () => this } })
      }
      """, .functions,
      become: """
        -
        fn1 constructor constructor(property a: M, @^i() b) of type0
          (this.b = b)
        fn2 static async method m() of type0
          return this
        fn3 static method -() of type0
          ^boot()
        fn4 async closure -() of type0
        fn5 declaration inner()
          return fn6
        fn6 closure -()
          return this
        """)
  }

  @Test("Decorators of classes, methods, fields and parameters")
  func decorators() throws {
    try expect(
      """
      @a @b.c @d() export class H { @e f; @g() h() {} constructor(@i() j, @k l: L) {} }
      """, .functions, .types,
      become: """
        ^a; ^b.c; ^d()
        fn1 @^g() method h() of type0
        fn2 constructor constructor(@^i() j, @^k l: L) of type0
        @^a @^b.c @^d() type0 class H
          @^e field f
          @^g() method h fn1
          constructor constructor fn2
        """)
  }

  @Test("Abstract classes")
  func abstractClasses() throws {
    try expect(
      "abstract class Z { abstract q(): void; abstract get w(): X; protected abstract e: R }",
      .functions, .types,
      become: """
        -
        fn1 method bodyless q(): void of type0
        fn2 getter bodyless w(): X of type0
        type0 class Z
          method q: void fn1
          getter w: X fn2
          field e: R
        """)
  }

  @Test("Class expressions: their name is known inside only")
  func expressions() throws {
    try expect(
      "const E = class extends B {}, F = class G { m() { return G } }; G; E", .functions, .types,
      become: """
        type0; type1
        ^G
        E
        fn1 method m() of type1
          return G
        type0 class E extends ^B
        type1 class G
          method m fn1
        """)
  }

  @Test("The JavaScript grammar's classes")
  func javaScript() throws {
    try expect(
      """
      class A extends B { @dec x = 1; static #y; get [k]() {} @d1 @d2() n() {} static get
       z() {} "constructor"() {} static static; async = 1 }
      """, as: .javascript, .types,
      become: """
        type0 class A extends ^B
          @^dec field x = 1
          static field #y
          getter [k] fn1
          @^d1 @^d2() method n fn2
          static getter z fn3
          constructor constructor fn4
          static field static
          field async = 1
        """)
  }
}
