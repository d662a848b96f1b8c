/// Text made safe to show: nothing from a repository moves the cursor, changes colours, or reverses
/// the order of what is read.
enum TerminalText {
  /// Control characters and bidirectional controls as `\u{1B}`, tabs as four spaces.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { escape($0) != nil }) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) { safe += escape } else { safe.unicodeScalars.append(scalar) }
    }
    return safe
  }

  /// What is shown instead of a character, or nil when it is harmless.
  static func escape(_ scalar: Unicode.Scalar) -> String? {
    if scalar == "\t" { return "    " }
    return isUnsafe(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : nil
  }

  /// C0, DEL and C1; bidirectional controls; the separators that some terminals take for line ends.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029: true
    default: false
    }
  }

  /// How many columns a text takes on a terminal.
  static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  /// The columns of one character as people see it, 0 to 2.
  static func width(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    // U+FE0F asks for the emoji form, which is wide.
    if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
      return 2
    }
    return scalars.reduce(0) { max($0, width($1)) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// East Asian Width W and F, in the blocks that hold them; emoji are told by their property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]

  /// Breaks prose into lines of at most `width` columns at its spaces; a longer word stays whole.
  /// `indent` columns of the first line are taken.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let wordWidth = TerminalText.width(String(word))
      if columns > 0, columns + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        columns = 0
      }
      if columns > 0 {
        line += " "
        columns += 1
      }
      line += word
      columns += wordWidth
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }
}
