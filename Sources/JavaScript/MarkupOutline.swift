import Source
import Syntax

/// What a page or component consists of, as far as its scripts are concerned; found by the grammar
/// of its language.
struct MarkupOutline: Sendable {
  /// The `<script>` elements in the order of the file.
  var scripts: [Script] = []
  /// What runs on the server before an Astro component's markup; nil where there is none.
  var frontmatter: ByteRange?
  /// The parts of Astro's markup that read as JSX once the rest is left out.
  var markup: [ByteRange] = []
  /// Where the parts of the file end that stand side by side.
  var ends: [Int] = []
  /// The expressions of a Vue or Svelte component's template, in the order of the file.
  var expressions: [ByteRange] = []
  /// Those of them of which the page shows nothing.
  var hidden: Set<ByteRange> = []
  /// What a page's elements run at an event: `onclick="send()"`.
  var handlers: [ByteRange] = []
  /// The components that are given to the browser: `<Chat client:load />`.
  var hydrated: Set<String> = []
  var comments: [ByteRange] = []

  struct Script: Sendable {
    /// Between the tags; empty where the element has none.
    var content: ByteRange
    var attributes: [Attribute]

    /// The value of an attribute, empty where it has none; nil where the attribute is not there.
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Attribute: Sendable {
    var name: String
    var value: String
    /// The value with its quotes, or the name where there is no value.
    var range: ByteRange
  }

  init(parsing bytes: [UInt8], as grammar: Grammar) throws(SyntaxTree.Failure) {
    let kinds: KindTable<MarkupKind>
    do {
      kinds = try KindTable(grammar, allowMissing: Set(MarkupKind.allCases))
    } catch {
      throw .mismatch(error)
    }
    let tree = try SyntaxTree(parsing: bytes, as: grammar)
    self = tree.withRoot { root in
      var reader = MarkupReader(
        kinds: kinds, keepsMarkup: grammar == .astro, keepsHandlers: grammar == .html)
      reader.read(root)
      if grammar == .vue || grammar == .svelte {
        let (expressions, hidden) = TemplateExpressions.all(in: root, kinds)
        reader.outline.expressions = expressions
        reader.outline.hidden = hidden
      }
      return reader.outline
    }
  }

  private init() {}

  static var empty: MarkupOutline { MarkupOutline() }
}

/// The walk over the tree of a page or component.
private struct MarkupReader {
  var outline = MarkupOutline.empty
  let kinds: KindTable<MarkupKind>
  let keepsMarkup: Bool
  let keepsHandlers: Bool

  init(kinds: KindTable<MarkupKind>, keepsMarkup: Bool, keepsHandlers: Bool) {
    self.kinds = kinds
    self.keepsMarkup = keepsMarkup
    self.keepsHandlers = keepsHandlers
  }

  mutating func read(_ root: Node) {
    outline.ends = root.namedChildren.map(\.range.upperBound)
    var found = self
    root.walk { node in found.see(node) }
    self = found
  }

  private mutating func see(_ node: Node) -> WalkStep {
    switch kinds[node.kind] {
    case .scriptElement:
      addScript(node)
      return .skip
    case .styleElement: return .skip
    case .comment:
      outline.comments.append(node.range)
      return .skip
    case .frontmatterBlock:
      outline.frontmatter = outline.frontmatter ?? node.range
      return .skip
    case .element:
      addTags(of: node)
      return .enter
    case .interpolation:
      if keepsMarkup {
        for brace in node.children where !brace.isNamed { outline.markup.append(brace.range) }
      }
      return .enter
    case .attribute:
      if keepsHandlers { addHandler(node) }
      return .enter
    case .permissibleText:
      if keepsMarkup { outline.markup.append(node.range) }
      return .skip
    default: return .enter
    }
  }

