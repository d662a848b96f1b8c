/// Whether bytes are UTF-8, as the Unicode standard (table 3-7) defines it; a NUL is none of our
/// business here.
func isUTF8(_ bytes: [UInt8], count: Int) -> Bool {
  let count = min(count, bytes.count)
  var index = 0
  while index < count {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      continue
    }
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch byte {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return false
    }
    guard index + length <= count, second.contains(bytes[index + 1]) else { return false }
    for next in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + next]) {
      return false
    }
    index += length
  }
  return true
}
