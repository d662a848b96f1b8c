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

  /// From a source to the defect itself, without standing still. A key is reported where it is
  /// named, and its way leads on to the client.
  private func checkWay(of finding: Finding) {
    guard !finding.flow.isEmpty else { return }
    let rule = finding.rule.rawValue
    let places = finding.flow.map(\.place)
    #expect(finding.flow.last?.kind == .sink, "\(rule): the flow does not end at the defect")
    if finding.rule == .keySentToClient {
      #expect(places.contains(finding.place), "\(rule): the flow does not touch the defect")
    } else {
      #expect(places.last == finding.place, "\(rule): the flow ends elsewhere")
    }
    if finding.flow.count > 1 {
      #expect(finding.flow.first?.kind == .source, "\(rule): the flow has no beginning")
    }
    #expect(finding.flow.dropFirst().dropLast().allSatisfy { $0.isBetween })
    let isMoving = zip(places.dropLast(), places.dropLast().dropFirst()).allSatisfy { $0 != $1 }
    #expect(isMoving, "\(rule): the flow stands still")
  }

  /// In the text, without white space around; only the client entry of a chain of imports may stand
  /// for a whole file, and is then empty at its beginning.
  private func checkPlaces(of finding: Finding, in outcome: Outcome) throws {
    let places = [finding.place] + finding.flow.map(\.place) + finding.related.map(\.place)
    for place in places {
      let file = try #require(outcome.files[place.file])
      let text = file.text(place.bytes)
      #expect(place.bytes.upperBound <= file.bytes.count)
      if place == finding.flow.first?.place, place.bytes == ByteRange(0, 0) { continue }
      #expect(!text.isEmpty)
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(text)")
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
