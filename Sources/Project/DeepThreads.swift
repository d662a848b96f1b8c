import Dispatch
import Foundation
import Synchronization

/// The threads that a run works on: one a core, with stacks that nested code does not fill.
///
/// The runtime's own threads have half a megabyte on macOS, and on Linux what `ulimit -s` says. How
/// deep a walk goes is bounded everywhere, but not by so little.
package final class DeepThreads: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let waiting = DispatchSemaphore(value: 0)

  private static let stackSize = 64 << 20

  /// The threads end with the program.
  package init() {
    for _ in 0..<availableCores() {
      let thread = Thread { [self] in
        while true { work() }
      }
      thread.stackSize = Self.stackSize
      thread.start()
    }
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    waiting.signal()
  }

  private func work() {
    waiting.wait()
    guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return }
    // Each job is taken out of the list once, so it runs once.
    unsafe job.runSynchronously(on: asUnownedTaskExecutor())
  }
}
