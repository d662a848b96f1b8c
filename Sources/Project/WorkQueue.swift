import Dispatch
import Synchronization

/// Hands out the places of a list to whoever is free, a few at a time.
///
/// A few at a time, because cores that ask for each one would wait for each other.
final class WorkQueue: Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int
  private let share: Int

  init(count: Int, share: Int = 32) {
    self.count = count
    self.share = share
  }

  /// How many workers are worth having.
  var workers: Int { max(1, min(availableCores(), count / share)) }

  /// The next places; nil when all are given out.
  func take() -> Range<Int>? {
    let start = next.wrappingAdd(share, ordering: .relaxed).oldValue
    return start < count ? start..<min(start + share, count) : nil
  }
}

/// Asks `body` about every place below `count`, on all cores, each worker with a buffer of its
/// own; the answers come in the order of the places.
func onAllCores<Answer: Sendable>(
  count: Int, _ body: @escaping @Sendable (Int, inout [UInt8]) -> Answer?
) async -> [(index: Int, answer: Answer)] {
  let queue = WorkQueue(count: count)
  return await withTaskGroup { group in
    for _ in 0..<queue.workers {
      group.addTask {
        var buffer: [UInt8] = []
        var found: [(index: Int, answer: Answer)] = []
        while let places = queue.take() {
          for index in places {
            if let answer = body(index, &buffer) { found.append((index, answer)) }
          }
        }
        return found
      }
    }
    var all: [(index: Int, answer: Answer)] = []
    for await found in group { all += found }
    return all.sorted { $0.index < $1.index }
  }
}

/// The places below `count` that `isWanted` picks, in order. Waits for all cores, each with a buffer
/// of its own; where there is little to do, it does not ask for them.
func filterOnAllCores(
  count: Int, _ isWanted: @Sendable (Int, inout [UInt8]) -> Bool
) -> [Int] {
  let queue = WorkQueue(count: count)
  let found = Mutex<[Int]>([])
  @Sendable func work(_: Int) {
    var buffer: [UInt8] = []
    var own: [Int] = []
    while let places = queue.take() {
      for place in places where isWanted(place, &buffer) { own.append(place) }
    }
    found.withLock { $0 += own }
  }
  if queue.workers == 1 {
    work(0)
  } else {
    DispatchQueue.concurrentPerform(iterations: queue.workers) { work($0) }
  }
  return found.withLock { $0.sorted() }
}
