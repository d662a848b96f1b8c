import Testing

/// Values that other files export.
@Suite struct ModuleTests {
  private static func imports(_ statement: String, _ source: String) -> [String: String] {
    ["main.ts": statement, "who.ts": source]
  }

  @Test(arguments: [
    TraceCase(
      "a name", imports(#"import { id } from "./who"; sink(id);"#, "export const id = client.id;"),
      [["client"]]),
    TraceCase(
      "another name",
      imports(
        #"import { id as x } from "./who.js"; sink(x);"#, "const a = client.id; export { a as id };"
      ),
      [["client"]]),
    TraceCase(
      "the default",
      imports(#"import who from "./who"; sink(who.id);"#, "export default { id: client.id };"),
      [["client"]]),
    TraceCase(
      "the default by its name",
      imports(
        #"import { default as who } from "./who"; sink(who());"#, "export default () => client.id;"),
      [["client"]]),
    TraceCase(
      "a default function",
      imports(
        #"import who from "./who"; sink(who());"#,
        "export default function who() { return client.id; }"),
      [["client"]]),
    TraceCase(
      "the namespace",
      imports(#"import * as who from "./who"; sink(who.id);"#, "export const id = client.id;"),
      [["client"]]),
    TraceCase(
      "a name that is not there",
      imports(#"import { x } from "./who"; sink(x);"#, "export const id = client.id;"),
      [["unknown"]]),
    TraceCase(
      "a function called twice",
      imports(
        #"import { same } from "./who"; sink(same(client.id)); sink(same(session.id));"#,
        "export const same = (x) => x;"), [["client"], ["verified"]]),
    TraceCase(
      "a changing variable",
      imports(
        #"import { id } from "./who"; sink(id);"#,
        "export let id = session.id; export function change() { id = client.id; }"),
      [["verified", "client"]]),
    TraceCase(
      "two files that import each other",
      imports(
        #"import { who } from "./who"; export const id = client.id; sink(who());"#,
        #"import { id } from "./main"; export const who = () => id;"#), [["client"]]),
    TraceCase(
      "a package", ["main.ts": #"import { id } from "somewhere"; sink(id);"#], [["unknown"]]),
    TraceCase(
      "a missing file", ["main.ts": #"import { id } from "./nowhere"; sink(id);"#], [["unknown"]]),
  ])
  func followsImports(_ example: TraceCase) throws { try example.check() }

  private static func barrel(_ statement: String, _ index: String) -> [String: String] {
    [
      "main.ts": statement, "lib/index.ts": index,
      "lib/who.ts": "export const id = client.id; export default () => session.id;",
    ]
  }

  @Test(arguments: [
    TraceCase(
      "a name", barrel(#"import { id } from "./lib"; sink(id);"#, #"export { id } from "./who";"#),
      [["client"]]),
    TraceCase(
      "another name",
      barrel(
        #"import { userId } from "./lib"; sink(userId);"#, #"export { id as userId } from "./who";"#
      ),
      [["client"]]),
    TraceCase(
      "everything", barrel(#"import { id } from "./lib"; sink(id);"#, #"export * from "./who";"#),
      [["client"]]),
    TraceCase(
      "everything under a name",
      barrel(#"import { who } from "./lib"; sink(who.id);"#, #"export * as who from "./who";"#),
      [["client"]]),
    TraceCase(
      "the default under a name",
      barrel(
        #"import { who } from "./lib"; sink(who());"#, #"export { default as who } from "./who";"#),
      [["verified"]]),
    TraceCase(
      "an import that is exported",
      barrel(
        #"import { id } from "./lib"; sink(id);"#, #"import { id } from "./who"; export { id };"#),
      [["client"]]),
    TraceCase(
      "one's own before everything",
      barrel(
        #"import { id } from "./lib"; sink(id);"#,
        #"export * from "./who"; export const id = session.id;"#), [["verified"]]),
    TraceCase(
      "no default among everything",
      barrel(#"import who from "./lib"; sink(who());"#, #"export * from "./who";"#), [["unknown"]]),
    TraceCase(
      "through the namespace of the barrel",
      barrel(#"import * as lib from "./lib"; sink(lib.id);"#, #"export * from "./who";"#),
      [["client"]]),
    TraceCase(
      "everything in a circle",
      [
        "main.ts": #"import { id } from "./a"; sink(id);"#, "a.ts": #"export * from "./b";"#,
        "b.ts": #"export * from "./a"; export const id = client.id;"#,
      ], [["client"]]),
  ])
  func followsExportsOfImports(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "an object of exports",
      imports(
        #"const { id } = require("./who"); sink(id);"#, "module.exports = { id: client.id };"),
      [["client"]]),
    TraceCase(
      "a single export",
      imports(#"const who = require("./who"); sink(who.id);"#, "exports.id = client.id;"),
      [["client"]]),
    TraceCase(
      "a longer single export",
      imports(#"sink(require("./who").id);"#, "module.exports.id = client.id;"), [["client"]]),
    TraceCase(
      "a function",
      imports(#"const who = require("./who"); sink(who());"#, "module.exports = () => client.id;"),
      [["client"]]),
    TraceCase(
      "imported the newer way",
      imports(#"import who from "./who"; sink(who.id);"#, "module.exports = { id: client.id };"),
      [["client"]]),
    TraceCase(
      "a name of them, imported the newer way",
      imports(#"import { id } from "./who"; sink(id);"#, "module.exports = { id: client.id };"),
      [["client"]]),
    TraceCase(
      "TypeScript's import and export",
      imports(#"import who = require("./who"); sink(who.id);"#, "export = { id: client.id };"),
      [["client"]]),
    TraceCase(
      "a dynamic import",
      imports(#"const who = await import("./who"); sink(who.id);"#, "export const id = client.id;"),
      [["client"]]),
    TraceCase(
      "a dynamic import's default",
      imports(
        #"const { default: who } = await import("./who"); sink(who());"#,
        "export default () => client.id;"),
      [["client"]]),
    TraceCase(
      "a dynamic import's promise",
      imports(#"import("./who").then(({ id }) => sink(id));"#, "export const id = client.id;"),
      [["client"]]),
  ])
  func followsOtherModules(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "from an importer",
      [
        "lib.ts": "export function use(id) { sink(id); }",
        "main.ts": #"import { use } from "./lib"; use(client.id);"#,
      ], [["client"]]),
    TraceCase(
      "from an importer behind a barrel, under another name",
      [
        "index.ts": #"export { use as run } from "./lib";"#,
        "lib.ts": "export function use(id) { sink(id); }",
        "main.ts": #"import { run } from "./index"; run(client.id);"#,
      ], [["client"]]),
    TraceCase(
      "from an importer of the namespace",
      [
        "lib.ts": "export function use(id) { sink(id); }",
        "main.ts": #"import * as lib from "./lib"; lib.use(client.id);"#,
      ], [["client"]]),
    TraceCase(
      "from an importer of the older kind",
      [
        "lib.js": "exports.use = function (id) { sink(id); };",
        "main.js": #"const lib = require("./lib"); lib.use(client.id);"#,
      ], [["client"]]),
    TraceCase(
      "from a framework that an importer tells",
      [
        "lib.ts": "export function handle(req) { sink(req.query.id); }",
        "main.ts": #"import { handle } from "./lib"; serve(handle);"#,
      ], [["client"]]),
    TraceCase(
      "from two importers",
      [
        "a.ts": #"import { use } from "./lib"; use(client.id);"#,
        "b.ts": #"import { use } from "./lib"; use(session.id);"#,
        "lib.ts": "export function use(id) { sink(id); }",
      ], [["client", "verified"]]),
  ])
  func followsParametersToImporters(_ example: TraceCase) throws { try example.check() }
}
