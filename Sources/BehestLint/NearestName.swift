/// The name that someone is likely to have meant, or nil when none is near.
func nearestName(to typed: String, among names: [String]) -> String? {
  let typed = plainName(typed)
  let limit = max(2, typed.count / 3)
  let ranked = names.map { (name: $0, distance: editDistance(typed, plainName($0))) }
    .filter { $0.distance <= limit }
  let nearest = ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  return nearest ?? names.first { typed.count > 2 && plainName($0).starts(with: typed) }
}

/// Case and the kind of hyphen are no difference: `UserID_from-request` means `user-id-from-request`.
private func plainName(_ name: String) -> [Character] {
  name.prefix(100).lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
}

/// How many characters are to be put in, taken out or changed.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (index, character) in left.enumerated() {
    var next = [index + 1]
    for (column, other) in right.enumerated() {
      let change = row[column] + (character == other ? 0 : 1)
      next.append(min(change, row[column + 1] + 1, next[column] + 1))
    }
    row = next
  }
  return row[right.count]
}
