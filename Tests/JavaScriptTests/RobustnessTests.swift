import Program
import Source
import Testing

@testable import JavaScript

@Suite("Robustness")
struct RobustnessTests {
  /// Code that uses most of the language, so that its prefixes break it in most places.
  static let samples: [(language: Language, source: String)] = [
    (
      .typescript,
      """
      "use client"; import a, { b as c, type D } from "m"; export * as n from "n"; import x = require("r");
      @Dec() export default abstract class A<T> extends B.C<D> implements I { @F() static readonly #x: string = 1;
      constructor(@I() private readonly m: M = 2, b?: X) { super() } get [k]() { return this.#x } static { f() } foo(): void; }
      enum E { X, Y = "y" } declare namespace N.M { export const q = 1 } type U = { a?: A | null; [k: string]: any } & V;
      const { p: { q = 1, ...z }, "r": [s, , t = 2, ...u] } = await c(a?.b["c"][0], ...d) as W<X>; ({ y: o.p = 3 } = e);
      export async function POST(req: Request, { v } = {}): Promise<R> { for await (const w of xs) { if (w) return `ä${w}😀`; else throw new E; }
      switch (x) { case 1: case 2: break; default: g() } try { h() } catch ({ i }) { j } finally { k() } }
      module.exports = { async *l() {}, get m() { return /x/g }, ...n, [o]: <T>p }; exports.q ??= r!; label: do { continue label } while (s);
      """
    ),
    (
      .tsx,
      """
      const a = <A.B x="1&amp;2" y={z} {...p} q e=<b/> f={() => 1}>t&nbsp;x {c} {/* d */} <></> <d-e/>{l.map((i) => <li key={i}>{i}</li>)}</A.B>;
      """
    ),
    (
      .javascript,
      """
      #!/usr/bin/env node
      'use strict'; using u = f(); var { a: [b] = [] } = require('c'); class D extends E { @f g = 1; static async *h() { yield* i } }
      for (var j in k) with (l) m`n${o}`; if (p) q(); else if (r) s(); async (t) => await import('v'); w = (x, y) => ({ z: [, 1, ...aa] });
      """
    ),
  ]

  @Test("Every prefix of a file is lowered", arguments: samples.indices)
  func prefixes(_ index: Int) throws {
    let (language, source) = Self.samples[index]
    let bytes = Array(source.utf8)
    for length in 0...bytes.count {
      let file = SourceFile(
        id: FileID(0), path: "test", bytes: Array(bytes.prefix(length)), language: language)
      let program = try JavaScriptFrontEnd.lower(file)
      try check(program, length: length)
    }
  }

  @Test("A file without its middle is lowered", arguments: samples.indices)
  func holes(_ index: Int) throws {
    let (language, source) = Self.samples[index]
    let bytes = Array(source.utf8)
    for start in stride(from: 0, to: bytes.count, by: 7) {
      let holed = Array(bytes[..<start] + bytes[min(start + 23, bytes.count)...])
      let file = SourceFile(id: FileID(0), path: "test", bytes: holed, language: language)
      try check(try JavaScriptFrontEnd.lower(file), length: holed.count)
    }
  }

  /// What holds of every program: ids lead somewhere, and ranges lie in the file.
  private func check(_ program: FileProgram, length: Int) throws {
    let isInside = program.values.ids.allSatisfy { id in
      program.range(of: id).upperBound <= length
        && program.values[id].children.allSatisfy { $0.index < program.values.count }
    }
    #expect(isInside)
    #expect(program.functions[FileProgram.fileFunction].body != nil)
    for statement in program.statements.elements {
      #expect(statement.kind.statements.allSatisfy { $0.index < program.statements.count })
    }
  }