  /// Keeps `onclick="send()"`, unless it is written with the signs of HTML or of a template.
  private mutating func addHandler(_ attribute: Node) {
    let parts = attribute.namedChildren
    guard let name = parts.first, kinds[name.kind] == .attributeName,
      name.text.lowercased().hasPrefix("on"), name.text.allSatisfy(\.isLetter),
      let quoted = parts.last, kinds[quoted.kind] == .quotedValue,
      let value = quoted.namedChildren.first
    else { return }
    let text = value.text
    if ["&", "{{", "<%", "<?", "{%"].contains(where: text.contains) { return }
    outline.handlers.append(value.range)
  }

  private mutating func addScript(_ node: Node) {
    let parts = node.namedChildren
    guard let tag = parts.first(where: { isOpening($0) }) else { return }
    let content = parts.first { kinds[$0.kind] == .rawText }
    // What Astro hands to a script stands in its tag: `define:vars={{ key }}`.
    if keepsMarkup, attributes(of: tag).contains(where: { $0.name == "define:vars" }),
      let closing = parts.last(where: { kinds[$0.kind] == .endTag })
    {
      keep(tag)
      outline.markup.append(closing.range)
    }
    outline.scripts.append(
      MarkupOutline.Script(
        content: content?.range ?? ByteRange(tag.range.upperBound, tag.range.upperBound),
        attributes: attributes(of: tag)))
  }

  private func isOpening(_ node: Node) -> Bool {
    let kind = kinds[node.kind]
    return kind == .startTag || kind == .selfClosingTag
  }

  private func attributes(of tag: Node) -> [MarkupOutline.Attribute] {
    tag.namedChildren.filter { kinds[$0.kind] == .attribute }.compactMap { node in
      let parts = node.namedChildren
      guard let name = parts.first(where: { kinds[$0.kind] == .attributeName }) else { return nil }
      let value = parts.last { kinds[$0.kind] != .attributeName }
      let text = value.map { String($0.text.drop(while: isQuote)) } ?? ""
      return MarkupOutline.Attribute(
        name: name.text.lowercased(),
        value: text.last.map(isQuote) == true ? String(text.dropLast()) : text,
        range: (value ?? name).range)
    }
  }

  private func isQuote(_ character: Character) -> Bool { character == "\"" || character == "'" }

  // MARK: Astro's markup

  /// Keeps the tags of an element that is closed: JSX knows no other.
  private mutating func addTags(of element: Node) {
    guard keepsMarkup else { return }
    let parts = element.namedChildren
    guard let opening = parts.first(where: { isOpening($0) }) else { return }
    note(opening)
    let closing = parts.last { kinds[$0.kind] == .endTag }
    guard closing != nil || kinds[opening.kind] == .selfClosingTag else { return }
    keep(opening)
    if let closing { outline.markup.append(closing.range) }
  }

  /// Notes a component with `client:*`.
  private mutating func note(_ tag: Node) {
    let parts = tag.namedChildren
    guard let name = parts.first(where: { kinds[$0.kind] == .tagName }) else { return }
    let isHydrated = attributes(of: tag).contains { $0.name.hasPrefix("client:") }
    if isHydrated {
      outline.hydrated.insert(String(name.text.prefix { $0 != "." }))
    }
  }

  /// Keeps a tag without the attributes that JSX cannot read.
  private mutating func keep(_ tag: Node) {
    for part in tag.children {
      switch kinds[part.kind] {
      case .attribute:
        if isJSX(part) { outline.markup.append(part.range) }
      case .attributeInterpolation:
        if part.text.hasPrefix("{...") { outline.markup.append(part.range) }
      case .tagName, nil: outline.markup.append(part.range)
      default: continue
      }
    }
  }

  private func isJSX(_ attribute: Node) -> Bool {
    let parts = attribute.namedChildren
    guard let name = parts.first, kinds[name.kind] == .attributeName else {
      // `{...props}` does as it is; the short form `{name}` is not JSX.
      return attribute.text.hasPrefix("{...")
    }
    let isName = name.text.allSatisfy { $0.isLetter || $0.isNumber || "-_:".contains($0) }
    guard isName, let value = parts.dropFirst().last else { return isName }
    switch kinds[value.kind] {
    case .quotedValue, .attributeInterpolation: return true
    default: return false
    }
  }
}
