import Source
import Testing

@Suite("JSX")
struct MarkupTests {
  @Test("Elements, fragments, components and member tags")
  func tags() throws {
    try expectValues(
      as: .tsx,
      [
        "<div />": "<div></>",
        "<Chat />": "<Chat=^Chat></>",
        "<Form.Row></Form.Row>": "<Form.Row=^Form.Row></>",
        "<this.x />": "<this.x=^this.x></>",
        "<my-element /> ": "<my-element></>",
        "<svg:a />": "<svg:a></>",
        "<></>": "<></>",
        "<Foo<string> />": "<Foo=^Foo></>",
      ])
  }

  @Test("Attributes: strings, expressions, spreads, elements, and true by default")
  func attributes() throws {
    try expectValues(
      as: .tsx,
      [
        "<A b=\"c\" />": "<A=^A b: \"c\"></>",
        "<A b='c\\n&amp;&#65;&#x42;&unknown;' />": "<A=^A b: \"c\\n&AB&unknown;\"></>",
        "<A b={c} d />": "<A=^A b: ^c d: true></>",
        "<A {...b} {...{ c: 1 }} />": "<A=^A ...^b ...{c: 1}></>",
        "<A b=<c/> />": "<A=^A b: <c></>></>",
        "<A b:c={1} d-e={2} />": "<A=^A b:c: 1 d-e: 2></>",
      ])
  }

  @Test("Children: expressions, elements and text that is not blank")
  func children() throws {
    try expectValues(
      as: .tsx,
      [
        "<a> {b} {/* c */} {...d} <e/> f </a>": "<a> ^b ^d <e></> \" f \"</>",
        "<a>\n  {b ? <c/> : null}\n</a>": "<a> (^b ? <c></> : null)</>",
        "<a>{b.map((c) => <d key={c}/>)}</a>": "<a> ^b.map(fn1)</>",
      ])
  }

  @Test("JSX in JavaScript files")
  func javaScript() throws {
    try expectValues(as: .javascript, ["<A b={c}>{d}</A>": "<A=^A b: ^c> ^d</>"])
  }
}
