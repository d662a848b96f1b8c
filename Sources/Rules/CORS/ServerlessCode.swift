import Flow
import Program
import Project
import Source

/// Reads a description of the Serverless Framework that is code, `serverless.ts`, as if it were
/// YAML: object literals, constants, and what other files export.
struct ServerlessCode {
  let flow: Flow

  private static let depthLimit = 8

  /// The object that a file exports as its description.
  func description(in file: FileID) -> Site? {
    guard let program = flow.workspace.program(of: file) else { return nil }
    for export in program.exports where export.name == "default" || export.name == "=" {
      switch export.target {
      case .value(let value): return object(Site(file, value))
      case .binding(let binding):
        let writes = program.writes(of: binding)
        guard writes.count == 1, case .value(let value) = writes[0].source else { return nil }
        return object(Site(file, value))
      case .from, .namespace, .all: continue
      }
    }
    return nil
  }

  /// The objects that describe functions, in the order of the description.
  func functions(of description: Site) -> [Site] {
    guard let table = part(["functions"], of: description) else { return [] }
    return entries(of: table).compactMap { object($0.value) }
  }

  /// What an object holds at the end of some names.
  func part(_ names: [String], of description: Site) -> Site? {
    names.reduce(description) { site, name in
      site.flatMap { object in
        entries(of: object).last { $0.name == name }.flatMap { self.object($0.value) }
      }
    }
  }

  /// The handler that a function names, and the folder that it is relative to where it is written
  /// next to its code: `${handlerPath(__dirname)}/handler.main`.
  func handler(of function: Site) -> (text: String, folder: String?)? {
    guard let entry = entries(of: function).last(where: { $0.name == "handler" }) else {
      return nil
    }
    let parts = flow.partialText(entry.value)
    if parts.count == 1, let text = parts[0] { return (text, nil) }
    guard parts.count == 2, parts[0] == nil, let tail = parts[1], tail.hasPrefix("/") else {
      return nil
    }
    return (
      String(tail.dropFirst()), ProjectPath.folder(of: flow.workspace.path(of: entry.value.file))
    )
  }

  /// An object as data, as far as it is written in its own file.
  func value(_ site: Site) -> JSONValue? { value(site, depth: Self.depthLimit) }

  private func value(_ site: Site, depth: Int) -> JSONValue? {
    guard depth > 0, let program = flow.workspace.program(of: site.file) else { return nil }
    let bare = program.bare(site.value)
    let range = program.range(of: bare)
    switch program.values[bare] {
    case .string(let text): return JSONValue(content: .string(text), range: range)
    case .boolean(let flag):
      // As YAML's readers have it.
      return JSONValue(content: .string(flag ? "true" : "false"), range: range)
    case .object(let properties):
      let members = properties.compactMap { property -> JSONValue.Member? in
        guard case .name(let name) = property.key,
          let value = value(Site(site.file, property.value), depth: depth - 1)
        else { return nil }
        return JSONValue.Member(key: name, keyRange: property.range, value: value)
      }
      return JSONValue(content: .object(members), range: range)
    case .array(let elements):
      let values = elements.compactMap { value(Site(site.file, $0.value), depth: depth - 1) }
      return JSONValue(content: .array(values), range: range)
    case .binding:
      guard let other = object(Site(site.file, bare)), other.file == site.file else { return nil }
      return value(other, depth: depth - 1)
    default: return nil
    }
  }

  private func entries(of object: Site) -> [(name: String, value: Site)] {
    guard let program = flow.workspace.program(of: object.file),
      case .object(let properties) = program.values[program.bare(object.value)]
    else { return [] }
    return properties.compactMap { property in
      guard case .name(let name) = property.key else { return nil }
      return (name, Site(object.file, property.value))
    }
  }

  /// The object or text that a value is, wherever it is written.
  private func object(_ site: Site) -> Site? {
    guard let program = flow.workspace.program(of: site.file) else { return nil }
    let bare = program.bare(site.value)
    if case .object = program.values[bare] { return Site(site.file, bare) }
    return flow.expressions(of: Site(site.file, bare)).first { found in
      guard let owner = flow.workspace.program(of: found.file) else { return false }
      if case .object = owner.values[found.value] { return true }
      return false
    }
  }
}
