import Source
import Testing

@testable import Project

/// A table of specifiers for each way that tools find modules.
@Suite struct ModuleResolverTests {
  /// What each specifier leads to: a path, `npm <name>[/<subpath>]`, or `-` for nothing.
  private func check(
    _ files: [String: String], from path: String, _ expected: [(String, String)],
    side: ModuleSide = .server
  ) async throws {
    var all = files
    if all[path] == nil { all[path] = "" }
    let folder = try TemporaryFolder(all)
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    let resolver = ModuleResolver(repository)
    for (specifier, target) in expected {
      let found =
        switch resolver.resolve(specifier, from: path, side: side) {
        case .file(let id): repository.files[id].path
        case .package(let name, let subpath):
          "npm " + [name, subpath].filter { !$0.isEmpty }.joined(separator: "/")
        case .unresolved: "-"
        }
      #expect(found == target, "\(specifier) from \(path)")
    }
  }

  private func files(_ paths: String...) -> [String: String] {
    Dictionary(uniqueKeysWithValues: paths.map { ($0, "") })
  }

  @Test func theClientsSide() async throws {
    let files = [
      "package.json": """
      { "browser": { "./lib/node.js": "./lib/web.js", "./lib/gone.js": false, "sdk": false },
        "imports": { "#x": { "browser": "./lib/web.js", "default": "./lib/node.js" } } }
      """,
      "webpack.config.js": "module.exports = { resolve: { alias: { fs: false } } }",
      "lib/node.js": "", "lib/web.js": "", "lib/gone.js": "",
      "lib/circle/package.json": #"{ "browser": { "./a.js": "./b.js", "./b.js": "./a.js" } }"#,
      "lib/circle/a.js": "", "lib/circle/b.js": "",
    ]
    try await check(
      files, from: "main.js",
      [
        ("./lib/node", "lib/web.js"), ("./lib/node.js", "lib/web.js"), ("./lib/gone", "-"),
        ("sdk", "-"), ("fs", "-"), ("#x", "lib/web.js"), ("./lib/web", "lib/web.js"),
        ("./lib/circle/a", "lib/circle/b.js"), ("./lib/circle/b", "lib/circle/a.js"),
      ], side: .client)
    try await check(
      files, from: "main.js",
      [
        ("./lib/node", "lib/node.js"), ("./lib/gone", "lib/gone.js"), ("sdk", "npm sdk"),
        ("fs", "npm node:fs"), ("#x", "lib/node.js"),
      ])
  }

  @Test func foldersThatMeanTheirNamesake() async throws {
    try await check(
      files("web/Chat/Chat.tsx", "web/Form/Form.tsx", "web/Form/index.ts"), from: "web/App.tsx",
      [("./Chat", "web/Chat/Chat.tsx"), ("./Form", "web/Form/index.ts"), ("./None", "-")])
  }

  @Test func relativePathsAndEndings() async throws {
    try await check(
      files(
        "src/a.ts", "src/b.tsx", "src/c/index.ts", "src/d.js", "src/e.mts", "src/f.cts",
        "src/g.vue", "src/data.json", "src/h.jsx", "root.ts", "src/both.js", "src/both.ts",
        "src/i.service.ts", "src/j.ios.tsx", "src/k.svelte", "src/types.d.ts", "src/c.d/x.ts",
        "index.ts"),
      from: "src/main.ts",
      [
        ("./a", "src/a.ts"), ("./a.ts", "src/a.ts"), ("./a.js", "src/a.ts"), ("./b", "src/b.tsx"),
        ("./b.js", "src/b.tsx"), ("./b.jsx", "src/b.tsx"), ("./c", "src/c/index.ts"),
        ("./c/", "src/c/index.ts"), ("./c/index.js", "src/c/index.ts"), ("./d", "src/d.js"),
        ("./e.mjs", "src/e.mts"), ("./f.cjs", "src/f.cts"), ("./g.vue", "src/g.vue"),
        ("./g", "src/g.vue"), ("./data", "src/data.json"), ("./h.js", "src/h.jsx"),
        ("../root", "root.ts"), ("./both.js", "src/both.js"), ("./both", "src/both.ts"),
        ("./i.service", "src/i.service.ts"), ("./j", "src/j.ios.tsx"), ("./k", "src/k.svelte"),
        ("./types", "src/types.d.ts"), ("..", "index.ts"), ("../", "index.ts"), ("./none", "-"),
        ("../../outside", "-"), ("./a?raw", "src/a.ts"), ("./a.ts?worker", "src/a.ts"), ("", "-"),
        ("./c.d", "-"),
      ])
  }

