/// What the front end looks at in the grammars of pages and components: HTML, Vue, Svelte, Astro.
/// Each of them lacks some.
enum MarkupKind: String, CaseIterable, Sendable {
  case attribute
  case attributeInterpolation = "attribute_interpolation"
  case attributeName = "attribute_name"
  case comment
  case directiveAttribute = "directive_attribute"
  case element
  case endTag = "end_tag"
  case frontmatterBlock = "frontmatter_js_block"
  case interpolation = "html_interpolation"
  case permissibleText = "permissible_text"
  case quotedValue = "quoted_attribute_value"
  case rawText = "raw_text"
  case scriptElement = "script_element"
  case selfClosingTag = "self_closing_tag"
  case startTag = "start_tag"
  case styleElement = "style_element"
  case tagName = "tag_name"
  case value = "attribute_value"
}
