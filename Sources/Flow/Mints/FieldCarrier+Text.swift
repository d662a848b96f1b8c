import Program
import Source

/// Bodies that are written as text: `"{\"user_id\":\"\(user.id)\"}"`.
extension FieldCarrier {
  /// What a text says of a field.
  enum Writing {
    case field(FieldUse)
    /// It is an object without the field.
    case nowhere
    /// It is no object, or not one that is written out.
    case unknown
  }

  /// Where a field of the object stands that a text spells.
  func written(_ name: String, in site: Site, _ program: FileProgram) -> Writing {
    let parts: [TemplatePart]
    switch program.values[site.value] {
    case .template(let all): parts = all
    case .string(let text): parts = [.text(text)]
    default: return .unknown
    }
    guard program.isObjectText(site.value) else { return .unknown }
    var before = ""
    for part in parts {
      switch part {
      case .text(let text):
        before += text
        if let constant = constant(of: name, in: text) {
          let place = program.place(of: site.value)
          return .field(
            FieldUse(
              field: field, place: place, site: site, isHidden: false,
              origins: [Origin(constant.label, at: place, spelling: constant.spelling)]))
        }
      case .value(let value):
        if isKey(name, atEndOf: before) {
          let inner = Site(site.file, value)
          return .field(
            FieldUse(
              field: field, place: program.place(of: value), site: inner, isHidden: false,
              origins: answer(inner).origins))
        }
        // What stands where a key is asked for may hold any.
        if let last = before.last(where: { !$0.isWhitespace }), last == "{" || last == "," {
          return .unknown
        }
        before += "_"
      }
    }
    return .nowhere
  }

  /// Whether a text ends where the value of a field begins: `{"user_id": "`.
  private func isKey(_ name: String, atEndOf text: String) -> Bool {
    var rest = text[...]
    func trim() { while rest.last?.isWhitespace ?? false { rest.removeLast() } }
    if rest.last == "\"" { rest.removeLast() }
    trim()
    guard rest.last == ":" else { return false }
    rest.removeLast()
    trim()
    return rest.hasSuffix("\"\(name)\"")
  }

  /// The constant that a text gives a field: `{"tier": 3}`.
  private func constant(
    of name: String, in text: String
  ) -> (label: Label, spelling: String)? {
    guard let key = text.firstRange(of: "\"\(name)\"") else { return nil }
    let behind = text[key.upperBound...].drop(while: \.isWhitespace)
    guard behind.first == ":" else { return nil }
    let value = behind.dropFirst().drop(while: \.isWhitespace)
    if value.first == "\"" {
      guard let end = value.dropFirst().firstIndex(of: "\"") else { return nil }
      let content = String(value[value.index(after: value.startIndex)..<end])
      return (.literal(.string(content)), "\"\(content)\"")
    }
    let word = value.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    guard !word.isEmpty, word != "null" else { return nil }
    return (.literal(.number(String(word))), String(word))
  }

  /// Whether a value is a text that spells an object, in which a field that is not found is not.
  func isWrittenOut(_ members: [String], _ site: Site) -> Bool {
    guard let name = members.last else { return false }
    let path = flow.tracer.steps.prepend(members: members.dropLast(), to: .empty)
    let texts = answer(site, path).sites.filter { found in
      guard let program = flow.workspace.program(of: found.file) else { return false }
      return program.isObjectText(found.value)
    }
    return !texts.isEmpty
      && texts.allSatisfy { found in
        guard let program = flow.workspace.program(of: found.file) else { return false }
        if case .nowhere = written(name, in: found, program) { return true }
        return false
      }
  }
}

extension FileProgram {
  func isText(_ value: ValueID) -> Bool {
    switch values[value] {
    case .template, .string: true
    default: false
    }
  }

  /// Whether a value is a text that spells an object.
  fileprivate func isObjectText(_ value: ValueID) -> Bool {
    switch values[value] {
    case .string(let text):
      return text.drop(while: \.isWhitespace).first == "{"
    case .template(let parts):
      guard case .text(let text)? = parts.first else { return false }
      return text.drop(while: \.isWhitespace).first == "{"
    default: return false
    }
  }
}
