import Findings
import Flow
import Program
import Source

/// Finds keys that source code puts together from parts that are none by themselves:
/// `` `${PREFIX}7ad3…` ``, `["behest", "sk", "live", …].join("_")`, `atob(head + tail)`.
struct FoldedKeys {
  let flow: Flow
  let program: FileProgram

  /// The outermost expressions that make a real key, in source order.
  func all() -> [(place: ByteRange, secret: Secret)] {
    program.values.ids.compactMap { id in
      guard !isPart(id), let pieces = pieces(of: id), pieces.texts.count > 1 else { return nil }
      let text = pieces.texts.joined(separator: pieces.separator)
      guard let secret = realKey(in: text),
        !pieces.texts.contains(where: { realKey(in: $0) != nil })
      else { return nil }
      return (program.range(of: id), secret)
    }
    .sorted { $0.place.start < $1.place.start }
  }

  /// Whether a file exports what may be a part of a key: `export const HEAD = "behest_sk_live_"`.
  static func lendsPart(_ program: FileProgram) -> Bool {
    !program.exports.isEmpty
      && program.values.elements.contains { value in
        if case .string(let text) = value { text.hasPrefix("behest_") } else { false }
      }
  }

  /// Whether a file writes what the beginning of a key may be put together from. Where none does, no
  /// expression is worth a question.
  static func holdsBeginning(_ program: FileProgram) -> Bool {
    program.values.elements.contains { value in
      switch value {
      case .string(let text): isBeginning(text)
      case .template(let parts):
        parts.contains { if case .text(let text) = $0 { isBeginning(text) } else { false } }
      default: false
      }
    }
  }

  /// Whether a text may stand where a key begins: `behest_sk_`, `behest` before `_sk_live_`, and the
  /// same in base64, which depends on how many bytes stand before.
  private static func isBeginning(_ text: String) -> Bool {
    text.hasSuffix("behest")
      || ["behest_", "YmVoZXN0", "JlaGVzd", "iZWhlc3"].contains { text.contains($0) }
  }

  private func realKey(in text: String) -> Secret? {
    Secret.scan(text).first { $0.isReal && $0.kind.namesBehest }
  }

  /// Whether a sum is part of a larger one.
  private func isPart(_ id: ValueID) -> Bool {
    guard case .binary(.add, _, _) = program.values[id], let parent = program.parent(of: id) else {
      return false
    }
    if case .binary(.add, _, _) = program.values[parent] { return true }
    return false
  }

  private struct Pieces {
    var texts: [String]
    var separator = ""
  }

  /// The constant texts of an expression that joins some; nil where one is not constant.
  private func pieces(of id: ValueID) -> Pieces? {
    switch program.values[id] {
    case .template(let parts):
      return all(parts) { part in
        switch part {
        case .text(let text): text
        case .value(let value): text(value)
        }
      }
    case .binary(.add, _, _):
      return all(addends(of: id)) { text($0) }
    case .call(let call):
      return joined(call)
    default: return nil
    }
  }

  /// The texts of some parts; nil at the first that has none.
  private func all<Part>(_ parts: [Part], _ text: (Part) -> String?) -> Pieces? {
    var texts: [String] = []
    for part in parts {
      guard let text = text(part) else { return nil }
      texts.append(text)
    }
    return Pieces(texts: texts)
  }

  private func text(_ value: ValueID) -> String? {
    if let text = flow.constantText(Site(program.file, value)) { return text }
    // A list that is joined may be a part itself.
    guard case .call(let call) = program.values[program.bare(value)], let pieces = joined(call)
    else { return nil }
    return pieces.texts.joined(separator: pieces.separator)
  }

  private func addends(of id: ValueID) -> [ValueID] {
    var result: [ValueID] = []
    var pending = [id]
    while let next = pending.popLast() {
      switch program.values[next] {
      case .binary(.add, let left, let right): pending += [right, left]
      case .transparent(let inner): pending.append(inner)
      default: result.append(next)
      }
    }
    return result
  }

  /// `[…].join(separator)` and Swift's `[…].joined(separator:)`.
  private func joined(_ call: Call) -> Pieces? {
    guard case .member(let base, let name) = program.values[call.callee],
      name == "join" || name == "joined"
    else { return nil }
    let separator: String?
    if let argument = call.arguments.first {
      separator = text(argument.value)
    } else {
      separator = name == "join" ? "," : ""
    }
    guard let separator else { return nil }
    for site in flow.nearExpressions(of: Site(program.file, base)) {
      guard let owner = flow.program(of: site.file),
        case .array(let elements) = owner.values[site.value],
        !elements.contains(where: \.isSpread)
      else { continue }
      let texts = elements.compactMap { flow.constantText(Site(site.file, $0.value)) }
      if texts.count == elements.count { return Pieces(texts: texts, separator: separator) }
    }
    return nil
  }
}