  @Test func foldersWithAPackageFile() async throws {
    try await check(
      files("lib/b/start.ts", "lib/c/src/index.ts", "lib/d/module.mjs", "lib/e/index.js").merging([
        "lib/b/package.json": #"{"main": "./start.js"}"#,
        "lib/c/package.json": #"{"main": "dist/index.js"}"#,
        "lib/d/package.json": #"{"main": "./none.js", "module": "./module.mjs"}"#,
        "lib/e/package.json": "{}",
      ]) { $1 }, from: "lib/a.ts",
      [
        ("./c/dist/index.js", "lib/c/src/index.ts"), ("./c/dist/none.js", "lib/c/src/index.ts"),
        ("./c/src/none.js", "-"),
        ("./b", "lib/b/start.ts"), ("./c", "lib/c/src/index.ts"), ("./d", "lib/d/module.mjs"),
        ("./e", "lib/e/index.js"),
      ])
  }

  @Test func pathsOfTheCompiler() async throws {
    try await check(
      files(
        "src/lib/auth.ts", "src/lib/db/index.ts", "src/special.ts", "packages/ui/button.tsx",
        "src/gen/api.ts", "other/x.ts", "vendor-shim/behest.ts"
      ).merging([
        "tsconfig.json": """
        { // comments are fine
          "compilerOptions": { "baseUrl": ".", "paths": {
            "@/*": ["./src/*"], "@/special": ["src/special.ts"], "@lib/*": ["src/none/*", "src/lib/*"],
            "ui/*/view": ["packages/ui/*"], "*": ["src/gen/*"], "sdk": ["node_modules/@behest/client-ts"],
          } },
        }
        """
      ]) { $1 }, from: "src/app/page.tsx",
      [
        ("@/lib/auth", "src/lib/auth.ts"), ("@/lib/db", "src/lib/db/index.ts"),
        ("@/lib/auth.js", "src/lib/auth.ts"), ("@/special", "src/special.ts"),
        ("@lib/auth", "src/lib/auth.ts"), ("ui/button/view", "packages/ui/button.tsx"),
        ("api", "src/gen/api.ts"), ("other/x", "other/x.ts"), ("react", "npm react"),
        ("sdk", "npm @behest/client-ts"), ("@/none", "-"),
        ("src/special", "src/special.ts"),
      ])
  }

  @Test func extendedConfigurations() async throws {
    try await check(
      files("app/src/a.ts", "shared/b.ts", "app/own/c.ts", "app/deep/d.ts").merging([
        "tsconfig.base.json": """
        {"extends": "./app/tsconfig.json", "compilerOptions": {"paths": {"#s/*": ["./shared/*"]}}}
        """,
        "config/package.json": #"{"name": "@acme/config"}"#,
        "config/base.json":
          #"{"compilerOptions": {"baseUrl": "../shared", "paths": {"x": ["./none"]}}}"#,
        "app/tsconfig.json": """
        {"extends": ["@acme/config/base.json", "../tsconfig.base"], "references": [{"path": "./tsconfig.app.json"}]}
        """,
        "app/tsconfig.app.json":
          #"{"compilerOptions": {"paths": {"~own/*": ["${configDir}/own/*"]}}}"#,
        "app/deep/tsconfig.json": #"{"extends": "./tsconfig.json"}"#,
      ]) { $1 }, from: "app/src/main.ts",
      [
        ("#s/b", "shared/b.ts"), ("b", "shared/b.ts"), ("~own/c", "app/own/c.ts"),
      ])
  }

  @Test func workspacePackages() async throws {
    try await check(
      files(
        "packages/db/src/index.ts", "packages/db/src/client.ts", "packages/ui/src/button.tsx",
        "packages/ui/src/deep/x.ts", "packages/env/index.ts", "tools/log/lib/log.js",
        "packages/exp/src/server.ts", "packages/exp/src/browser.ts",
        "packages/exp/src/esm/index.ts",
        "examples/express/index.js", "packages/types/src/index.ts"
      ).merging([
        "package.json": #"{"workspaces": ["packages/*"], "devDependencies": {"express": "^4"}}"#,
        "packages/db/package.json":
          #"{"name": "@acme/db", "main": "dist/index.js", "types": "dist/index.d.ts"}"#,
        "packages/ui/package.json":
          #"{"name": "@acme/ui", "exports": {"./*": "./dist/*.js", "./deep/*": {"import": "./dist/deep/*.mjs"}}}"#,
        "packages/env/package.json": #"{"name": "env"}"#,
        "tools/log/package.json": #"{"name": "log", "exports": "./lib/log.js"}"#,
        "packages/exp/package.json": """
        {"name": "exp", "exports": {
          ".": {"types": "./dist/server.d.ts", "browser": "./dist/browser.js", "node": {"require": "./dist/server.cjs", "import": "./dist/server.mjs"}},
          "./esm": ["./none.js", {"odd-condition": "./dist/esm/index.js"}], "./closed": null,
          "./package.json": "./package.json"}}
        """,
        "packages/types/package.json": #"{"name": "@acme/types", "types": "./src/index.ts"}"#,
        "examples/express/package.json": #"{"name": "express"}"#,
      ]) { $1 }, from: "packages/app/main.ts",
      [
        ("@acme/db", "packages/db/src/index.ts"), ("@acme/db/client", "packages/db/src/client.ts"),
        ("@acme/db/dist/client", "packages/db/src/client.ts"),
        ("@acme/db/src/client.js", "packages/db/src/client.ts"),
        ("@acme/ui/button", "packages/ui/src/button.tsx"),
        ("@acme/ui/deep/x", "packages/ui/src/deep/x.ts"), ("env", "packages/env/index.ts"),
        ("log", "tools/log/lib/log.js"), ("exp", "packages/exp/src/server.ts"),
        ("@acme/types", "packages/types/src/index.ts"), ("express", "npm express"),
        ("exp/package.json", "packages/exp/package.json"), ("@acme/none", "npm @acme/none"),
      ])
    try await check(
      files("p/src/server.ts", "p/src/browser.ts").merging([
        "p/package.json":
          #"{"name": "p", "exports": {"browser": "./dist/browser.js", "default": "./dist/server.js"}}"#
      ]) { $1 }, from: "a.ts", [("p", "p/src/browser.ts")], side: .client)
  }

