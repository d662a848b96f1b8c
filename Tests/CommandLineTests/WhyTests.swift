import Foundation
import Testing

@Suite struct WhyTests {
  @Test(arguments: [
    ("lib/ai.ts", "in a client bundle, and on the server"),
    ("app/page.tsx", "in a client bundle"), ("app/api/token/route.ts", "on the server"),
    ("lib/unused.ts", "in neither a client bundle nor a server"),
    ("lib/ai.test.ts", "in neither a client bundle nor a server"),
    ("package.json", "in neither a client bundle nor a server"),
  ])
  func givesTheVerdict(_ path: String, _ verdict: String) throws {
    let run = try CommandRun(["why", path], in: project())
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.hasPrefix("\(path): \(verdict)\n"))
  }

  @Test func showsTheChains() throws {
    let run = try CommandRun(["why", "lib/ai.ts"], in: project())
    let expected = """
      lib/ai.ts: in a client bundle, and on the server
        client: app/page.tsx ("use client") → lib/chat.ts → lib/ai.ts → @behest/client-ts
        server: app/api/token/route.ts (a server file of the App Router) → lib/ai.ts → @behest/client-ts

      """
    #expect(run.output == expected)
  }

  @Test func saysWhyItIsInNeither() throws {
    let folder = try project()
    let unused = try CommandRun(["why", "lib/unused.ts"], in: folder)
    #expect(unused.output.hasSuffix("\n  no client or server entry is known to import it\n"))
    let test = try CommandRun(["why", "lib/ai.test.ts"], in: folder)
    #expect(test.output.hasSuffix("\n  a test, story or script: no bundle has it\n"))
    let settings = try CommandRun(["why", "package.json"], in: folder)
    #expect(settings.output.hasSuffix("\n  it holds no code that is analysed\n"))
  }

  @Test(arguments: ["no/such/file.ts", "lib", "node_modules/x/index.js"])
  func endsWith2WhereTheFileCannotBeRead(_ path: String) throws {
    let run = try CommandRun(["why", path], in: project())
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("behest-lint: \(path): "))
  }

  @Test func refusesWhatIsNoText() throws {
    let run = try CommandRun(["why", "image.ts"], in: Folder(["image.ts": "a\0b"]))
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("behest-lint: image.ts: cannot be read (it is not text)\n"))
  }

  /// A page reaches the SDK through two modules, and so does a route.
  private func project() throws -> Folder {
    try Folder([
      "package.json": #"{ "dependencies": { "next": "15.3.2" } }"#,
      "app/page.tsx": """
      "use client";
      import { ask } from "../lib/chat";
      export default function Page() { return <button onClick={() => ask()} />; }
      """,
      "app/api/token/route.ts": """
      import { behest } from "../../../lib/ai";
      export const GET = () => Response.json({ mode: behest.mode });
      """,
      "lib/chat.ts": """
      import { behest } from "./ai";
      export const ask = () => behest.mode;
      """,
      "lib/ai.ts": """
      import { Behest } from "@behest/client-ts";
      export const behest = new Behest();
      """,
      "lib/ai.test.ts": #"import "./ai";"#,
      "lib/unused.ts": "export const unused = 1;",
      "node_modules/x/index.js": "export {}",
    ])
  }
}
