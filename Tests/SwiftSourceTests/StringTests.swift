import Program
import Source
import Testing

@Suite("String literals")
struct StringTests {
  @Test(
    "have the text that Swift gives them",
    arguments: [
      ("\"\"", ""),
      (#""a\n\t\"\\\u{1F600}é""#, "a\n\t\"\\😀é"),
      (##"#"a\n"b"c"#"##, #"a\n"b"c"#),
      (##"#"a\#nb"#"##, "a\nb"),
      (###"##"a"#b"##"###, ##"a"#b"##),
      ("\"\"\"\n    first\n      second\n    \"\"\"", "first\n  second"),
      ("\"\"\"\n    joined \\\n    line\n    \"\"\"", "joined line"),
      ("\"\"\"\n    joined \\ \n    line\n    \"\"\"", "joined line"),
      ("\"\"\"\n    \"quoted\"\n\n    end\n    \"\"\"", "\"quoted\"\n\nend"),
      ("#\"\"\"\n    a\\n\n    \"\"\"#", "a\\n"),
      ("\"\"\"\n  \"\"\"", ""),
      ("#\"\"\"#", "\""),
    ])
  func text(source: String, text: String) throws {
    let program = try Dump.lower("let x = \(source)")
    let values = program.values.elements.compactMap { value in
      if case .string(let text) = value { text } else { nil }
    }
    #expect(values == [text])
    #expect(program.damage.isEmpty)
  }

  @Test(
    "with interpolations are templates",
    arguments: [
      (#""Bearer \(key)""#, "\"Bearer {key}\""),
      (#""\(a)\(b) c""#, "\"{a}{b} c\""),
      (#""\(a, format: f)""#, "\"{a}{f}\""),
      (#""\(d["x"] ?? "")""#, "\"{(d.x coalesce \"\")}\""),
      (#""a\("b\(c)")""#, "\"a{\"b{c}\"}\""),
      (##"#"raw \#(x) \(y)"#"##, #""raw {x} \(y)""#),
      ("\"\"\"\n  {\"user_id\": \"\\(id)\"}\n  \"\"\"", #""{\"user_id\": \"{id}\"}""#),
    ])
  func templates(source: String, value: String) throws {
    #expect(try Dump.value(of: source) == value)
  }

  @Test("stand where they are written, their signs included")
  func ranges() throws {
    let source = ##"let é = #"a"#; let b = "c""##
    let program = try Dump.lower(source)
    let bytes = Array(source.utf8)
    let texts = program.values.ids.compactMap { id -> String? in
      guard case .string = program.values[id] else { return nil }
      let range = program.range(of: id)
      return String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
    }
    #expect(texts == [##"#"a"#"##, #""c""#])
  }
}
