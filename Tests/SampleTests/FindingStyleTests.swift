import Findings
import Linter
import Source
import TestSupport
import Testing

/// What findings say and where they point, over all samples.
@Suite struct FindingStyleTests {
  @Test(arguments: Sample.all.filter(\.isWrong))
  func holdInEachSample(_ sample: Sample) async throws {
    let outcome = try await sample.lint()
    for finding in outcome.findings {
      for message in finding.messages {
        #expect(isClause(message.text), "\(finding.rule.rawValue): \(message.text)")
      }
      #expect(!finding.message.text.isEmpty && !finding.help.text.isEmpty)
      checkWay(of: finding)
      try checkPlaces(of: finding, in: outcome)
    }
    checkOrder(outcome)
  }

  /// A clause without a full stop, on one line, with back-ticks in pairs and no whole secret.
  private func isClause(_ text: String) -> Bool {
    text.last != "." && text.first?.isWhitespace != true && text.last?.isWhitespace != true
      && !text.contains(where: \.isNewline) && text.count { $0 == "`" }.isMultiple(of: 2)
      && !text.contains(/behest_(?:sk|pk)_[a-z]+_[0-9A-Za-z]{8}/)
  }

  /// From a source to the defect itself, through no place twice.
  private func checkWay(of finding: Finding) {
    guard !finding.flow.isEmpty else { return }
    let rule = finding.rule.rawValue
    #expect(finding.flow.last?.kind == .sink, "\(rule): the flow does not end at the defect")
    #expect(finding.flow.last?.place == finding.place, "\(rule): the flow ends elsewhere")
    #expect(finding.flow.first?.kind == .source, "\(rule): the flow has no beginning")
    #expect(finding.flow.dropFirst().dropLast().allSatisfy { $0.isBetween })
    let places = finding.flow.dropLast().map(\.place)
    #expect(Set(places).count == places.count, "\(rule): the flow goes in a circle")
  }

  private func checkPlaces(of finding: Finding, in outcome: Outcome) throws {
    let places = [finding.place] + finding.flow.map(\.place) + finding.related.map(\.place)
    for place in places {
      let file = try #require(outcome.files[place.file])
      let text = file.text(place.bytes)
      #expect(!text.isEmpty && place.bytes.upperBound <= file.bytes.count)
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
    }
  }

  private func checkOrder(_ outcome: Outcome) {
    let paths = outcome.foundDefects.map(\.mark.path)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let isInOrder = zip(outcome.findings, outcome.findings.dropFirst()).allSatisfy { first, next in
      (first.place, first.rule) < (next.place, next.rule)
    }
    #expect(isInOrder)
    #expect(outcome.fingerprints.count == outcome.findings.count + outcome.suppressed.count)
    #expect(Set(outcome.fingerprints).count == outcome.fingerprints.count)
  }
}

extension Finding {
  fileprivate var messages: [Message] {
    [message, label, help] + flow.map(\.text) + related.map(\.text)
      + (fix.map { [$0.title] } ?? [])
  }
}

extension FlowStep {
  fileprivate var isBetween: Bool {
    switch kind {
    case .source, .sink: false
    case .call, .returns, .assignment, .importing: true
    }
  }
}
