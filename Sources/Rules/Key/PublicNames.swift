import Flow
import Program
import Source

/// Which names a bundler ships, judged with what is known of the package around a file.
struct PublicNames {
  let flow: Flow

  /// Whether whatever has this name, in this file's package, reaches the client.
  func contain(_ name: KeyName, in file: FileID) -> Bool {
    if name.publicPrefix != nil, !name.needsSetting {
      if name.tools.isEmpty { return true }
      let near = flow.workspace.dependencies(near: file)
      return name.tools.contains { near.contains($0) }
    }
    // `BEHEST_KEY` under `envPrefix: "BEHEST_"` is the setting's defect, and reported there.
    guard name.meaning != .open, name.text.first?.isUppercase == true,
      !name.text.hasPrefix("BEHEST")
    else { return false }
    return PrefixSettings(flow: flow).texts(near: file).contains { name.text.hasPrefix($0) }
  }

  /// The constant strings that a setting holds: one, or a list.
  func texts(_ value: ValueID, _ program: FileProgram) -> [(text: String, value: ValueID)] {
    if case .array(let elements) = program.values[program.bare(value)] {
      return elements.compactMap { element in
        flow.constantText(Site(program.file, element.value)).map { ($0, element.value) }
      }
    }
    // `envPrefix: PREFIXES`, a list that stands elsewhere in the file.
    for made in flow.expressions(of: Site(program.file, value)) where made.file == program.file {
      guard made.value != value, case .array = program.values[program.bare(made.value)] else {
        continue
      }
      return texts(made.value, program)
    }
    return flow.constantText(Site(program.file, value)).map { [($0, value)] } ?? []
  }
}
