import Synchronization

/// How many bytes may still be kept in memory, shared by those who read.
final class Room: Sendable {
  private let left: Atomic<Int>

  init(_ size: Int) { left = Atomic(size) }

  /// Whether there was room for so many bytes.
  func take(_ count: Int) -> Bool {
    left.wrappingSubtract(count, ordering: .relaxed).newValue >= 0
  }
}
