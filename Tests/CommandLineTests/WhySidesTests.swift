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
}
