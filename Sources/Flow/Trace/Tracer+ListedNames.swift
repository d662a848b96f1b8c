import Program
import Source

/// Members that are read under names which a list writes out, or a test picks.
extension Tracer {
  /// Answers for `base[key]` where the key runs over names that are written out, all of them:
  /// `["HOST", "PORT"].map((name) => process.env[name])`. Variables of an environment are placed
  /// where their names are.
  func entries(
    of base: ValueID, at key: ValueID, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer? {
    guard aim == .content, let range = keyRange(of: key, program) else { return nil }
    let tests = conditions(at: value, program).filter {
      mentions(range.write.binding, in: $0.test, program)
    }
    guard let names = range.names else {
      // Which of the object's entries those are, the tests know.
      return tests.isEmpty && range.filters.isEmpty ? nil : Answer()
    }
    var result = Answer()
    for (name, place) in names.sorted(by: { $0.value < $1.value }).prefix(Self.nameLimit) {
      let isTaken =
        range.filters.allSatisfy { keeps($0, name, program) == true }
        && tests.allSatisfy { test in
          holds(test.test, where: range.write.binding, is: name, program, depth: 8) == test.holds
        }
      guard isTaken else { continue }
      let step = steps.prepend(.member(name), at: Site(program.file, value), to: path)
      var answer = trace(program, base, step, context)
      answer.origins = answer.origins.map { origin in
        guard case .environment(name) = origin.label else { return origin }
        return Origin(origin.label, at: place, spelling: name, steps: origin.steps)
      }
      result.merge(answer)
    }
    return result
  }

  private func mentions(
    _ binding: BindingID, in test: ValueID, _ program: FileProgram
  ) -> Bool {
    program.reads(of: binding).contains { program.contains(test, $0) }
  }

  /// Whether a test asks for the name of an entry, of which its value may be shown or not:
  /// `/key/i.test(name) ? "***" : value`.
  func asksForName(_ test: ValueID, _ program: FileProgram) -> Bool {
    var pending = [test]
    while let next = pending.popLast() {
      if case .binding = program.values[next], keyRange(of: next, program) != nil { return true }
      pending += program.values[next].children
    }
    return false
  }

  /// More names than are written out in one list.
  private static let nameLimit = 60
}
