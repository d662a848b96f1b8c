/// The answers of a trace so far.
///
/// An answer is whole, or it left out questions that were under way when it was made: a call that
/// leads back to itself. Such an answer holds for as long as all of those are under way, and no
/// longer; without it, code whose functions call one another in circles would be walked anew from
/// each of its calls.
struct AnswerMemo<Question: Hashable> {
  /// An answer, with what is missing from it.
  struct Kept {
    let answer: Answer
    /// The levels of the questions under way that it left out.
    let leftOut: LevelSet
    /// The least bound on work at which a part of it was cut short; `Int.max` where none was.
    let cut: Int
    /// The least depth of the calls that it depends on; `Int.max` where it depends on none.
    let consulted: Int
  }

  private var whole: [Question: Kept] = [:]
  private var passing: [Question: Kept] = [:]
  /// The passing answers by the deepest level that they left out: they go with its question.
  private var byLevel = [[Question]](repeating: [], count: LevelSet.capacity)

  /// What is known of a question under a bound on work. What a smaller bound cut short is asked
  /// again.
  func answer(to question: Question, bound: Int) -> Kept? {
    let known = whole[question] ?? passing[question]
    guard let known, known.cut >= bound else { return nil }
    return known
  }

  /// Forgets all answers where there are too many to keep: a new question of a rule asks for few of
  /// those that the last thousand asked for. Only between such questions.
  mutating func makeRoom() {
    guard whole.count > Self.limit else { return }
    whole.removeAll(keepingCapacity: true)
  }

  /// About a gigabyte; real repositories with hundreds of mints stay below.
  private static var limit: Int { 1_000_000 }

  mutating func keep(_ kept: Kept, for question: Question) {
    guard let level = kept.leftOut.highest else {
      whole[question] = kept
      return
    }
    passing[question] = kept
    byLevel[level].append(question)
  }

  /// Forgets what held only while the question at a level was under way.
  mutating func end(level: Int) {
    for question in byLevel[level] { passing[question] = nil }
    byLevel[level].removeAll(keepingCapacity: true)
  }
}
