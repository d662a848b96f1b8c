import Program
import Source
import Syntax

/// Comments and damage: they may stand anywhere, so they are looked for by themselves.
extension Lowering {
  /// Notes the ranges of comments, of error nodes and of tokens that the parser made up.
  ///
  /// Only what may hold one is walked: most of a tree is passed over.
  func collectTrivia(_ root: Node) {
    let openings = commentOpenings()
    root.walk { node in
      if node.isError || node.isMissing { program.damage.append(node.range) }
      if isComment(node) {
        program.comments.append(node.range)
        return .skip
      }
      return node.hasError || openings.containsAny(in: node.range) ? .enter : .skip
    }
  }

  /// The offsets at which a comment may begin.
  private func commentOpenings() -> Offsets {
    var offsets: [Int] = []
    let bytes = source.bytes
    for index in bytes.indices.dropLast() {
      switch (bytes[index], bytes[index + 1]) {
      case (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: "/"), UInt8(ascii: "*")),
        (UInt8(ascii: "<"), UInt8(ascii: "!")), (UInt8(ascii: "-"), UInt8(ascii: "-")):
        offsets.append(index)
      default: continue
      }
    }
    return Offsets(sorted: offsets)
  }
}

/// Byte offsets in order.
private struct Offsets {
  let sorted: [Int]

  func containsAny(in range: ByteRange) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] < range.upperBound
  }
}
