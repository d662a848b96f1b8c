import Foundation
import Program
import Source

@testable import SwiftSource

/// Counts the declarations of files by their tokens, and those that their program form lacks.
struct Loss {
  private(set) var files = 0
  private(set) var declarations = 0
  /// Where the parser first gave up, of each file in which it did: `path:line`.
  private(set) var damage: [String] = []
  /// Where declarations were lost: `path:line`.
  private(set) var places: [String] = []

  var damagedFiles: Int { damage.count }
  var lostDeclarations: Int { places.count }

  var json: String {
    """
    {"files": \(files), "damagedFiles": \(damagedFiles), "declarations": \(declarations), \
    "lostDeclarations": \(lostDeclarations)}
    """
  }

  mutating func count(below folder: URL) throws {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let paths = (found?.allObjects ?? []).compactMap { ($0 as? URL)?.path }
      .filter { $0.hasSuffix(".swift") }.sorted()
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      count([UInt8](data), path: path)
    }
  }

  mutating func count(_ bytes: [UInt8], path: String) {
    let file = SourceFile(id: FileID(0), path: path, bytes: bytes)
    guard let program = try? SwiftFrontEnd.lower(file) else {
      places.append("\(path): the whole file")
      return
    }
    files += 1
    declarations += Self.declared(in: bytes).count
    let table = LineTable(bytes)
    if let first = program.damage.first {
      damage.append("\(path):\(table.line(at: first.lowerBound))")
    }
    places += Self.lost(in: bytes, program).map { "\(path):\(table.line(at: $0))" }
  }

  /// Where the declarations begin that a program form lacks.
  static func lost(in bytes: [UInt8], _ program: FileProgram) -> [Int] {
    var named: Set<Int> = []
    for id in program.bindings.ids { named.insert(program.bindings[id].range.lowerBound) }
    var types: [String: [ByteRange]] = [:]
    for id in program.types.ids {
      let type = program.types[id]
      for member in type.members { named.insert(member.range.lowerBound) }
      let name = type.name?.split(separator: ".").last.map(String.init) ?? ""
      types[name, default: []].append(type.range)
    }
    return declared(in: bytes).filter { declaration in
      switch declaration.kind {
      case .function: !named.contains(declaration.nameOffset)
      case .type:
        !(types[declaration.name] ?? []).contains { $0.contains(offset: declaration.offset) }
      }
    }.map(\.offset)
  }

  private struct Declaration {
    enum Kind { case function, type }
    var kind: Kind
    var offset: Int
    var nameOffset: Int
    var name: String
  }

  private static let typeWords: Set<String> = [
    "struct", "enum", "protocol", "actor", "extension", "class",
  ]
  /// What may follow `class` where it is a modifier.
  private static let modified: Set<String> = [
    "func", "var", "let", "subscript", "override", "final", "private", "init", "dynamic", "in",
    "as",
  ]

  private static func declared(in bytes: [UInt8]) -> [Declaration] {
    let tokens = Tokenizer.run(bytes).tokens
    func text(_ index: Int) -> String {
      guard tokens.indices.contains(index) else { return "" }
      return String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
    }
    var found: [Declaration] = []
    for index in tokens.indices where tokens[index].kind == .word && text(index - 1) != "." {
      let (word, next, start) = (text(index), text(index + 1), tokens[index].start)
      switch word {
      case "func":
        guard tokens.indices.contains(index + 1) else { continue }
        found.append(
          Declaration(
            kind: .function, offset: start, nameOffset: tokens[index + 1].start, name: next))
      case "init" where ["(", "<", "?", "!"].contains(next):
        found.append(
          Declaration(kind: .function, offset: start, nameOffset: start, name: word))
      case _ where typeWords.contains(word):
        guard let name = typeName(after: index, tokens, text) else { continue }
        found.append(Declaration(kind: .type, offset: start, nameOffset: start, name: name))
      default: continue
      }
    }
    return found
  }

  /// The last part of the name that follows the word of a type's declaration; nil where the word is
  /// a modifier, a constraint or a name.
  private static func typeName(
    after index: Int, _ tokens: [Token], _ text: (Int) -> String
  ) -> String? {
    let (word, next) = (text(index), text(index + 1))
    guard tokens.indices.contains(index + 1), tokens[index + 1].kind == .word,
      !modified.contains(next),
      !["import", "(", ":", "case", "var", "let"].contains(text(index - 1)),
      word != "class" || next.first?.isUppercase == true,
      word != "actor" || ["{", ":", "<"].contains(text(index + 2))
    else { return nil }
    var last = index + 1
    while text(last + 1) == "." { last += 2 }
    return text(last).replacing("`", with: "")
  }
}