  @Test(
    "Odd inputs",
    arguments: [
      "", " ", "\0", "\u{FEFF}const a = 1", "//", "/*", "`", "${", "'", "\"\\", "<", "<a", "<!--",
      "#!",
      "export", "export default", "export {", "import", "import {", "import x =", "class",
      "class {",
      "class { x", "class { get", "@", "enum", "namespace", "type", "function", "=>", "({", "[,",
      "let {", "for (", "switch (x) {", "try", "new", "import(", "async", "a?.", "x as", "x = ",
      "declare", "exports.", "module.exports =", "\r\r\n", "😀", "a\u{2028}b",
    ])
  func oddInputs(_ source: String) throws {
    for language in [Language.javascript, .typescript, .tsx] {
      try check(try lower(source, as: language), length: source.utf8.count)
    }
  }

  @Test("Bytes that are not UTF-8")
  func invalidText() throws {
    let bytes: [UInt8] = Array("const a = \"".utf8) + [0xFF, 0xC3, 0x28] + Array("\"; b(a)".utf8)
    let file = SourceFile(id: FileID(0), path: "a.js", bytes: bytes)
    try check(try JavaScriptFrontEnd.lower(file), length: bytes.count)
  }

  /// On the main actor for its stack: a debug build takes more of it than a worker has on macOS.
  @Test(
    "Nesting without end is followed to a depth, and the rest is damage",
    arguments: [
      ("(", "x", ")"), ("[", "x", "]"), ("{", "x", "}"), ("f(", "x", ")"), ("()=>", "x", ""),
      ("()=>{", "x", "}"), ("y={a:", "x", "}"), ("if(a){", "x", "}"), ("<a>", "x", "</a>"),
      ("<a b={", "x", "}/>"), ("let y: A<", "B", ">"), ("type Y={a:", "B", "}"), ("`${", "x", "}`"),
      ("class A{m(){", "x", "}}"), ("y=class{m=", "x", "}"), ("function f(){", "x", "}"),
      ("!", "x", ""), ("a?b:", "x", ""), ("a=", "x", ""), ("await ", "x", ""), ("a??(", "x", ")"),
      ("namespace A{", "x", "}"), ("try{", "x", "}catch(e){}"), ("for(;;)", "x", ""),
      ("(", "x", ""),
      ("f(function(){", "x", ""), ("let [", "x", "]=1"), ("function f(a=", "x", "){}"),
    ])
  @MainActor func deepNesting(_ before: String, _ middle: String, _ after: String) throws {
    for count in [300, 3_000] {
      let source =
        String(repeating: before, count: count) + middle + String(repeating: after, count: count)
      let program = try lower(source)
      try check(program, length: source.utf8.count)
    }
  }

  @Test(
    "200,000 levels, and 20,000 that nothing closes",
    arguments: [("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")")])
  @MainActor func endlessNesting(_ opening: String, _ closing: String) throws {
    let closed =
      String(repeating: opening, count: 200_000) + "x"
      + String(repeating: closing, count: 200_000)
    for source in [closed, String(repeating: opening, count: 20_000)] {
      do {
        let program = try lower(source)
        // Parentheses are seen through, so all of them are read.
        #expect(!program.damage.isEmpty || opening == "(" && source == closed)
      } catch {
        // That parsing it was given up is as good.
      }
    }
  }

  @Test("Nesting too deep is damage, and what stands beside it is there")
  @MainActor func deepNestingIsDamage() throws {
    let deep = String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000)
    let source = "before(); x = \(deep); after()"
    let program = try lower(source)
    #expect(program.damage.count == 1)
    let calls = program.texts(in: source) { value in
      if case .call = value { true } else { false }
    }
    #expect(calls == ["before()", "after()"])
  }

  @Test(
    "Chains are no nesting",
    arguments: [
      ("a", ".b()"), ("a", " + b"), ("a", " || b"), ("a", "?.[0]"), ("a", "`b`"), ("a", " as B"),
      ("if (a) {}", " else if (b) {}"), ("type A = B", " | C"), ("type A = B", " & C"),
    ])
  func longChains(_ start: String, _ link: String) throws {
    let program = try lower(start + String(repeating: link, count: 2_000), as: .typescript)
    #expect(program.damage.isEmpty)
  }
}
