/// What the front end looks at in the grammars of pages and components: HTML, Vue, Svelte, Astro.
/// Each of them lacks some.
enum MarkupKind: String, CaseIterable, Sendable {
  case attribute
  case attributeInterpolation = "attribute_interpolation"
  case attributeName = "attribute_name"
  case awaitStart = "await_start_expr"
  case catchHead = "catch_expr"
  case comment
  case directiveAttribute = "directive_attribute"
  case directiveName = "directive_name"
  case eachStart = "each_start_expr"
  case element
  case endTag = "end_tag"
  case expressionAttribute = "expr_attribute_value"
  case frontmatterBlock = "frontmatter_js_block"
  case interpolation = "html_interpolation"
  case mustache = "interpolation"
  case permissibleText = "permissible_text"
  case quotedValue = "quoted_attribute_value"
  case rawAwait = "raw_text_await"
  case rawEach = "raw_text_each"
  case rawExpression = "raw_text_expr"
  case rawText = "raw_text"
  case scriptElement = "script_element"
  case selfClosingTag = "self_closing_tag"
  case snippetStart = "snippet_start_expr"
  case startTag = "start_tag"
  case styleElement = "style_element"
  case tagName = "tag_name"
  case templateElement = "template_element"
  case thenHead = "then_expr"
  case value = "attribute_value"
}
