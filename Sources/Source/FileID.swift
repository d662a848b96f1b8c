/// A file of the repository, by its number.
///
/// Numbers are given out in the order of the files' paths, so comparing ids compares paths, and a
/// list sorted by id is in the order that the reports promise.
package struct FileID: Hashable, Comparable, Sendable {
  package let number: Int32

  package init(_ number: Int) {
    self.number = Int32(truncatingIfNeeded: number)
  }

  package var index: Int { Int(number) }

  package static func < (left: FileID, right: FileID) -> Bool { left.number < right.number }
}
