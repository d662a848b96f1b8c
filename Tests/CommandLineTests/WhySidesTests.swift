import Foundation
import Testing

/// On which side `why` says that a file is, by its framework and place.
@Suite struct WhySidesTests {
  private static let both = "in a client bundle, and on the server"
  private static let client = "in a client bundle"
  private static let server = "on the server"
  private static let neither = "in neither a client bundle nor a server"

  /// The framework's package, the file that imports the SDK's module, its text, and the verdict on
  /// that module.
  @Test(arguments: [
    ("waku", "src/pages/index.tsx", "ask()", server),
    ("waku", "src/pages/_api/t.ts", "ask()", server),
    ("vike", "pages/index/+Page.tsx", "ask()", both), ("vike", "pages/+data.ts", "ask()", server),
    ("vike", "pages/chat.telefunc.ts", "ask()", server),
    ("vike", "pages/+onRenderClient.ts", "ask()", client),
    ("plasmo", "background/messages/ask.ts", "ask()", client),
    ("plasmo", "sandbox.ts", "ask()", client),
    ("next", "pages/old.tsx", "export const getServerSideProps = () => ask()", server),
    ("next", "pages/new.tsx", "export default () => ask()", both),
    ("@sveltejs/kit", "src/routes/data.remote.ts", "export const q = query(() => ask())", server),
    ("@redwoodjs/api", "src/functions/t.ts", "export const handler = () => ask()", server),
    ("gatsby", "src/pages/a.tsx", "export const getServerData = () => ask()", server),
    (
      "hono", "src/x.ts", "import { serve } from '@hono/node-server'; serve({ fetch: ask })", server
    ),
    ("react", "src/y.ts", "import { listen } from './z'; history.listen(() => ask())", neither),
    ("wrangler", "worker/main.ts", "export default { fetch: ask }", server),
    ("vite", "api/t.ts", "export default ask", server),
    ("serverless", "jobs/chat.ts", "export const handler = ask", server),
    ("nitropack", "tasks/t.ts", "export default ask", server),
    ("nitropack", "server/plugins/t.ts", "export default ask", server),
    (
      "@builder.io/qwik-city", "src/routes/index.tsx",
      """
      import { routeLoader$ } from '@builder.io/qwik-city';
      export const useToken = routeLoader$(() => ask());
      """, server
    ), ("@builder.io/qwik-city", "src/routes/index.tsx", "export default () => ask()", both),
    (
      "@solidjs/start", "src/routes/index.tsx",
      "const token = async () => { 'use server'; return ask() }; export default () => token()",
      server
    ),
    ("@fastify/autoload", "routes/t.ts", "export default ask", server),
    ("@fastify/autoload", "other/t.ts", "export default ask", neither),
  ])
  func givesTheSide(
    _ package: String, _ importer: String, _ code: String, _ verdict: String
  ) throws {
    let up = String(repeating: "../", count: importer.filter { $0 == "/" }.count)
    let folder = try Folder([
      "package.json": #"{ "dependencies": { "\#(package)": "1" } }"#,
      "wrangler.toml": "main = 'worker/main.ts'",
      "vercel.json": "{}",
      "serverless.yml": "functions:\n  chat:\n    handler: jobs/chat.handler\n",
      importer: "import { ask } from '\(up.isEmpty ? "./" : up)lib/ai';\n\(code)\n",
      "lib/ai.ts": """
      import { Behest } from "@behest/client-ts";
      export const ask = () => new Behest();
      """,
    ])
    let run = try CommandRun(["why", "lib/ai.ts"], in: folder)
    #expect(run.output.hasPrefix("lib/ai.ts: \(verdict)\n"), "\(run.output)")
  }

  /// What a file without a name in any import is loaded by, and the verdict on it.
  @Test(arguments: [
    ("import.meta.glob('./parts/*.ts')", client),
    ("import.meta.glob(['./parts/*.ts', '!**/ai.ts'])", neither),
    ("import.meta.glob('./parts/*.ts', { as: 'raw' })", neither),
    ("const part = './parts/ai'; import(part)", client),
    ("const parts = { ai: './parts/ai' }; import(parts.ai)", client),
    ("let part = './none'; if (location.hash) part = './parts/ai'; import(part)", client),
    ("let part = './parts/ai'; part = './none'; import(part)", neither),
    ("import('./parts/' + location.hash)", client),
    ("import('./other/' + location.hash)", neither),
    ("import(location.hash)", neither),
  ])
  func followsWhatThePageLoads(_ code: String, _ verdict: String) throws {
    let folder = try Folder([
      "package.json": #"{ "devDependencies": { "vite": "6" } }"#,
      "index.html": "<script type=module src=/src/main.ts></script>",
      "src/main.ts": code,
      "src/parts/ai.ts":
        "import { Behest } from '@behest/client-ts'; export const b = new Behest()",
    ])
    let run = try CommandRun(["why", "src/parts/ai.ts"], in: folder)
    #expect(run.output.hasPrefix("src/parts/ai.ts: \(verdict)\n"), "\(run.output)")
  }

  /// What a server loads from its folders, and the verdict on a file of one.
  @Test(arguments: [
    (
      "for (const f of fs.readdirSync(path.join(__dirname, 'parts'))) require('./parts/' + f)",
      server
    ),
    (
      "const d = `${__dirname}/parts`; fs.readdirSync(d).map((f) => require(path.join(d, f)))",
      server
    ),
    ("fs.readdirSync('src/parts').forEach((f) => import(path.resolve('src/parts', f)))", server),
    ("fs.readdirSync(path.join(__dirname, 'other')).forEach((f) => require(f))", neither),
    ("fs.readdirSync(path.join(__dirname, 'parts')).forEach(console.log)", neither),
    ("require('require-directory')(module, './parts')", server),
  ])
  func followsWhatAServerLoads(_ code: String, _ verdict: String) throws {
    let folder = try Folder([
      "package.json": #"{ "dependencies": { "express": "5" } }"#,
      "src/main.js": """
      const fs = require('fs'), path = require('path');
      \(code)
      require('express')().listen(3000);
      """,
      "src/parts/ai.js":
        "const { Behest } = require('@behest/client-ts'); module.exports = new Behest()",
    ])
    let run = try CommandRun(["why", "src/parts/ai.js"], in: folder)
    #expect(run.output.hasPrefix("src/parts/ai.js: \(verdict)\n"), "\(run.output)")
  }
}
