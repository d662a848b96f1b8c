import Source
import Testing

@testable import Project

@Suite struct ImportIndexTests {
  @Test func importersAreFoundByEveryWayToNameAFile() async throws {
    let folder = try TemporaryFolder([
      "lib/mint.ts": "export const mint = 1", "lib/index.ts": "export * from './mint'",
      "a.ts": "import { mint } from './lib/mint'", "b.ts": "import '@/mint'",
      "c.js": "const m = require('./lib/mint.js')", "d.ts": "import('db')",
      "e.vue": "<script>import x from './lib/mint.ts'</script>",
      "f.ts": "import type { M } from './lib/mint'", "g.ts": "import './other/mint'",
      "other/mint.ts": "",
      "lib/deep/h.ts": "import x from '..'", "i.ts": "import y from './lib'",
      "j.ts": "import z from './pkg'",
      "pkg/package.json": #"{"name": "db", "main": "dist/start.js"}"#,
      "pkg/src/start.ts": "import 'react'",
      "tsconfig.json": #"{"compilerOptions": {"paths": {"@/*": ["./lib/*"]}}}"#,
      "k.ts": "import x from './lib/mint?raw'",
      "l.ts": "import { B } from 'npm:@behest/client-ts@1'",
      "m.ts": "import { B } from '@behest/client-ts/next'", "n.ts": "import fs from 'fs'",
    ])
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    let index = await ImportIndex.read(repository, resolver: ModuleResolver(repository))
    func importers(_ path: String) -> [String] {
      guard let id = repository.files.id(of: path) else { return [] }
      return index.importers(of: id).map { repository.files[$0.file].path }
    }
    #expect(
      importers("lib/mint.ts") == ["a.ts", "b.ts", "c.js", "e.vue", "f.ts", "k.ts", "lib/index.ts"])
    #expect(importers("lib/index.ts") == ["i.ts", "lib/deep/h.ts"])
    #expect(importers("pkg/src/start.ts") == ["d.ts", "j.ts"])
    #expect(importers("other/mint.ts") == ["g.ts"])
    #expect(importers("a.ts").isEmpty)
    let packages = index.importers(ofPackage: "@behest/client-ts").map {
      repository.files[$0.file].path
    }
    #expect(packages == ["l.ts", "m.ts"])
    #expect(
      index.importers(ofPackage: "node:fs").map { repository.files[$0.file].path } == ["n.ts"])
    let mint = try #require(repository.files.id(of: "lib/mint.ts"))
    let types = index.importers(of: mint).filter(\.module.isTypeOnly)
    #expect(types.map { repository.files[$0.file].path } == ["f.ts"])
  }
}
