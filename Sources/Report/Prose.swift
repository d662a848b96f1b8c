import Findings

/// A message's text for a report that is not a terminal's: plain or Markdown.
///
/// In a message, back-ticks stand around code. Text from the repository may be in either part.
struct Prose {
  /// With back-ticks around code, on one line, without secrets and control characters.
  private let text: String

  init(_ message: Message) { self.init(message.text) }

  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.text = TerminalText.escaped(Secret.redacted(words))
  }

  /// Without the marks, for reports in which the text is taken as it is.
  var bare: String { text.filter { $0 != "`" } }

  /// Without the marks; brackets and backslashes are escaped, for SARIF reads `[…](1)` as a link even
  /// in plain text.
  var plain: String { Prose.escaped(bare, "[]\\") }

  /// With code in back-ticks.
  var markdown: String {
    // Odd pieces are code. A last piece without its closing mark is prose.
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    var markdown = ""
    for (index, piece) in pieces.enumerated() {
      let isCode = index % 2 == 1 && index + 1 < pieces.count
      markdown += isCode ? "`\(piece)`" : Prose.escaped(String(piece), "[]\\<*")
    }
    return markdown
  }

  /// As a sentence: its first letter a capital unless code begins it, and a full stop.
  var sentence: Prose {
    var sentence = text
    if let first = sentence.first, first.isLowercase, Prose.beginsWithWord(sentence) {
      sentence = first.uppercased() + sentence.dropFirst()
    }
    if let last = sentence.last, !".!?".contains(last) { sentence += "." }
    return Prose(sentence)
  }

  /// As the continuation of a line, the reverse of `sentence`: without its full stop, and beginning
  /// with a small letter unless a name begins it. Several sentences stay as they are.
  var clause: String {
    guard !text.contains(". "), text.hasSuffix(".") else { return text }
    let word = text.prefix { $0 != " " }
    let isName = word == "Behest" || word.dropFirst().contains { $0.isUppercase || $0 == "." }
    let clause = text.dropLast()
    return isName ? String(clause) : clause.prefix(1).lowercased() + clause.dropFirst()
  }

  /// A word of prose, not a name: `user_id` keeps its case also where nobody marked it as code.
  private static func beginsWithWord(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " }
    return word.allSatisfy { $0.isLowercase || $0 == "," || $0 == "-" }
  }

  private static func escaped(_ text: String, _ special: String) -> String {
    String(text.flatMap { special.contains($0) ? ["\\", $0] : [$0] })
  }
}
