import Program
import Source
import SwiftSource
import Testing

@Suite("What the grammar cannot read")
struct DamageTests {
  @Test(
    "is hidden from it, and the rest is read as ever",
    arguments: [
      "func f() throws(MyError) { mint() }",
      "func f() { run { a, b throws(E) -> Int in mint() } }",
      "func f() { do throws(E) { try mint() } catch {} }",
      "func f() { promise.succeed(()); mint() }",
      "func f() { switch a { case .b: ()\n case .c: mint() } }",
      "func f() { if let a = try await b.c() { mint() } }",
      "func f() { while let a = try await b.c { mint() } }",
      "func f() { for x in try await all() { mint() } }",
      "func f() { switch try await b() { default: mint() } }",
      "func f() { while true { if a { continue } ; mint() } }",
      "nonisolated(unsafe) var x = mint()",
      "func f(_ x: consuming A, y: sending B, z: isolated C? = #isolation) { mint() }",
      "func f() { let x = try unsafe g(); mint() }",
      "func f() { do { a() } catch A.b, is C { mint() } }",
      "func f() { switch a { case .A.b: mint()\n case .min..<0: c() } }",
      "func f() { #warning(\"x\")\n mint() }",
      "struct A<let n: Int> { func f() { mint() } }",
      "struct A { associatedtype B: C, D where B.E == F\n func f() { mint() } }",
      "extension A where B == C, D: E { func f() { mint() } }",
      "struct A { @Field() var x: Int; @_spi(X) func f() { mint() } }",
      "struct A { var x: Int { _read { yield mint() } } }",
      "func f() { a.sort(by: <); mint() }",
      "func f() {\n  let a = b\n    | c\n  mint()\n}", "func f() {\n  a\n    += b\n  mint()\n}",
      "struct A { var p: [Int] { prefix.isEmpty ? [] : [prefix] }; func f() { mint() } }",
      "func f() { open.append(1)\n  open = nil\n  mint() }",
      "func f() { switch a { case .b where c, .d where e: mint()\n default: g() } }",
      "func f() { while unsafe !g() { mint() } }",
      "struct A { private(set) var a = 1; weak var b: C?; indirect enum D { case e }\n func f() { mint() } }",
      "func f() { let a = #\"\"\"\n \"# \\(x)\n \"\"\"#; mint() }",
    ])
  func hiddenForms(source: String) throws {
    #expect(try calls(of: "mint", in: source) == 1)
  }

  @Test("does not hide what is around it")
  func errors() throws {
    let source = """
      class A {
        func one() { mint(1) }
        let x = = 3 ++ ]
        func two() { mint(2) }
      }
      func three() { let y = [1, 2; mint(3) }
      func four() { mint(4) }
      """
    let program = try Dump.lower(source)
    #expect(!program.damage.isEmpty)
    #expect(try calls(of: "mint", in: source) == 4)
    let names = Set(program.functions.elements.compactMap(\.name))
    #expect(names.isSuperset(of: ["one", "two", "four"]))
  }

  @Test("is no reason to stop, wherever a file is cut off")
  func truncated() throws {
    let source = Array(
      ##"""
      import Vapor
      @main struct A<T>: B where T: C {
        @Field(key: "é") var x: [String: Int]? { didSet { f(oldValue) } }
        enum K: String { case a = "b", c(Int) }
        func g(_ a: Int = 1, b c: T...) async throws(E) -> some D {
          guard let y = try? await x?["k"]?.z else { throw Abort(.no) }
          switch y { case .a(let v) where v > 1: h { $0 + 1 } ; default: break }
          #if DEBUG
          let s = "a \(b ? #"c\#(d)"# : "e") /* */ f"
          #endif
          return .init(a: y as! D, b: \.c.d, e: /f+/) // end
        }
      }
      """##.utf8)
    for length in 0...source.count {
      let file = SourceFile(id: FileID(0), path: "A.swift", bytes: Array(source[..<length]))
      let program = try SwiftFrontEnd.lower(file)
      for id in program.values.ids { #expect(program.range(of: id).upperBound <= length) }
    }
  }

  @Test("includes bytes that are no text")
  func bytes() throws {
    let bytes = Array("let a = f(\"".utf8) + [0xFF, 0xC3, 0x00] + Array("\")\nlet b = g()".utf8)
    let program = try SwiftFrontEnd.lower(SourceFile(id: FileID(0), path: "A.swift", bytes: bytes))
    #expect(program.topLevel.keys.sorted() == ["a", "b"])
  }

  @Test(
    "may nest without end",
    arguments: [
      ("(", ")"), ("[", "]"), ("f(", ")"), ("{ ", " }"), ("f { ", " }"), ("!", ""), ("-", ""),
      ("a ? b : ", ""), ("try ", ""), ("\"\\(", ")\""), ("a ?? ", ""), ("a.b(", ")"),
      ("if a { ", " }"), ("struct A { ", " }"), ("func f() { ", " }"), ("a.", ""), ("a as ", ""),
      ("switch a { default: ", " }"), ("#if A\n", "\n#endif"), ("do { ", " }"),
      ("if a { } else ", ""), ("let a: [", "]"), ("case .a(", ")"),
    ])
  func nesting(opening: String, closing: String) throws {
    let depth = 1000
    let source =
      String(repeating: opening, count: depth) + " x " + String(repeating: closing, count: depth)
    let bytes = Array(source.utf8)
    // Too much work for the parser is an answer too.
    let program = try? SwiftFrontEnd.lower(
      SourceFile(id: FileID(0), path: "A.swift", bytes: bytes))
    if let program { #expect(program.path == "A.swift") }
  }

  @Test("that is nested too deep is named")
  func tooDeep() throws {
    let source =
      "func f() { mint() }\nlet x = " + String(repeating: "[", count: 1000)
      + String(repeating: "]", count: 1000) + "\nfunc g() { mint() }"
    let program = try Dump.lower(source)
    #expect(program.damage.count == 1)
    #expect(try calls(of: "mint", in: source) == 2)
  }

  private func calls(of name: String, in source: String) throws -> Int {
    let program = try Dump.lower(source)
    var count = 0
    for value in program.values.elements {
      if case .call(let call) = value, case .global(name) = program.values[call.callee] {
        count += 1
      }
    }
    return count
  }
}
