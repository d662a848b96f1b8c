import Program
import Source
import Testing

@Suite("Types")
struct TypeTests {
  /// The type reference of `let x: …`.
  private func reference(_ type: String) throws -> String {
    let program = try lower("let x: \(type)", as: .typescript)
    let binding = try #require(program.topLevel["x"])
    return Dump(program: program).text(try #require(program.bindings[binding].type))
  }

  @Test("A reference keeps names, arguments, arrays and what null may be added to")
  func references() throws {
    let expected: KeyValuePairs = [
      "string": "string", "A.B<C, D>": "A.B<C, D>", "A[]": "Array<A>",
      "readonly A[]": "Array<A>", "Array<string>": "Array<string>",
      "Promise<A | undefined>": "Promise<A>", "undefined | null | A": "A",
      "'a' | 'b'": "string", "A | B": "_", "1 | 2": "number", "true": "boolean",
      "(A)": "A", "typeof x.y": "typeof x.y", "z.infer<typeof s>": "z.infer<typeof s>",
      "`a${B}`": "string", "[a: string, b?: number]": "_<string, number>",
      "(a: B) => C": "_", "new () => X": "_", "keyof T": "_", "T extends U ? X : Y": "_",
      "A['b']": "_", "import('m').T": "import('m').T", "this": "this", "null": "null",
      "{ a: string }": "_ type0", "A & { b: C }": "_ type0", "unique symbol": "unique symbol",
    ]
    for (type, reference) in expected {
      #expect(try self.reference(type) == reference, "\(type)")
    }
  }

  @Test("Object types and interfaces have members")
  func members() throws {
    try expect(
      """
      type A = { a: string; b?: number | null; c: Foo.Bar<X>[]; m?(x: T): U; get q(): string;
        (): void; new (): X; d: { e: "lit" }; "f-g": 1 }
      interface I<T> extends J, K.L<T> { x: Record<string, unknown> }
      """, .types,
      become: """
        type0 alias A
          field a: string
          field b: number
          field c: Array<Foo.Bar<X>>
          method m: U fn1
          getter q: string fn2
          field d: _ type1
          field f-g: number
        type1 alias -
          field e: string
        type2 interface I is J, K.L<T>
          field x: Record<string, unknown>
        """)
  }

  @Test("Any name may be a member where the type does not list them")
  func openTypes() throws {
    try expect(
      """
      type A = { [k: string]: any; b: C }; type B = { [K in keyof T]: T[K] }
      type C = Record<string, X>; type D = A | B; type E = () => void
      interface F { [k: string]: any }
      """, .types,
      become: """
        type0 alias A open
          field b: C
        type1 alias B open
        type2 alias C open
        type3 alias D open
        type4 alias E open
        type5 interface F open
        """)
  }

  @Test("Aliases of other types, and intersections")
  func aliases() throws {
    try expect(
      """
      type A = B; type C = A & { d: D } & (E & { f: F }); type G = Partial<H>; type I = J | undefined
      type K = L[]
      """, .types,
      become: """
        type0 alias A is B
        type1 alias C is A, E
          field d: D
          field f: F
        type2 alias G is Partial<H>
        type3 alias I is J
        type4 alias K is Array<L>
        """)
  }

  @Test("Enumerations count on from the case before")
  func enumerations() throws {
    try expect(
      "enum A { X, Y = 'y', 'Z' = 1 << 2, W, [`c`] = 5, V } const enum B { A = 1, C }", .types,
      become: """
        type0 enumeration A
          static enumerationCase X = 0
          static enumerationCase Y = "y"
          static enumerationCase Z = (1 other 2)
          static enumerationCase W
          static enumerationCase c = 5
          static enumerationCase V = 6
        type1 enumeration B
          static enumerationCase A = 1
          static enumerationCase C = 2
        """)
  }

  @Test("A namespace is a type with what it exports as static members")
  func namespaces() throws {
    try expect(
      """
      namespace N { export const q = 1; const h = 2; export function f() { return q }
        export { h as i }; export class C {} export type T = string }
      N.q
      """, .functions, .types, .exports,
      become: """
        1
        2
        -
        N.q
        fn1 declaration f()
          return q
        type0 structure N
          static field q = q
          static method f fn1
          static field i = h
          static field C = C
        type1 class C
        type2 alias T is string
        """)
  }

  @Test("What declare declares inside a module or globally stays inside")
  func ambient() throws {
    try expect(
      """
      declare module "m" { export function bar(): void; const inside: number }
      declare global { interface Window { a: string } }
      declare const outside: number
      inside; outside; Window
      """, .functions, .exports,
      become: """
        -
        -
        ^inside
        outside
        ^Window
        fn1 declaration bodyless bar(): void
        """)
  }

  @Test("A value has precedence over a type, interface or namespace of its name")
  func sharedNames() throws {
    for source in [
      "type A = X; const A = 1; A", "const A = 1; type A = X; A", "interface A {} var A = 1; A",
      "namespace A {} const A = 1; A",
    ] {
      let program = try lower(source, as: .typescript)
      let binding = try #require(program.topLevel["A"])
      #expect(!program.writes(of: binding).isEmpty, "\(source)")
    }
    let program = try lower("interface F {} function F() {} namespace F {}", as: .typescript)
    let binding = try #require(program.topLevel["F"])
    guard case .function = program.bindings[binding].kind else {
      Issue.record("F is no function")
      return
    }
  }

  @Test("Type predicates return booleans")
  func predicates() throws {
    try expect(
      "function a(x: unknown): x is A {} function b(x): asserts x {}", .functions,
      become: """
        fn1 declaration a(x: unknown): boolean
        fn2 declaration b(x): boolean
        """)
  }
}
