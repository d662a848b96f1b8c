import Source
import Syntax

/// Finds the expressions in the template of a Vue or Svelte component: what stands between braces, and
/// what directives evaluate.
struct TemplateExpressions {
  private let kinds: KindTable<MarkupKind>
  private var found: [ByteRange] = []

  /// In the order of the file, without white space around them.
  static func all(in root: Node, _ kinds: KindTable<MarkupKind>) -> [ByteRange] {
    var expressions = TemplateExpressions(kinds: kinds)
    root.walk { node in expressions.see(node) }
    return expressions.found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  private init(kinds: KindTable<MarkupKind>) { self.kinds = kinds }

  private mutating func see(_ node: Node) -> WalkStep {
    switch kinds[node.kind] {
    case .scriptElement, .styleElement, .comment: return .skip
    case .templateElement: return isOfAnotherLanguage(node) ? .skip : .enter
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

  /// `<template lang="pug">`
  private func isOfAnotherLanguage(_ element: Node) -> Bool {
    guard let tag = element.namedChildren.first(where: { kinds[$0.kind] == .startTag }) else {
      return false
    }
    return tag.namedChildren.contains { part in
      kinds[part.kind] == .attribute && part.text.hasPrefix("lang") && part.text != "lang=\"html\""
    }
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
    guard name == "v-for" else { return add(value) }
    let text = value.text
    let word = text.firstRange(of: " in ") ?? text.firstRange(of: " of ")
    guard let word else { return }
    let head = text.utf8.distance(from: text.startIndex, to: word.upperBound)
    add(String(text[word.upperBound...]), at: value.range.lowerBound + head)
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
