import Program
import Source
import Syntax
import Testing

@testable import JavaScript

/// The scripts inside pages and components: what is found, and that every place is that of the whole
/// file.
@Suite struct EmbeddedScriptTests {
  private func lower(_ text: String, _ path: String) throws -> (SourceFile, FileProgram) {
    let file = SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8))
    return (file, try JavaScriptFrontEnd.lower(file))
  }

  @Test(arguments: ["\n", "\r\n"])
  func keepsThePlacesOfTheFile(_ end: String) throws {
    let text = [
      "<!-- Grüße, 日本, 🙂 -->", "<template><p title=\"🙂\">{{ x }}</p></template>",
      "<script setup lang=\"ts\">", "const a = 'ü'; import { Behest } from \"@behest/client-ts\"",
      "</script>", "",
    ].joined(separator: end)
    let (file, program) = try lower(text, "src/Chat.vue")
    let dependency = try #require(program.dependencies.first)
    #expect(file.text(dependency.range) == "\"@behest/client-ts\"")
    let position = LineTable(file.bytes).position(
      at: dependency.range.lowerBound, in: file.bytes)
    #expect(position == Position(line: 4, column: 39))
    #expect(program.damage.isEmpty)
  }

  @Test(arguments: [
    ("a.vue", "<script lang='ts'>let a: string</script>", Language.typescript),
    ("a.vue", "<script setup lang=tsx>const a = <b/></script>", .tsx),
    ("a.vue", "<script>let a</script><script setup lang=\"ts\">let b: A</script>", .typescript),
    ("a.svelte", "<script>let a</script>", .javascript),
    ("a.svelte", "<script module lang=\"ts\">let a: B</script>", .typescript),
    ("a.astro", "---\nlet a: B\n---\n<p>{a}</p>", .tsx),
    ("a.html", "<script>let a</script>", .javascript),
  ])
  func readsTheLanguageOfTheScript(
    _ path: String, _ text: String, _ language: Language
  ) throws {
    let (_, program) = try lower(text, path)
    #expect(program.language == language)
    #expect(program.topLevel["a"] != nil)
    #expect(program.damage.isEmpty)
  }

  @Test func readsBothScriptsOfAComponentAsOne() throws {
    let (_, program) = try lower(
      """
      <script context="module">import a from "./a"; export const shared = a</script>
      <script>import b from "./b"; $: c = shared + b</script>
      <Chat on:click={send} />
      """, "Chat.svelte")
    #expect(program.dependencies.map(\.specifier) == ["./a", "./b"])
    #expect(Set(program.topLevel.keys) == ["a", "b", "shared"])
    #expect(program.surroundings?.kind == .component)
    #expect(program.surroundings?.names.isSuperset(of: ["Chat", "send"]) == true)
    #expect(program.surroundings?.names.contains("shared") == false)
  }

  /// The texts that are read as names of variables in the template of a component.
  private func templateReads(_ text: String, _ path: String) throws -> [String] {
    let (file, program) = try lower(text, path)
    #expect(program.damage.isEmpty)
    let script = try #require(text.firstRange(of: "<script"))
    let end = try #require(text.firstRange(of: "</script>"))
    let inside =
      text.utf8.distance(
        from: text.startIndex, to: script.lowerBound)..<text.utf8.distance(
        from: text.startIndex, to: end.upperBound)
    return program.values.ids.filter { id in
      guard !inside.contains(program.range(of: id).lowerBound) else { return false }
      switch program.values[id] {
      case .binding, .global: return true
      default: return false
      }
    }.map { file.text(program.range(of: $0)) }
  }

  @Test(
    arguments: [
      ("<p>{{ a }} text {{ b.c }}</p>", ["a", "b"]),
      ("<p>{{a}}{{b}}</p>", ["a", "b"]),
      ("<p :class='{ on: a, off: b }' :[c]=\"d\" v-bind=\"e\"/>", ["a", "b", "d", "e"]),
      ("<p @click=\"a(); b()\" v-on:x=\"() => c\">{{ d }}</p>", ["a", "b", "c", "d"]),
      ("<p v-for='(x, i) in a' :key='i' v-if=\"b\"/>", ["a", "i", "b"]),
      ("<q #item='{ row }' v-slot:head='x' title='a' :b=c>{{ d | e }}</q>", ["c", "d", "e"]),
      ("<template lang=\"pug\">p(:a=\"b\" v-if='c') {{ a }}</template>", ["a", "b", "c"]),
      ("<style>p { color: v-bind(a) }</style><!-- {{ a }} -->", []),
      ("<p>{{ }}{{ \"a\" }}</p>", []),
    ] as [(String, [String])])
  func readsVueTemplates(_ text: String, _ names: [String]) throws {
    for text in [text + "<script>let z</script>", "<script setup lang=ts>let z</script>" + text] {
      #expect(try templateReads(text, "a.vue").sorted() == names.sorted(), "\(text)")
    }
  }

  @Test(
    arguments: [
      ("{a}{b} {c.d}", ["a", "b", "c"]),
      ("{#if a}x{:else if b}y{/if}", ["a", "b"]),
      ("{#each a as x, i (x.id)}{x}{/each}", ["a", "x"]),
      ("{#await a() then v}{v}{:catch e}{e}{/await}", ["a", "v", "e"]),
      ("{@html a}{#key b}<i/>{/key}", ["a", "b"]),
      ("<p class=\"x {a} y {b}\" {...c} {d} onclick={() => e()}/>", ["a", "b", "c", "d", "e"]),
      ("<p class={{ on: a, off: b }}>{c}</p>", ["a", "b", "c"]),
      ("{#snippet row(x)}{x}{/snippet}", ["x"]),
    ] as [(String, [String])])
  func readsSvelteTemplates(_ text: String, _ names: [String]) throws {
    for text in [text + "<script>let z</script>", "<script lang=ts>let z</script>" + text] {
      #expect(try templateReads(text, "a.svelte").sorted() == names.sorted(), "\(text)")
    }
  }

  @Test func bindsTheNamesOfATemplateToTheScript() throws {
    let (file, program) = try lower(
      "<template><p>{{ key }}</p></template>\n<script setup>\nconst key = env.KEY\n</script>\n",
      "src/Key.vue")
    let key = try #require(program.topLevel["key"])
    #expect(program.reads(of: key).map { file.text(program.range(of: $0)) } == ["key"])
  }

  @Test func separatesTheSidesOfAnAstroComponent() throws {
    let (file, program) = try lower(
      """
      ---
      import Chat from "./Chat";
      const key = import.meta.env.KEY;
      ---
      <html><body class:list={["a"]} @click="x"><br><Chat client:load apiKey={key} />
      {key && <p>it's {key}</p>}<style>p { color: red }</style></body></html>
      <script>import { a } from "./a"; const key = a;</script>
      <script src="./b.ts"></script>
      """, "src/pages/index.astro")
    let surroundings = try #require(program.surroundings)
    #expect(surroundings.kind == .serverComponent)
    #expect(surroundings.hydrated == ["Chat"])
    let sides = program.dependencies.map { dependency in
      (dependency.specifier, surroundings.browserScripts.contains(dependency.function))
    }
    #expect(sides.map(\.0) == ["./Chat", "./a", "./b.ts"])
    #expect(sides.map(\.1) == [false, true, true])
    let keys = program.bindings.elements.filter { $0.name == "key" }
    #expect(keys.count == 2)
    let markup = program.values.ids.first { id in
      if case .markup(let markup) = program.values[id] { markup.tag == "Chat" } else { false }
    }
    let range = program.range(of: try #require(markup))
    #expect(file.text(range) == "<Chat client:load apiKey={key} />")
    #expect(program.damage.isEmpty)
  }

  @Test func readsThePartsOfAPage() throws {
    let (file, program) = try lower(
      """
      <!doctype html>
      <script type="importmap">{ "imports": { "x": "https://esm.sh/x", "y": "./y.js" } }</script>
      <script type="application/ld+json">{ "@context": "https://schema.org" }</script>
      <script src="//cdn.example/z.js"></script><script src="%PUBLIC_URL%/a.js?v=1"></script>
      <script>const shared = 1</script><SCRIPT>use(shared)</SCRIPT>
      <script type=module>import b from "./b.js"; const own = b</script>
      """, "index.html")
    #expect(
      program.dependencies.map(\.specifier) == [
        "https://esm.sh/x", "https://cdn.example/z.js", "./a.js", "/a.js", "./b.js",
      ])
    #expect(Set(program.topLevel.keys) == ["shared"])
    #expect(file.text(program.dependencies[0].range) == "\"https://esm.sh/x\"")
    #expect(program.damage.isEmpty)
  }

  /// What one script breaks off leaves the others as they are.
  @Test func readsOnAfterABrokenScript() throws {
    let (_, program) = try lower(
      """
      <script type="module">if (a) { import("./broken"</script>
      <p>{{ unclosed <b>
      <script type="module">import b from "./b";</script>
      <script>{% if x %} var c = 1; {% endif %}</script>
      """, "page.html")
    #expect(program.dependencies.contains { $0.specifier == "./b" })
    #expect(!program.damage.isEmpty)
  }

  @Test(arguments: ["a.vue", "a.svelte", "a.astro", "a.html"])
  func readsAnything(_ path: String) throws {
    for text in ["", "<", "<script", "<script>", "---", "{", "<script lang=", "\u{0}é<script>é"] {
      let (_, program) = try lower(text, path)
      #expect(program.dependencies.isEmpty)
    }
  }
}
