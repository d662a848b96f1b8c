/// Whether a shell pattern matches a path, or the tail of it that begins at some folder.
///
/// `*` is any text within a name, `**` any number of folders, `{a,b}` either.
func matchesPath(_ pattern: String, _ path: String) -> Bool {
  let names = path.split(separator: "/").map(Array.init)
  return expanded(pattern).contains { pattern in
    let parts = pattern.split(separator: "/").map(Array.init)
    return names.indices.contains { matches(parts[...], names[$0...]) }
  }
}

/// Whether a shell pattern matches a whole path.
func matchesWhole(_ pattern: String, _ path: String) -> Bool {
  let names = path.split(separator: "/").map(Array.init)
  return expanded(pattern).contains { pattern in
    matches(pattern.split(separator: "/").map(Array.init)[...], names[...])
  }
}

private func matches(
  _ pattern: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>
) -> Bool {
  guard let first = pattern.first else { return names.isEmpty }
  if first == ["*", "*"] {
    let rest = pattern.dropFirst()
    return (names.startIndex...names.endIndex).contains { matches(rest, names[$0...]) }
  }
  guard let name = names.first, matchesName(first[...], name[...]) else { return false }
  return matches(pattern.dropFirst(), names.dropFirst())
}

private func matchesName(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
  guard let first = pattern.first else { return name.isEmpty }
  if first == "*" {
    let rest = pattern.dropFirst()
    return (name.startIndex...name.endIndex).contains { matchesName(rest, name[$0...]) }
  }
  guard let character = name.first, character == first else { return false }
  return matchesName(pattern.dropFirst(), name.dropFirst())
}

/// A pattern without `{a,b}`, once for each choice.
private func expanded(_ pattern: String) -> [String] {
  guard let open = pattern.firstIndex(of: "{"),
    let close = pattern[open...].firstIndex(of: "}")
  else { return [pattern] }
  let choices = pattern[pattern.index(after: open)..<close]
    .split(separator: ",", omittingEmptySubsequences: false)
  let head = pattern[..<open]
  let tail = pattern[pattern.index(after: close)...]
  return choices.flatMap { expanded("\(head)\($0)\(tail)") }
}
