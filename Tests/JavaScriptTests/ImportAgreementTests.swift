import Foundation
import JavaScript
import Program
import Project
import Source
import TestSupport
import Testing

/// The scan of bytes decides which files are parsed, so it must find every import that the parser
/// finds; held on all samples, and on the sources below the folder that IMPORT_SOURCES names.
@Suite struct ImportAgreementTests {
  @Test func findsWhatTheParserFinds() throws {
    let files = try sources()
    try #require(files.count > 400)
    var count = 0
    var extras: [String] = []
    for file in files {
      guard let program = try? JavaScriptFrontEnd.lower(file) else { continue }
      let scanned = ImportScan.modules(
        in: file.bytes, readsElements: file.language.holdsScripts)
      let ranges = Set(scanned.map(\.range))
      // An import map loads nothing by itself.
      for dependency in program.dependencies where dependency.kind != .mapped {
        count += 1
        #expect(
          ranges.contains(dependency.range), "\(file.path): \(dependency.specifier) is missed")
      }
      let known = Set(program.dependencies.map(\.range))
      extras += scanned.filter { !known.contains($0.range) && isInCode($0.range, of: program) }
        .map { "\(file.path): \($0.specifier)" }
    }
    #expect(count > 900)
    // A specifier that is found too much costs the parse of one file.
    #expect(extras.count * 20 <= count, "\(extras.prefix(40))")
  }

  /// What is read as text by a scan of bytes may be a comment to the parser.
  private func isInCode(_ range: ByteRange, of program: FileProgram) -> Bool {
    !program.comments.contains { $0.contains(range) }
      && !program.damage.contains { $0.contains(range) }
  }

  private func sources() throws -> [SourceFile] {
    var folders = [Checkout.url("Tests/Samples")]
    if let named = ProcessInfo.processInfo.environment["IMPORT_SOURCES"] {
      folders.append(URL(fileURLWithPath: named))
    }
    var files: [SourceFile] = []
    for folder in folders {
      let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      for case let url as URL in try #require(found) {
        let language = Language(path: url.path)
        guard language.isScript || language.holdsScripts, let data = try? Data(contentsOf: url)
        else { continue }
        files.append(
          SourceFile(id: FileID(files.count), path: url.path, bytes: Array(data)))
      }
    }
    return files
  }
}
