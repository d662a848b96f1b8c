import Findings

/// Takes the time of the stages of a run.
struct StageWatch {
  private(set) var stages: [Stage] = []
  private var start = ContinuousClock.now

  /// Ends the stage under way; the next begins.
  mutating func end(_ name: String) {
    let now = ContinuousClock.now
    stages.append(Stage(name, start.duration(to: now)))
    start = now
  }
}
