import Program
import Source
import Testing

@Suite("Modules")
struct ModuleTests {
  @Test("Imports of every form")
  func imports() throws {
    try expect(
      """
      import d0, { b as c, type A, default as d, "s t" as st } from "m"
      import * as ns from "n"
      import d1, * as nn from "o"
      import "side"
      import {} from "empty"
      import type T0 from "t0"
      import type { T1 } from "t1"
      import { type T2 } from "t2"
      import x = require("r")
      import j from "./j.json" with { type: "json" }
      """, .imports, .dependencies,
      become: """
        import default as d0 from m
        import named("b") as c from m
        import type named("A") as A from m
        import default as d from m
        import named("s t") as st from m
        import namespace as ns from n
        import default as d1 from o
        import namespace as nn from o
        import sideEffect as - from side
        import sideEffect as - from empty
        import type default as T0 from t0
        import type named("T1") as T1 from t1
        import type named("T2") as T2 from t2
        import namespace as x from r
        import default as j from ./j.json
        imported m in fn0
        imported n in fn0
        imported o in fn0
        imported side in fn0
        imported empty in fn0
        imported type t0 in fn0
        imported type t1 in fn0
        imported type t2 in fn0
        required r in fn0
        imported ./j.json in fn0
        """)
  }

  @Test("Exports of declarations")
  func declarations() throws {
    try expect(
      """
      export const { p, q: [r] } = v, s = 1, k = class Named {}, l = () => { const hidden = 1 }
      export function f(): void
      export function f() {}
      export async function* g() {}
      export class C { m() { let inner } n = class Other {} }
      export abstract class D {}
      export enum E { A }
      export interface I {}
      export type T = string
      export namespace N { export const z = 1 }
      export declare const dc: number
      export declare function df(): void
      export import Q = A.B
      """, .exports,
      become: """
        export p binding p
        export r binding r
        export s binding s
        export k binding k
        export l binding l
        export f binding f
        export f binding f
        export g binding g
        export C binding C
        export D binding D
        export E binding E
        export type I binding I
        export type T binding T
        export N binding N
        export dc binding dc
        export df binding df
        export Q binding Q
        """)
  }

  @Test("Export lists and re-exports; a name may be declared further down")
  func lists() throws {
    try expect(
      """
      export { a as default, a, missing, type T }
      import a from "a"
      export { b, c as d, default as e, type U } from "m1"
      export { type V } from "m2"
      export * from "m3"
      export * as star from "m4"
      export type { W } from "m5"
      export type * from "m6"
      type T = string
      """, .exports, .dependencies, .other,
      become: """
        export default binding a
        export a binding a
        export missing value ^missing
        export type T binding T
        export b b from m1
        export d c from m1
        export e default from m1
        export type U U from m1
        export type V V from m2
        export * all m3
        export star namespace m4
        export type W W from m5
        export type * all m6
        imported a in fn0
        reexported m1 in fn0
        reexported type m2 in fn0
        reexported m3 in fn0
        reexported m4 in fn0
        reexported type m5 in fn0
        reexported type m6 in fn0
        """)
  }

  @Test(
    "Default exports",
    arguments: [
      ("export default function foo() {}", "export default binding foo"),
      ("export default function () {}", "export default value fn1"),
      ("export default async (a) => a", "export default value fn1"),
      ("export default foo; const foo = 1", "export default value foo"),
      ("export default { a }", "export default value {a: ^a}"),
      ("export default class {}", "export default value type0"),
      ("export default class K {}", "export default binding K"),
      ("export default interface I {}", "export type default binding I"),
      ("export default (a, b)", "export default value (^a, ^b)"),
      ("export = foo", "export = value ^foo"),
      ("export as namespace Foo", ""),
    ])
  func defaults(_ source: String, _ expected: String) throws {
    try expect(source, .exports, become: expected)
  }

  @Test("CommonJS exports, but not what a compiler announces")
  func commonJS() throws {
    try expect(
      """
      exports.a = exports.b = void 0
      exports.a = 1
      module.exports.c = () => {}
      module.exports = { d }
      exports = module.exports = e
      exports["f g"] = 2
      other.exports = 3
      """, as: .javascript, .exports,
      become: """
        export a value 1
        export c value fn1
        export = value {d: ^d}
        export = value ^e
        export f g value 2
        """)
  }

  @Test("Dependencies stand in source order, each in its function")
  func dependencies() throws {
    try expect(
      """
      const a = require("a")
      async function f() { const b = await import("b"); return () => require(`c`) }
      import d from "d"
      require(variable); require.resolve("no"); import(variable); other("no")
      """, .dependencies,
      become: """
        required a in fn0
        dynamic b in fn1
        required c in fn2
        imported d in fn0
        """)
  }

  @Test("import Short = Name.Space is a constant")
  func importAlias() throws {
    try expect("import Z = A.B.C", .writes, become: "Z <- ^A.B.C")
  }
}
