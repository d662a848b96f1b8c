import Program
import Source

extension Flow {
  /// The files that others name as entries of a client, with the reason.
  func listedEntries() -> [FileID: String] {
    if let entriesByFile { return entriesByFile }
    var found: [FileID: String] = [:]
    for list in boundary.lists {
      for file in workspace.files(where: list.files.mayFit) where matches(list.files, file) {
        for target in targets(of: list, in: file) where found[target] == nil {
          found[target] = "\(list.reason) in \(workspace.path(of: file))"
        }
      }
    }
    entriesByFile = found
    return found
  }

  private func targets(of list: EntryList, in file: FileID) -> [FileID] {
    let entries = workspace.program(of: file).map(strings) ?? workspace.settings(in: file)
    if entries.contains(where: { list.exclusions.contains($0.text) }) { return [] }
    return entries.compactMap { entry in
      guard list.members.isEmpty || entry.keys.contains(where: list.members.contains) else {
        return nil
      }
      let text = entry.text.drop { $0 == "/" }
      let specifier = text.hasPrefix(".") ? String(text) : "./" + text
      guard case .file(let target) = workspace.resolve(specifier, from: file) else { return nil }
      return target
    }
  }

  /// The strings of a script with the members around each.
  private func strings(in program: FileProgram) -> [(keys: [String], text: String)] {
    program.values.ids.compactMap { id in
      guard case .string(let text) = program.values[id] else { return nil }
      var keys: [String] = []
      var current = id
      while let parent = program.parent(of: current) {
        if case .object(let properties) = program.values[parent],
          let property = properties.first(where: { $0.value == current }),
          case .name(let name) = property.key
        {
          keys.append(name)
        }
        current = parent
      }
      return (keys, text)
    }
  }
}
