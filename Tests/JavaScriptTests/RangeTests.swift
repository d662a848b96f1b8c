import Program
import Source
import Testing

@Suite("Ranges")
struct RangeTests {
  @Test("Calls begin at their callee, constructions at new")
  func calls() throws {
    let source = "x = ä.b(1).c(); y = new D(2)"
    let program = try lower(source)
    let calls = program.texts(in: source) { value in
      if case .call = value { true } else { false }
    }
    #expect(calls == ["ä.b(1)", "ä.b(1).c()", "new D(2)"])
  }

  @Test("Properties are whole entries, behind text of several bytes a character too")
  func properties() throws {
    let source = "f('😀é', { user_id: id, ...body, tier, [k]: 1, m() {}, \"q\" : 2 })"
    let program = try lower(source)
    var texts: [String] = []
    for value in program.values.elements {
      guard case .object(let properties) = value else { continue }
      texts += properties.map { program.text($0.range, in: source) }
    }
    #expect(texts == ["user_id: id", "...body", "tier", "[k]: 1", "m() {}", "\"q\" : 2"])
  }

  @Test("Writes are at the bound name")
  func writes() throws {
    let source = "const { a: b = 1, ...c } = d; let e; e = 2"
    let program = try lower(source)
    #expect(program.writes.map { program.text($0.range, in: source) } == ["b", "c", "e"])
  }

  @Test("Functions, parameters, imports, specifiers, exports")
  func declarations() throws {
    let source = """
      import { a } from "m"; export { a as b };
      export async function f(x = 1, ...y) { return x }
      """
    let program = try lower(source)
    func text(_ range: ByteRange) -> String { program.text(range, in: source) }
    let function = program.functions[FunctionID(1)]
    #expect(text(function.range) == "async function f(x = 1, ...y) { return x }")
    #expect(function.parameters.map { text($0.range) } == ["x = 1", "...y"])
    #expect(program.imports.map { text($0.specifierRange) } == ["\"m\""])
    #expect(program.imports.map { text($0.range) } == ["import { a } from \"m\";"])
    #expect(program.dependencies.map { text($0.range) } == ["\"m\""])
    #expect(program.exports.map { text($0.range) }.first == "a as b")
    #expect(program.bindings.elements.map { text($0.range) } == ["a", "x", "y", "f"])
  }

  @Test("Comments, wherever they stand")
  func comments() throws {
    let source = """
      // one
      f(/* two */ a, "// not", `/* not */`, /\\/\\/not/) // three
      const x = /* four */ { /* five */ } /* six */
      <A>{/* seven */}http://not</A>
      """
    let program = try lower(source)
    #expect(
      program.comments.map { program.text($0, in: source) } == [
        "// one", "/* two */", "// three", "/* four */", "/* five */", "/* six */", "/* seven */",
      ])
  }

  @Test("Damage: error nodes and what the parser made up")
  func damage() throws {
    #expect(try lower("const a = 1; f(a)").damage.isEmpty)
    let source = "const a = ; good(1); const b = {c: 1"
    let program = try lower(source, as: .typescript)
    #expect(!program.damage.isEmpty)
    #expect(program.damage.allSatisfy { $0.upperBound <= source.utf8.count })
    let calls = program.texts(in: source) { value in
      if case .call = value { true } else { false }
    }
    #expect(calls == ["good(1)"])
  }
}
