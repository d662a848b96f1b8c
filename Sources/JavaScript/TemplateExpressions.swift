import Source
import Syntax

/// Finds the expressions in the template of a Vue or Svelte component: what stands between braces, and
/// what directives evaluate.
struct TemplateExpressions {
  private let kinds: KindTable<MarkupKind>
  private var found: [ByteRange] = []
  private var hidden: Set<ByteRange> = []

  /// In the order of the file, without white space around them; and those of them of which the page
  /// shows nothing: tests, and what runs at an event.
  static func all(
    in root: Node, _ kinds: KindTable<MarkupKind>
  ) -> (expressions: [ByteRange], hidden: Set<ByteRange>) {
    var expressions = TemplateExpressions(kinds: kinds)
    root.walk { node in expressions.see(node) }
    return (
      expressions.found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }, expressions.hidden
    )
  }

  private init(kinds: KindTable<MarkupKind>) { self.kinds = kinds }

  private mutating func see(_ node: Node) -> WalkStep {
    switch kinds[node.kind] {
    case .scriptElement, .styleElement, .comment: return .skip
    case .templateElement:
      guard let language = language(of: node), language != "html" else { return .enter }
      if language == "pug" { addPug(node) }
      return .skip
    case .mustache:
      for text in node.namedChildren where kinds[text.kind] == .rawText { add(text) }
      return .skip
    case .directiveAttribute:
      addDirective(node)
      return .skip
    case .rawExpression, .rawEach, .rawAwait:
      add(node)
      return .skip
    case .eachStart, .awaitStart:
      // What follows `as` and `then` are new names.
      for part in node.namedChildren {
        if kinds[part.kind] == .rawEach || kinds[part.kind] == .rawAwait { add(part) }
      }
      return .skip
    case .snippetStart, .thenHead, .catchHead: return .skip
    case .quotedValue:
      addBraces(in: node)
      return .skip
    default: return .enter
    }
  }

  /// `pug` of `<template lang="pug">`.
  private func language(of element: Node) -> String? {
    guard let tag = element.namedChildren.first(where: { kinds[$0.kind] == .startTag }) else {
      return nil
    }
    let attribute = tag.namedChildren.first { part in
      kinds[part.kind] == .attribute && part.text.hasPrefix("lang=")
    }
    return attribute.map { String($0.text.dropFirst("lang=".count).filter(\.isLetter)) }
  }

  private mutating func add(_ node: Node) { add(node.text, at: node.range.lowerBound) }

  /// Adds a text without the white space around it, and without the dots of `{...rest}`.
  private mutating func add(_ text: String, at start: Int) {
    var rest = Substring(text).utf8
    var start = start
    while let first = rest.first, isSpace(first) || rest.starts(with: "...".utf8) {
      let count = isSpace(first) ? 1 : 3
      rest = rest.dropFirst(count)
      start += count
    }
    while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
    if !rest.isEmpty { found.append(ByteRange(start, start + rest.count)) }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  // MARK: Vue

  /// `:key="item.id"`, `@click="send"`, `v-for="item in items"`; not what a slot gives names to.
  private mutating func addDirective(_ node: Node) {
    let parts = node.namedChildren
    let name = parts.first { kinds[$0.kind] == .directiveName }?.text ?? ""
    guard name != "#", name != "v-slot", let last = parts.last else { return }
    let value: Node? =
      switch kinds[last.kind] {
      case .quotedValue: last.namedChildren.first
      case .value: last
      default: nil
      }
    guard let value else { return }
    add(value.text, of: name, at: value.range.lowerBound)
  }

  /// Adds the value of a directive. Of `v-for="item in items"` that is what follows the names.
  private mutating func add(_ text: String, of directive: String, at start: Int) {
    let count = found.count
    if directive == "v-for" {
      let word = text.firstRange(of: " in ") ?? text.firstRange(of: " of ")
      guard let word else { return }
      let head = text.utf8.distance(from: text.startIndex, to: word.upperBound)
      add(String(text[word.upperBound...]), at: start + head)
    } else {
      add(text, at: start)
    }
    let showsNothing =
      directive.hasPrefix("@")
      || ["v-if", "v-else-if", "v-show", "v-on", "v-model", "v-memo"].contains(directive)
    if showsNothing { hidden.formUnion(found[count...]) }
  }

  /// Pug has the same directives and braces, with a grammar of its own around them; of that the quotes
  /// tell enough.
  private mutating func addPug(_ element: Node) {
    let bytes = Array(element.text.utf8)
    let start = element.range.lowerBound
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "{{".utf8) {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
        add(
          String(decoding: bytes[(index + 2)..<max(end, index + 2)], as: UTF8.self),
          at: start + index + 2)
        index = max(end, index + 2)
      } else if let (name, value) = directive(at: index, in: bytes) {
        add(String(decoding: bytes[value], as: UTF8.self), of: name, at: start + value.lowerBound)
        index = value.upperBound + 1
      } else {
        index += 1
      }
    }
  }

  /// `:key="value"`, `@click='value'` or `v-if="value"` at a place.
  private func directive(
    at start: Int, in bytes: [UInt8]
  ) -> (name: String, value: Range<Int>)? {
    let isDirective =
      bytes[start] == UInt8(ascii: ":") || bytes[start] == UInt8(ascii: "@")
      || bytes[start...].starts(with: "v-".utf8)
    guard isDirective, start > 0, " (,\n\t".utf8.contains(bytes[start - 1]) else { return nil }
    let name = bytes[start...].prefix { !" =),\n".utf8.contains($0) }
    let quote = name.endIndex + 1
    guard name.count > 1, quote < bytes.count, bytes[name.endIndex] == UInt8(ascii: "="),
      bytes[quote] == UInt8(ascii: "\"") || bytes[quote] == UInt8(ascii: "'"),
      let end = bytes[(quote + 1)...].firstIndex(of: bytes[quote])
    else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    // A slot's value is names.
    if text.hasPrefix("v-slot") { return nil }
    return (String(text.prefix { $0 != "." }), (quote + 1)..<end)
  }

  // MARK: Svelte

  /// `class="card {kind}"`: the grammar has the value as one text.
  private mutating func addBraces(in node: Node) {
    let bytes = Array(node.text.utf8)
    var depth = 0
    var start = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "{"):
        if depth == 0 { start = index + 1 }
        depth += 1
      case UInt8(ascii: "}") where depth > 0:
        depth -= 1
        if depth == 0 {
          add(
            String(decoding: bytes[start..<index], as: UTF8.self),
            at: node.range.lowerBound + start)
        }
      default: continue
      }
    }
  }
}
