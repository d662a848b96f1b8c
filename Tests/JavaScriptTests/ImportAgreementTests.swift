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

  @Test(arguments: [
    ("a.ts", "import a from'm'\nexport*from\"n\"\nexport * as b from `x`"),
    ("a.ts", "import /* a */ { b as c } /* d */ from /* e */ \"m\" with { type: \"json\" }"),
    ("a.ts", "import x = require( 'm' ); type T = typeof import('n'); await import(`o`)"),
    ("a.js", "importScripts('a.js', \"/b.js\" , 'https://cdn.example/c.js')"),
    ("a.js", "self.importScripts(\n  './a.js', // the first\n  './b.js',\n)"),
    ("a.js", "const { a } = require ( `m` ), b = module.require('n')"),
    (
      "a.ts",
      "const p = 'm'; import(p); let q: string = (`n`); import(/* @vite-ignore */ (q as any))"
    ),
    ("a.ts", "import(('m')); import('n' as string); (require)('o'); (require as any)(('p'))"),
    ("a.js", "var p = 'm'\nconst { a } = require(p)"),
    ("a.vue", "<template><p @click=\"() => import('m')\"/></template><script src='./a.ts'/>"),
    ("a.vue", "<script setup lang=ts>import a from \"m\"</script><script>import('n')</script>"),
    ("a.svelte", "{#await import('m') then n}{n}{/await}<script module>import 'o'</script>"),
    ("a.astro", "---\nimport A from \"m\"\n---\n<A/><script>import \"n\"</script>"),
    ("a.astro", "<script src=\"../b.ts\"></script><script>export * from 'c'</script>"),
    ("a.html", "<SCRIPT type=module SRC=/a.js></SCRIPT><script>import('m')</script>"),
    ("a.html", "<script\n async\n src = './a.js'></script><script type=module>import 'n'</script>"),
  ])
  func findsOddSpellings(_ path: String, _ text: String) throws {
    let file = SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8))
    let program = try JavaScriptFrontEnd.lower(file)
    let scanned = ImportScan.modules(in: file.bytes, readsElements: file.language.holdsScripts)
    #expect(!program.dependencies.isEmpty)
    for dependency in program.dependencies {
      #expect(
        scanned.contains { $0.range == dependency.range && $0.specifier == dependency.specifier },
        "\(dependency.specifier) in \(text)")
    }
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
