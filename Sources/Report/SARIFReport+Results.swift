import Findings
import Source

/// The findings as SARIF's results.
extension SARIFReport {
  var results: [JSON] {
    var lineHashes: [FileID: LineHashes] = [:]
    let all =
      outcome.findings.map { ($0, nil as SuppressedFinding?) }
      + outcome.suppressed.map { ($0.finding, $0) }
    return all.enumerated().compactMap { index, entry in
      let (finding, suppressed) = entry
      guard let file = files[finding.place.file] else { return nil }
      let hashes = lineHashes[finding.place.file] ?? LineHashes(file.source.bytes)
      lineHashes[finding.place.file] = hashes
      let fingerprint = index < outcome.fingerprints.count ? outcome.fingerprints[index] : nil
      return result(finding, suppressed, in: file, hashes: hashes, fingerprint: fingerprint)
    }
  }

  private func result(
    _ finding: Finding, _ suppressed: SuppressedFinding?, in file: ReportedFile,
    hashes: LineHashes, fingerprint: String?
  ) -> JSON {
    let index = rules.firstIndex { $0.id == finding.rule }
    let level = index.map { rules[$0].level } ?? .warning
    let related = relatedPlaces(of: finding)
    let line = file.region(of: finding.place.bytes).start.line
    let nonNegotiable = index.flatMap { rules[$0].nonNegotiable }
    return .compact([
      ("ruleId", .string(finding.rule.rawValue)),
      ("ruleIndex", index.map { .integer($0) }),
      ("level", .string(level.rawValue)),
      ("kind", .string("fail")),
      ("message", message(of: finding, related: related)),
      ("locations", .array([primaryLocation(of: finding, in: file)])),
      ("relatedLocations", related.isEmpty ? nil : relatedLocations(related)),
      ("codeFlows", finding.flow.count > 1 ? codeFlows(of: finding) : nil),
      (
        "partialFingerprints",
        .compact([
          ("primaryLocationLineHash", hashes.hash(ofLine: line).map { .string($0) }),
          ("behest/v1", fingerprint.map { .string($0) }),
        ])
      ),
      ("fixes", fixes(of: finding)),
      // An array on all results or on none: the empty one says that this one counts.
      ("suppressions", .array(suppressed.map { [suppression($0)] } ?? [])),
      (
        "properties",
        nonNegotiable.map { .object([("behest/nonNegotiable", .integer($0))]) }
      ),
    ])
  }

  /// A place that the message links to.
  private struct Related {
    let place: SourceRange
    let text: Message
    /// Where the flow begins, rather than a place beside it.
    let isSource: Bool
  }

  /// At most ten, for GitHub shows them all below the alert.
  private func relatedPlaces(of finding: Finding) -> [Related] {
    var related: [Related] = []
    if finding.flow.count > 1, let first = finding.flow.first {
      related.append(Related(place: first.place, text: first.text, isSource: true))
    }
    related += finding.related.map { Related(place: $0.place, text: $0.text, isSource: false) }
    return Array(related.filter { files[$0.place.file] != nil }.prefix(10))
  }

  /// What is wrong, where it comes from, and what to do; GitHub shows the first sentence as a title.
  private func message(of finding: Finding, related: [Related]) -> JSON {
    var plain = [Prose(finding.message).sentence.plain]
    var markdown = [Prose(finding.message).sentence.markdown]
    for (index, place) in related.enumerated() {
      let number = index + 1
      let text = Prose(place.text)
      if place.isSource {
        let code = quotation(place.place)
        let words = Prose(place.text.text + ".")
        plain.append("From [\(Prose(code).plain)](\(number)): \(words.plain)")
        markdown.append("From [`\(code)`](\(number)): \(words.markdown)")
      } else {
        plain.append("See [\(text.plain)](\(number)).")
        markdown.append("See [\(text.markdown)](\(number)).")
      }
    }
    let help = Prose(finding.help).sentence
    if !finding.help.text.isEmpty {
      plain.append(help.plain)
      markdown.append(help.markdown)
    }
    return SARIFReport.message(
      plain.joined(separator: " "), markdown: markdown.joined(separator: " "))
  }

  /// A short quotation of source for a sentence: one line, no back-ticks. Of a place that stands for
  /// its whole file, the file's name.
  private func quotation(_ place: SourceRange) -> String {
    guard let file = files[place.file] else { return "" }
    let quoted = file.text(file.region(of: place.bytes).bytes)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = quoted.isEmpty ? file.source.path.split(separator: "/").last.map(String.init) ?? "" : quoted
    let text = String(TerminalText.escaped(words).map { $0 == "`" ? "'" : $0 })
    return text.count <= 60 ? text : text.prefix(57) + "..."
  }

  private func relatedLocations(_ related: [Related]) -> JSON {
    .array(
      related.enumerated().map { index, place in
        .compact([
          ("id", .integer(index + 1)),
          ("physicalLocation", physicalLocation(place.place, withContext: true)),
          (
            "message",
            SARIFReport.message(
              Prose(place.text).sentence.plain, markdown: Prose(place.text).sentence.markdown)
          ),
        ])
      })
  }

  private func suppression(_ suppressed: SuppressedFinding) -> JSON {
    .compact([
      ("kind", .string("inSource")),
      ("status", .string("accepted")),
      ("justification", .string(Prose(suppressed.reason).bare)),
      (
        "location",
        physicalLocation(suppressed.comment, withContext: false).map {
          .object([("physicalLocation", $0)])
        }
      ),
    ])
  }

  private func fixes(of finding: Finding) -> JSON? {
    guard let fix = finding.fix else { return nil }
    let touched = Set(fix.edits.map(\.place.file)).sorted()
    let changes: [JSON] = touched.compactMap { id in
      guard let location = artifactLocation(id), let file = files[id] else { return nil }
      let replacements = fix.edits.filter { $0.place.file == id }
        .sorted { $0.place < $1.place }
        .map { edit -> JSON in
          let bytes = file.source.bytes
          return .object([
            (
              "deletedRegion",
              SARIFReport.region(
                file.lines.position(at: edit.place.bytes.lowerBound, in: bytes),
                file.lines.position(at: edit.place.bytes.upperBound, in: bytes))
            ),
            (
              "insertedContent",
              SARIFReport.message(Secret.redacted(edit.replacement))
            ),
          ])
        }
      return .object([("artifactLocation", location), ("replacements", .array(replacements))])
    }
    return .array([
      .object([
        ("description", SARIFReport.message(Prose(fix.title).plain)),
        ("artifactChanges", .array(changes)),
      ])
    ])
  }
}
