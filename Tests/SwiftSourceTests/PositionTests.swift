import Program
import Source
import SwiftSource
import Testing

@Suite("Positions")
struct PositionTests {
  let source = """
    // é comment 😀
    import Vapor
    /* block /* nested */ 日本 */
    let größe = "😀" + mint(user_id: größe)
    """

  @Test("are byte offsets, behind text of more than one byte a character too")
  func offsets() throws {
    let program = try Dump.lower(source)
    let bytes = Array(source.utf8)
    func text(_ range: ByteRange) -> String {
      String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
    }
    var calls: [String] = []
    for id in program.values.ids {
      if case .call = program.values[id] { calls.append(text(program.range(of: id))) }
    }
    #expect(calls == ["mint(user_id: größe)"])
    #expect(program.bindings.elements.map { text($0.range) } == ["größe"])
    #expect(program.imports.map { text($0.specifierRange) } == ["Vapor"])
    #expect(program.imports.map { text($0.range) } == ["import Vapor"])
    #expect(
      program.comments.map(text) == ["// é comment 😀", "/* block /* nested */ 日本 */"])
  }

  @Test("of a link of a chain begin with the chain")
  func chains() throws {
    let source = "let x = try await a.b(1)?.c { 2 }"
    let program = try Dump.lower(source)
    let bytes = Array(source.utf8)
    var texts: [String] = []
    for id in program.values.ids {
      switch program.values[id] {
      case .call, .member, .await:
        let range = program.range(of: id)
        texts.append(String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self))
      default: break
      }
    }
    #expect(
      texts == [
        "a.b", "a.b(1)", "a.b(1)?.c", "a.b(1)?.c { 2 }", "await a.b(1)?.c { 2 }",
      ])
  }

  @Test("of imports and dependencies name the module")
  func imports() throws {
    let program = try Dump.lower(
      "import struct Foundation.Date\n@testable import App\npublic import NIO")
    #expect(program.imports.map(\.specifier) == ["Foundation", "App", "NIO"])
    #expect(program.imports.allSatisfy { $0.imported == .sideEffect && $0.binding == nil })
    #expect(program.dependencies.map(\.specifier) == ["Foundation", "App", "NIO"])
    #expect(program.exports.isEmpty)
  }
}
