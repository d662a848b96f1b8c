import Findings
import Testing

/// Each mini repository gives exactly the findings that its comments name.
@Suite struct SampleTests {
  @Test(arguments: Sample.all)
  func findsWhatIsMarked(_ sample: Sample) async throws {
    let expectations = try sample.expectations()
    let outcome = try await sample.lint()
    let differences = expectations.differences(from: outcome.foundDefects)
    #expect(differences.isEmpty, "\n\(differences.joined(separator: "\n"))")
    #expect(outcome.notAnalysed.isEmpty)
  }

  @Test(arguments: Sample.all)
  func saysInItsNameWhetherItIsWrong(_ sample: Sample) throws {
    let expectations = try sample.expectations()
    if sample.isWrong {
      let wrong = expectations.sorted(.expect) + expectations.sorted(.missed)
      #expect(wrong.contains { $0.rule.rawValue == sample.rule })
    } else {
      #expect(sample.name.hasPrefix("right-"))
      for kind in Marker.Kind.allCases where kind != .false {
        #expect(expectations.sorted(kind).isEmpty)
      }
    }
  }
}

/// A list of samples that came out short would make the tests above pass in silence.
@Suite struct SampleCountTests {
  @Test func areAllThere() {
    #expect(Sample.all.count >= 231)
  }

  @Test(arguments: RuleID.allCases.filter { $0 != .badSuppression })
  func showEachRuleFromBothSides(_ rule: RuleID) {
    let samples = Sample.all.filter { $0.rule == rule.rawValue }
    #expect(samples.count >= 6)
    #expect(samples.count(where: \.isWrong) >= 3)
    #expect(samples.count { !$0.isWrong } >= 3)
  }

  @Test func belongToRules() {
    for sample in Sample.all { #expect(RuleID(rawValue: sample.rule) != nil) }
  }
}