  @Test func pnpmAndOtherWorkspaces() async throws {
    try await check(
      files("libs/a/index.ts", "libs/old/index.ts").merging([
        "pnpm-workspace.yaml":
          "packages:\n  # all\n  - 'libs/**'\n  - \"!libs/old\"\ncatalog:\n  - x\n",
        "package.json": #"{"dependencies": {"a": "^1", "old": "^1"}}"#,
        "libs/a/package.json": #"{"name": "a"}"#, "libs/old/package.json": #"{"name": "old"}"#,
      ]) { $1 }, from: "libs/b/x.ts", [("a", "libs/a/index.ts"), ("old", "npm old")])
    try await check(
      files("x/index.ts").merging([
        "app/package.json": #"{"dependencies": {"x": "file:../x", "y": "workspace:*"}}"#,
        "x/package.json": #"{"name": "x"}"#,
      ]) { $1 }, from: "app/a.ts", [("x", "x/index.ts"), ("y", "npm y")])
  }

  @Test func importsOfAPackage() async throws {
    try await check(
      files("app/src/db.ts", "app/src/util/text.ts").merging([
        "app/package.json": """
        {"name": "app", "exports": {"./util/*": "./src/util/*.ts"},
         "imports": {"#db": "./src/db.js", "#util/*": {"default": "./src/util/*.js"}, "#sdk": "@behest/client-ts", "#loop": "#loop"}}
        """
      ]) { $1 }, from: "app/src/main.ts",
      [
        ("#db", "app/src/db.ts"), ("#util/text", "app/src/util/text.ts"),
        ("#sdk", "npm @behest/client-ts"), ("#loop", "-"), ("#none", "-"),
        ("app/util/text", "app/src/util/text.ts"),
      ])
  }

  @Test func importMapsOfDeno() async throws {
    try await check(
      files("supabase/functions/_shared/cors.ts", "supabase/functions/lib/x.ts").merging([
        "supabase/functions/import_map.json": """
        {"imports": {"@shared/": "./_shared/", "behest": "https://esm.sh/@behest/client-ts@1.2.3?target=deno",
          "behest/next": "npm:@behest/client-ts/next"}}
        """,
        "supabase/functions/token/deno.json": """
        {"imports": {"oak": "jsr:@oak/oak@^17", "x": "../lib/x.ts"}, }
        """,
      ]) { $1 }, from: "supabase/functions/token/index.ts",
      [
        ("@shared/cors.ts", "supabase/functions/_shared/cors.ts"), ("oak", "npm @oak/oak"),
        ("oak/router", "npm @oak/oak/router"), ("x", "supabase/functions/lib/x.ts"),
        ("behest", "npm @behest/client-ts"), ("behest/next", "npm @behest/client-ts/next"),
      ])
    try await check(
      files("maps/lib/x.ts").merging([
        "deno.jsonc": ##"{"importMap": "maps/all.json", "imports": {"#x": "foo", "foo": "#x"}}"##,
        "maps/all.json": #"{"imports": {"lib/": "./lib/"}}"#,
      ]) { $1 }, from: "main.ts",
      [("lib/x.ts", "maps/lib/x.ts"), ("foo", "npm foo"), ("#x", "npm foo")])
  }

