import Findings
import Source

/// One finding of a text report.
struct TextBlock {
  private let finding: Finding
  private let occurrence: Int
  private let report: TextReport
  /// The steps that are told. A plain copy says nothing that the names do not, so only a verbose
  /// report has it.
  private let flow: [FlowStep]
  private let marks: [MarkedFile]
  /// The columns of the line numbers, at least two.
  private let numberWidth: Int

  /// The places to show of one file, in the order in which they are named.
  struct MarkedFile {
    let file: ReportedFile
    var marks: [Mark]
  }

  /// An underlined place.
  struct Mark {
    let place: ByteRange
    let region: Region
    let label: String
    let isPrimary: Bool
  }

  init(_ finding: Finding, occurrence: Int, in report: TextReport) {
    self.finding = finding
    self.occurrence = occurrence
    self.report = report
    flow = finding.flow.filter { report.options.isVerbose || $0.kind != .assignment }
    marks = TextBlock.marks(of: finding, flow: flow, in: report)
    let lines = marks.flatMap { $0.marks.map(\.region.start.line) }
    // Two lines of context may come after the last one.
    let highest = (lines.max() ?? 1) + (report.options.isVerbose ? 2 : 0)
    numberWidth = max(2, String(highest).count)
  }

  func text() -> String {
    var text = headline()
    for (index, marked) in marks.enumerated() {
      let arrow = index == 0 ? "-->" : ":::"
      let first = marked.marks.first { $0.isPrimary } ?? marked.marks[0]
      text += indent + report.paint(arrow, .gutter) + " "
      text += TextBlock.location(first.region.start, in: marked.file) + "\n"
      text += frame.text(of: marked, isPrimary: index == 0)
      if index + 1 < marks.count || !notes.isEmpty { text += frame.gutter + "\n" }
    }
    return text + notes
  }

  private var frame: SourceFrame {
    SourceFrame(
      numberWidth: numberWidth, level: report.level(of: finding.rule), options: report.options)
  }

  private var indent: String { String(repeating: " ", count: numberWidth) }

  private func headline() -> String {
    let level = report.level(of: finding.rule)
    let name = "\(level.rawValue)[\(finding.rule.rawValue)]"
    let title = TextReport.plain(finding.message.text)
    let lines = TerminalText.wrapped("\(name): \(title)", width: report.options.width)
    let rest = lines.dropFirst().map { "\n    " + report.paint($0, .title) }.joined()
    let first = lines[0].dropFirst(name.count)
    return report.paint(name, .level(level)) + report.paint(String(first), .title) + rest + "\n"
  }

  static func location(_ position: Position, in file: ReportedFile) -> String {
    "\(TextReport.plain(file.source.path)):\(position.line):\(position.column)"
  }
}

extension TextBlock {
  /// Whether the flow is told as a list of places: it is long, or its steps are imports, whose lines
  /// say little.
  private var isListed: Bool { TextBlock.isListed(flow) }

  private static func isListed(_ flow: [FlowStep]) -> Bool {
    flow.count > 5 || flow.contains { $0.kind == .importing }
  }

  /// The primary file first, then the others in the order of the flow.
  private static func marks(
    of finding: Finding, flow: [FlowStep], in report: TextReport
  ) -> [MarkedFile] {
    var places: [(SourceRange, String, Bool)] = []
    var primaryLabel = TextReport.plain(finding.label.text)
    if flow.count > 1, !isListed(flow) {
      // A defect may be where its flow begins as well as where that ends.
      let isSourceFirst = flow.first?.place == finding.place
      let isSinkLast = !isSourceFirst && flow.last?.place == finding.place
      let steps = isSourceFirst ? flow.dropFirst() : isSinkLast ? flow.dropLast() : flow[...]
      let first = isSourceFirst ? 2 : 1
      for (index, step) in steps.enumerated() {
        places.append((step.place, "\(first + index). " + TextReport.plain(step.text.text), false))
      }
      primaryLabel = "\(isSourceFirst ? 1 : steps.count + 1). " + primaryLabel
    }
    places.append((finding.place, primaryLabel, true))
    for related in finding.related {
      places.append((related.place, TextReport.plain(related.text.text), false))
    }
    var marked: [MarkedFile] = []
    // The primary place's file leads, though its mark comes last in a flow.
    for place in [finding.place] + places.map(\.0) {
      guard let file = report.files[place.file],
        !marked.contains(where: { $0.file.source.id == place.file })
      else { continue }
      marked.append(MarkedFile(file: file, marks: []))
    }
    for (place, label, isPrimary) in places {
      guard let index = marked.firstIndex(where: { $0.file.source.id == place.file }) else {
        continue
      }
      let region = marked[index].file.region(of: place.bytes)
      marked[index].marks.append(
        Mark(place: place.bytes, region: region, label: label, isPrimary: isPrimary))
    }
    return marked
  }

  /// The lines after the frames. What is the same for all findings of a rule is told once; from the
  /// fourth on, a finding is only shown.
  private var notes: String {
    var text = isListed ? path() : ""
    if occurrence == 1, let why = report.rules[finding.rule]?.why {
      text += note("why", Prose(why).clause)
    }
    if occurrence <= 3 {
      text += note("fix", finding.help.text)
      text += note("more", "behest-lint explain \(finding.rule.rawValue)")
    }
    return text
  }

  private func note(_ keyword: String, _ prose: String) -> String {
    let lead = indent + " " + report.paint("=", .gutter) + " " + report.paint(keyword, .keyword)
    let hang = numberWidth + 3 + keyword.count + 2
    // Two columns short of the edge: a full last column wraps on some terminals.
    let lines = TerminalText.wrapped(
      TextReport.plain(prose), width: max(20, report.options.width - 2 - hang))
    return lead + ": "
      + lines.joined(separator: "\n" + String(repeating: " ", count: hang)) + "\n"
  }

  /// The flow as a list, its middle left out unless all is asked for.
  private func path() -> String {
    let isImports = flow.contains { $0.kind == .importing }
    let heading = isImports ? "how the client gets here" : "how the value gets here"
    var text = note("path", heading)
    let margin = String(repeating: " ", count: numberWidth + 5)
    let locations = flow.map { step in
      report.files[step.place.file].map {
        TextBlock.location($0.region(of: step.place.bytes).start, in: $0)
      } ?? "?"
    }
    let digits = String(flow.count).count
    // What is longer pushes its words to a line of their own.
    let longest = max(20, min(40, report.options.width - margin.count - digits - 26))
    let column = min(locations.map { TerminalText.width($0) }.max() ?? 0, longest) + 2
    let hidden = flow.count > 5 && !report.options.isVerbose ? flow.count - 4 : 0
    for (index, step) in flow.enumerated() {
      if hidden > 0, index == 2 {
        let noun = isImports ? "imports" : "steps"
        text += "\(margin).. \(hidden) more \(noun) (--verbose shows them)\n"
      }
      if hidden > 0, index >= 2, index < 2 + hidden { continue }
      let number =
        String(repeating: " ", count: digits - String(index + 1).count) + "\(index + 1). "
      let location = locations[index]
      let lead = margin + number + location
      let words = TextReport.plain(step.text.text)
      let hang = margin.count + number.count + column
      let lines = TerminalText.wrapped(words, width: max(20, report.options.width - hang))
      let free = column - TerminalText.width(location)
      let newline = "\n" + String(repeating: " ", count: hang)
      text += lead + (free >= 2 ? String(repeating: " ", count: free) : newline)
      text += lines.joined(separator: newline) + "\n"
    }
    return text
  }
}
