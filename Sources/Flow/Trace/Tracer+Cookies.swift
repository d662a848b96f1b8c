import Program
import Source

/// Which cookies the server has signed.
extension Tracer {
  /// Whether the signature of a cookie is checked where it is read.
  func isSigned(_ verdict: Verdict, _ signature: CookieSignature, near file: FileID) -> Bool {
    switch signature {
    case .option(let locator, let keys):
      if let flag = option(locator, of: verdict.call) { return flag }
      return keys.contains { !workspace.scripts(near: file, containing: $0).isEmpty }
    case .listed(let list):
      let names = Set(readNames(verdict))
      return workspace.scripts(near: file, containing: "\(list):").contains { file in
        workspace.program(of: file)?.lists(anyOf: names, under: list) ?? false
      }
    }
  }

  /// The constant that a call is given as an option; nil where it is not given.
  private func option(_ locator: Locator, of call: KnownCall?) -> Bool? {
    guard let (site, context) = call, let program = workspace.program(of: site.file),
      case .call(let made) = program.values[site.value],
      let index = made.arguments.indices.first(where: {
        place(of: $0, in: made, at: site).matches(locator.argument)
      })
    else { return nil }
    let path = steps.prepend(locator.members.map { .member($0) }, to: .empty)
    let origins = trace(program, made.arguments[index].value, path, context).origins
    for origin in origins {
      if case .literal(.boolean(let flag)) = origin.label { return flag }
    }
    return nil
  }
}

extension FileProgram {
  /// Whether some object has a list under a name, or `true` for all, that holds one of some texts.
  fileprivate func lists(anyOf texts: Set<String>, under name: String) -> Bool {
    values.ids.contains { id in
      guard case .object(let properties) = values[id] else { return false }
      return properties.contains { property in
        guard case .name(name) = property.key else { return false }
        switch values[bare(property.value)] {
        case .boolean(let flag): return flag
        case .string(let text): return texts.contains(text.lowercased())
        case .array(let elements):
          return elements.contains { element in
            if case .string(let text) = values[element.value] {
              texts.contains(text.lowercased())
            } else {
              false
            }
          }
        default: return false
        }
      }
    }
  }
}
