import Findings
import Program
import Project
import Source

/// The comments that set findings aside: `// behest-lint-ignore <rule> -- <reason>` on the line or
/// the line before, `// behest-lint-ignore-file <rule> -- <reason>` at the top of a file.
struct Suppressions {
  private var comments: [Comment] = []
  private let tables: [FileID: LineTable]
  private let files: [FileID: SourceFile]

  private struct Comment {
    let place: SourceRange
    let rules: [RuleID]
    let unknown: [String]
    let reason: String
    /// The 1-based lines that it covers; nil for the whole file.
    let lines: ClosedRange<Int>?
    var isUsed = false
  }

  init(files: [SourceFile], _ workspace: ProjectWorkspace) {
    self.files = Dictionary(files.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var tables: [FileID: LineTable] = [:]
    for file in files where occurs(Array("behest-lint-ignore".utf8), in: file.bytes) {
      let table = LineTable(file.bytes)
      tables[file.id] = table
      for range in Self.commentRanges(of: file, workspace) {
        if let comment = Self.read(range, in: file, table) { comments.append(comment) }
      }
    }
    self.tables = tables
  }

  private static func commentRanges(
    of file: SourceFile, _ workspace: ProjectWorkspace
  ) -> [ByteRange] {
    if let program = workspace.program(of: file.id) { return program.comments }
    switch file.language {
    case .dotenv: return DotenvFile(reading: file.bytes).comments.map(\.range)
    // What is not parsed of these are declarations.
    case .typescript: return lineComments("//", in: file.bytes)
    case .javascript, .tsx, .swift, .json, .html, .vue, .svelte, .astro, .mdx: return []
    case .other:
      let isGradle = file.path.hasSuffix(".gradle") || file.path.hasSuffix(".kts")
      return lineComments(isGradle ? "//" : "#", in: file.bytes)
    }
  }

  /// The comments of YAML, TOML and the like: from a mark at the beginning of a word to the end of its
  /// line.
  private static func lineComments(_ mark: String, in bytes: [UInt8]) -> [ByteRange] {
    var result: [ByteRange] = []
    let table = LineTable(bytes)
    for line in 1...table.count {
      let range = table.bytes(ofLine: line)
      guard
        let hash = range.first(where: { index in
          bytes[index...].starts(with: mark.utf8)
            && (index == range.lowerBound || bytes[index - 1] == UInt8(ascii: " "))
        })
      else { continue }
      result.append(ByteRange(hash, range.upperBound))
    }
    return result
  }

  private static func read(
    _ range: ByteRange, in file: SourceFile, _ table: LineTable
  ) -> Comment? {
    var text = file.text(range)[...]
    if text.hasPrefix("<!--") { text = text.dropFirst(4) }
    while let first = text.first, "/#*! \t".contains(first) { text = text.dropFirst() }
    guard text.hasPrefix("behest-lint-ignore") else { return nil }
    text = text.dropFirst("behest-lint-ignore".count)
    let isWholeFile = text.hasPrefix("-file")
    if isWholeFile { text = text.dropFirst("-file".count) }
    guard text.first.map(\.isWhitespace) ?? true else { return nil }
    let end = text.firstIndex { $0.isNewline } ?? text.endIndex
    var line = String(text[..<end])
    if line.hasSuffix("*/") { line.removeLast(2) }
    if line.hasSuffix("-->") { line.removeLast(3) }
    let parts = line.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split { $0 == "," || $0.isWhitespace }.map(String.init)
    let reason = parts.count > 1 ? trimmed(parts[1]) : ""
    let number = table.line(at: range.lowerBound)
    return Comment(
      place: SourceRange(file.id, range), rules: names.compactMap(RuleID.init(rawValue:)),
      unknown: names.filter { RuleID(rawValue: $0) == nil }, reason: reason,
      lines: isWholeFile ? nil : number...(number + 1))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Sets aside what valid comments cover.
  mutating func apply(
    to findings: [Finding]
  ) -> (kept: [Finding], suppressed: [SuppressedFinding]) {
    var kept: [Finding] = []
    var suppressed: [SuppressedFinding] = []
    for finding in findings {
      guard let index = comments.firstIndex(where: { covers($0, finding) }) else {
        kept.append(finding)
        continue
      }
      comments[index].isUsed = true
      suppressed.append(
        SuppressedFinding(
          finding, reason: comments[index].reason, comment: comments[index].place))
    }
    return (kept, suppressed)
  }

  private func covers(_ comment: Comment, _ finding: Finding) -> Bool {
    guard comment.place.file == finding.place.file, !comment.reason.isEmpty,
      comment.rules.contains(finding.rule)
    else { return false }
    guard let lines = comment.lines, let table = tables[finding.place.file] else { return true }
    return lines.contains(table.line(at: finding.place.bytes.lowerBound))
  }

  /// What is wrong with the comments themselves.
  func problems(rulesRun: (RuleID) -> Bool) -> [Finding] {
    comments.compactMap { comment in
      if let name = comment.unknown.first {
        return problem(comment, "this suppression names no rule: `\(name)`", help: .listRules)
      }
      if comment.rules.isEmpty {
        return problem(comment, "this suppression names no rule", help: .listRules)
      }
      if comment.reason.isEmpty {
        return problem(
          comment, "this suppression gives no reason",
          help: "write why after two dashes: `-- the id is checked in middleware.ts`")
      }
      guard !comment.isUsed, comment.rules.allSatisfy(rulesRun) else { return nil }
      return problem(
        comment, "this suppression matches nothing", help: .moveOrDelete(comment.lines))
    }
  }

  private func problem(_ comment: Comment, _ message: Message, help: Message) -> Finding {
    Finding(.badSuppression, at: comment.place, message, label: "this comment", help: help)
  }
}

extension Message {
  fileprivate static let listRules: Message = "`behest-lint rules` lists them all"

  fileprivate static func moveOrDelete(_ lines: ClosedRange<Int>?) -> Message {
    guard let lines else { return "delete it" }
    return
      "it covers lines \(lines.lowerBound) and \(lines.upperBound): move it there, or delete it"
  }
}