  @Test func addressesAndSchemes() async throws {
    try await check(
      [:], from: "a.ts",
      [
        ("npm:@behest/client-ts@beta", "npm @behest/client-ts"),
        ("npm:hono@4/cors", "npm hono/cors"),
        ("jsr:@supabase/supabase-js@2", "npm @supabase/supabase-js"),
        ("https://esm.sh/@supabase/supabase-js@2", "npm @supabase/supabase-js"),
        (
          "https://esm.sh/v135/@behest/client-ts@1.0.0/es2022/x.mjs",
          "npm @behest/client-ts/es2022/x.mjs"
        ),
        ("https://esm.sh/*vue@3", "npm vue"), ("https://esm.sh/stable/react@18", "npm react"),
        ("https://esm.sh/jsr/@std/path", "npm @std/path"), ("https://esm.run/lodash", "npm lodash"),
        (
          "https://unpkg.com/@behest/client-ts@1/dist/index.js?module",
          "npm @behest/client-ts/dist/index.js"
        ),
        ("https://cdn.jsdelivr.net/npm/@behest/client-ts@1/+esm", "npm @behest/client-ts"),
        ("https://cdn.jsdelivr.net/gh/user/repo/x.js", "-"),
        (
          "https://cdn.skypack.dev/pin/preact@v10-abc/mode=imports/x.js",
          "npm preact/mode=imports/x.js"
        ),
        (
          "https://ga.jspm.io/npm:@behest/client-ts@1.0.0/index.js",
          "npm @behest/client-ts/index.js"
        ),
        ("https://deno.land/x/oak@v12.6.1/mod.ts", "npm https://deno.land/x/oak/mod.ts"),
        (
          "https://deno.land/std@0.200.0/http/server.ts", "npm https://deno.land/std/http/server.ts"
        ),
        ("https://example.com/x.js", "-"), ("data:text/javascript,1", "-"),
        ("node:fs", "npm node:fs"),
        ("fs/promises", "npm node:fs/promises"), ("crypto", "npm node:crypto"),
        ("bun:sqlite", "npm bun:sqlite"), ("react", "npm react"),
        ("@scope/name/sub/x", "npm @scope/name/sub/x"),
        ("@scope", "-"), ("react/jsx-runtime", "npm react/jsx-runtime"), ("npm:", "-"),
        ("https://", "-"),
      ])
  }

  @Test func aliasesOfInstalledPackages() async throws {
    try await check(
      [
        "package.json":
          #"{"overrides": {"gateway": "npm:@behest/client-ts@1"}, "dependencies": {"root-alias": "npm:@behest/client-ts"}}"#,
        "app/package.json":
          #"{"dependencies": {"behest": "npm:@behest/client-ts@beta", "gateway": "^1", "z": "npm:zod@3"}}"#,
      ], from: "app/a.ts",
      [
        ("behest", "npm @behest/client-ts"), ("behest/next", "npm @behest/client-ts/next"),
        ("gateway", "npm @behest/client-ts"), ("root-alias", "npm @behest/client-ts"),
        ("z", "npm zod"),
      ])
  }

  @Test func aliasesOfFrameworks() async throws {
    try await check(
      files(
        "web/package.json", "web/src/lib/server/db.ts", "web/src/util.ts",
        "web/app/composables/a.ts",
        "web/shared/s.ts", "web/public/p.js", "web/src/lib/index.ts", "lib/root.ts"),
      from: "web/src/routes/x.ts",
      [
        ("$lib/server/db", "web/src/lib/server/db.ts"), ("$lib", "web/src/lib/index.ts"),
        ("@/util", "web/src/util.ts"), ("~/composables/a", "web/app/composables/a.ts"),
        ("~~/shared/s", "web/shared/s.ts"), ("#shared/s", "web/shared/s.ts"),
        ("/src/util.ts", "web/src/util.ts"),
        ("/p.js", "web/public/p.js"), ("@/none", "-"), ("/none", "-"),
        ("/lib/root", "lib/root.ts"),
      ])
  }

  @Test func theIndexAnswersLikeItsOwnFiles() async throws {
    let folder = try TemporaryFolder([
      "a.ts": "", "b.ts": "",
      "tsconfig.json": #"{"compilerOptions": {"paths": {"x": ["./a.ts"]}}}"#,
    ])
    try folder.commit()
    try folder.write("tsconfig.json", #"{"compilerOptions": {"paths": {"x": ["./b.ts"]}}}"#)
    try folder.write("new.ts", "")
    try folder.remove("b.ts")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read(.index)
    let resolver = ModuleResolver(repository)
    #expect(
      resolver.resolve("x", from: "m.ts") == repository.files.id(of: "a.ts").map(ModuleTarget.file))
    #expect(
      resolver.resolve("./b", from: "m.ts")
        == repository.files.id(of: "b.ts").map(ModuleTarget.file))
    #expect(resolver.resolve("./new", from: "m.ts") == .unresolved)
  }
}
