import Source
import Testing

@testable import Project

@Suite struct ImportScanTests {
  private func scan(_ text: String) -> [ImportedModule] {
    ImportScan.modules(in: Array(text.utf8))
  }

  @Test(arguments: [
    "import x from \"m\"", "import x from 'm';", "import{a}from\"m\"", "import * as n from 'm'",
    "import x, { y as z } from\n  'm'", "import 'm'", "import\"m\"", "import('m')",
    "import ( `m` )",
    "const x = await import(/* webpackChunkName: \"c\" */ 'm')", "import(\n // why\n 'm')",
    "require('m')", "const { a } = require( \"m\" )", "import x = require('m')",
    "export * from 'm'", "export { a } from 'm'", "export * as n from \"m\"", "export{a}from'm'",
    "x;import a from'm'", "import x from 'm' with { type: 'json' }", "module.require('m')",
    "import {\n a,\n b,\n} from 'm'", "import x /* c */ from /* d */ 'm'", "import type from 'm'",
    "import { type } from 'm'", "import { type as as } from 'm'", "import d, { type T } from 'm'",
    "import { a, type T } from 'm'", "import {} from 'm'", "import('m').then(f)",
    "export const a = 1; import x from 'm'", "import(('m'))", "import( /* a */ ( /* b */ 'm' ))",
    "import('m' as string)", "(require)('m')", "(require as any)('m')", "require?.('m')",
    "const p = 'm'; import(p)", "import(p); const p: string = ('m')", "var p='m',q; require(p)",
    "let p = `m`\nexport const f = () => import(p as string)",
  ])
  func findsModules(source: String) {
    // At every place of a block, so that no edge hides it.
    for shift in 0..<18 {
      let text = String(repeating: " ", count: shift) + source
      let found = scan(text)
      #expect(found.map(\.specifier) == ["m"], "\(text)")
      #expect(found.map(\.isTypeOnly) == [false], "\(text)")
    }
  }

  @Test(arguments: [
    "import type X from 'm'", "import type { X } from 'm'", "export type { X } from 'm'",
    "import type * as T from 'm'", "import { type X } from 'm'", "export type * from 'm'",
    "import { type X, type Y as Z, } from 'm'", "import type\n{ X }\nfrom 'm'",
    "import type X = require('t'); import type { X } from 'm'",
  ])
  func tellsTypes(source: String) {
    #expect(scan(source).last?.isTypeOnly == true)
    #expect(scan(source).last?.specifier == "m")
  }

  @Test(arguments: [
    "Array.from('m')", "const from = 'm'", "important('m')", "requires('m')", "import.meta.url",
    "import(name)", "require(name)", "jest.requireActual('m')", "import(`./${x}`)", "from",
    "import",
    "import ''", "import 'm\n'", "imp", "", "import(",
  ])
  func leavesTheRest(source: String) {
    #expect(scan(source).isEmpty)
  }

  @Test(arguments: [
    "import(name)", "require(name)", "import(`./${x}`)", "import(PATHS.ai)", "require(join(a, b))",
    "import.meta.glob('./*.ts')", "require.context('./x')", "import(a ? 'b' : 'c')",
    "const p = q; import(p)", "import('a' + b)",
  ])
  func tellsWhatMayLoadOthers(source: String) {
    #expect(ImportScan(of: Array(source.utf8)).loadsByPattern)
  }

  @Test(arguments: ["import('m')", "import(('m'))", "const p = 'm'; import(p)", "import()"])
  func tellsWhatLoadsNoOthers(source: String) {
    #expect(!ImportScan(of: Array(source.utf8)).loadsByPattern)
  }

  @Test func aNameStandsForItsTexts() {
    let found = scan("let p = 'm'; if (x) p = 'n'; import(p); const pp = 'o', q = p == 'r'")
    #expect(found.map(\.specifier) == ["m", "n"])
    #expect(Set(found.map(\.range)) == [ByteRange(36, 37)])
  }

  @Test func rangesHoldTheQuotes() {
    let source = "/* ü */ import a from \"./a\"; require('./b')"
    let texts = scan(source).map {
      String(decoding: Array(source.utf8)[$0.range.lowerBound..<$0.range.upperBound], as: UTF8.self)
    }
    #expect(texts == ["\"./a\"", "'./b'"])
  }

  @Test func oneTypeImportDoesNotMarkTheNext() {
    let found = scan("import type { A } from 'a'\nimport { B } from 'b'\nexport * from 'c'")
    #expect(found.map(\.isTypeOnly) == [true, false, false])
  }
}
