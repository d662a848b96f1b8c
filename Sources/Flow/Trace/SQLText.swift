/// As much of SQL as shows by which column a statement looks something up.
enum SQLText {
  /// The columns that are compared with what is given from outside: `id` of
  /// `select * from users where id = $1`.
  static func columns(of text: String) -> [String] {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || "_=?$:@.".contains($0)) }
    guard words.first.map({ statements.contains(String($0)) }) ?? false,
      let start = words.firstIndex(of: "where")
    else { return [] }
    var result: [String] = []
    let rest = words[words.index(after: start)...].flatMap(parts)
    for (index, word) in rest.enumerated() where word == "=" && index > 0 && index + 1 < rest.count
    {
      guard let first = rest[index + 1].first, "?$:@".contains(first),
        let column = rest[index - 1].split(separator: ".").last
      else { continue }
      result.append(String(column))
    }
    return result
  }

  private static let statements: Set<String> = ["select", "update", "delete", "with"]

  /// `id=$1` as three words.
  private static func parts(of word: Substring) -> [String] {
    guard let sign = word.firstIndex(of: "="), word != "=" else { return [String(word)] }
    return [String(word[..<sign]), "=", String(word[word.index(after: sign)...])]
      .filter { !$0.isEmpty }
  }
}
