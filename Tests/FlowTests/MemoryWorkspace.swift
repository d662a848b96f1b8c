import Flow
import JavaScript
import Program
import Source
import SwiftSource
import Syntax
import Testing

/// A repository of a few strings, linked by relative specifiers only.
final class MemoryWorkspace: Workspace {
  private let files: [SourceFile]
  private let programs: [FileProgram]

  /// - Parameter isWhole: whether every file has to be read without a gap.
  init(_ texts: [String: String], isWhole: Bool = true) throws {
    let paths = texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    files = paths.enumerated().map { index, path in
      SourceFile(id: FileID(index), path: path, bytes: Array(texts[path, default: ""].utf8))
    }
    programs = try files.map { file in
      let program =
        file.language == .swift
        ? try SwiftFrontEnd.lower(file) : try JavaScriptFrontEnd.lower(file)
      try #require(program.damage.isEmpty || !isWhole, "\(file.path) does not parse")
      return program
    }
  }

  var ids: [FileID] { files.map(\.id) }

  func file(_ id: FileID) -> SourceFile { files[id.index] }

  func program(of file: FileID) -> FileProgram? {
    programs.indices.contains(file.index) ? programs[file.index] : nil
  }

  func resolve(_ specifier: String, from file: FileID) -> ImportTarget {
    guard specifier.hasPrefix(".") else {
      let parts = specifier.split(separator: "/", maxSplits: 1).map(String.init)
      return .package(name: parts.first ?? "", subpath: parts.count > 1 ? parts[1] : "")
    }
    var parts = path(of: file).split(separator: "/").dropLast().map(String.init)
    for part in specifier.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    var target = parts.joined(separator: "/")
    // What is compiled imports `./x.js` where the source is `x.ts`.
    if target.hasSuffix(".js"), !files.contains(where: { $0.path == target }) {
      target.removeLast(3)
    }
    for ending in ["", ".ts", ".tsx", ".js", "/index.ts"] {
      if let found = files.first(where: { $0.path == target + ending }) { return .file(found.id) }
    }
    return .unresolved
  }

  func importers(of file: FileID) -> [FileID] {
    programs.filter { program in
      program.dependencies.contains { resolve($0.specifier, from: program.file) == .file(file) }
    }.map(\.file)
  }

  func module(of file: FileID) -> Int { 0 }

  func moduleFiles(of file: FileID, mentioning name: String) -> [FileID] {
    files.filter { $0.language == .swift && holds(name, $0) }.map(\.id)
  }

  func scripts(near file: FileID, containing text: String) -> [FileID] {
    files.filter { $0.language.isScript && holds(text, $0) }.map(\.id)
  }

  func scripts(containing text: String) -> [FileID] {
    files.filter { $0.language.isScript && holds(text, $0) }.map(\.id)
  }

  func files(among files: [FileID], containing text: String) -> [FileID] {
    files.filter { holds(text, file($0)) }
  }

  func source(of file: FileID) -> SourceFile? { files[file.index] }

  private func holds(_ text: String, _ file: SourceFile) -> Bool {
    String(decoding: file.bytes, as: UTF8.self).contains(text)
  }

  func path(of file: FileID) -> String { files[file.index].path }

  func dependencies(near file: FileID) -> Set<String> { [] }
}
