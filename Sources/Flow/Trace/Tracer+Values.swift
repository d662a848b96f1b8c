import Program
import Source

extension Tracer {
  /// Answers for one kind of value; every kind has its line here.
  func evaluate(
    _ program: FileProgram, _ value: ValueID, _ path: StepList, _ context: CallContext
  ) -> Answer {
    switch program.values[value] {
    case .unknown, .yield:
      return unknown(program, value, program.spelling(of: value))
    case .implicitMember(let name):
      return implicitMember(name, program, value, path, context) ?? wrapped(program, value, path)
    case .string(let text):
      return literal(.string(text), program, value, path)
    case .number(let text):
      return literal(.number(text), program, value, path)
    case .boolean(let flag):
      return literal(.boolean(flag), program, value, path)
    case .null, .undefined, .unary(.void, _):
      return leaf(.absent, program, value)
    case .pattern, .presence, .markup, .unary(.not, _), .unary(.typeof, _), .unary(.delete, _),
      .binary(.equal, _, _), .binary(.notEqual, _, _):
      return leaf(.neutral, program, value)
    case .template(let parts):
      return joined(parts.values, program, value, context)
    case .binary(.add, let left, let right), .binary(.other, let left, let right):
      return joined([left, right], program, value, context)
    case .binding(let binding):
      return self.binding(binding, readAt: value, program, path, context)
    case .global(let name):
      return global(name, program, value, path, context)
    case .this:
      return this(program, value, path, context)
    case .superclass:
      return superclass(program, value, path, context)
    case .member(let base, let name):
      let site = Site(program.file, value)
      return trace(program, base, steps.prepend(.member(name), at: site, to: path), context)
    case .element(let base, let key):
      return element(of: base, at: key, program, value, path, context)
    case .call(let call):
      return self.call(call, program, value, path, context)
    case .object(let properties):
      return object(properties, program, value, path, context)
    case .array(let elements):
      return array(elements, program, value, path, context)
    case .function(let function):
      return self.function(function, program, path, madeIn: context)
    case .type(let type):
      return self.type(TypeSite(file: program.file, type: type), program, path, context)
    case .conditional(let test, let then, let otherwise):
      if aim == .content, asksForName(test, program) { return Answer() }
      if let isFirst = decision(of: test, program, context) {
        return trace(program, isFirst ? then : otherwise, path, context)
      }
      return choice(between: [then, otherwise], by: [test], program, value, path, context)
    case .choice(.and, _, let right):
      return trace(program, right, path, context)
    case .choice(_, let left, let right):
      return trace(program, left, path, context)
        .merged(with: trace(program, right, path, context))
    case .cast(let inner, let type):
      return within(
        type, trace(program, inner, path, context), path, program, at: program.place(of: value),
        program.spelling(of: value))
    case .unary(.other, let inner), .await(let inner), .transparent(let inner),
      .assignment(_, let inner):
      return trace(program, inner, path, context)
    case .passedBack(let argument):
      return passedBack(argument, program, path, context)
    case .dynamicImport(let specifier):
      return dynamicImport(specifier, program, value, path, context)
    case .sequence(let values):
      guard let last = values.last else { return Answer() }
      return trace(program, last, path, context)
    }
  }

  /// Swift's `.bytes(buffer)`: a case or a factory of a type that the context knows, made of what it
  /// is given.
  private func wrapped(
    _ program: FileProgram, _ value: ValueID, _ path: StepList
  ) -> Answer {
    guard case .result(let site, _, let context) = steps.first(path),
      let caller = workspace.program(of: site.file),
      case .call(let call) = caller.values[site.value], !call.arguments.isEmpty
    else { return unknown(program, value, program.spelling(of: value)) }
    return call.arguments.reduce(into: Answer()) {
      $0.merge(trace(caller, $1.value, steps.rest(path), context))
    }
  }

  /// A constant. A method of it gives a constant too, as far as rules care.
  private func literal(
    _ constant: Label.Constant, _ program: FileProgram, _ value: ValueID, _ path: StepList
  ) -> Answer {
    // `JSON.parse(text ?? "null").userId`: what a text holds is in no text of ours.
    if program.language != .swift, case .member(let name) = steps.first(path), name != "length" {
      let rest = steps.first(steps.rest(path))
      guard case .result = rest else { return unknown(program, value, program.spelling(of: value)) }
    }
    return leaf(.literal(constant), program, value)
  }

  /// Text that is made of several values: what is constant in it does not count beside the rest.
  func joined(
    _ parts: [ValueID], _ program: FileProgram, _ value: ValueID, _ context: CallContext
  ) -> Answer {
    if aim == .kind {
      return parts.allSatisfy { constantText(program, $0, context) != nil }
        ? leaf(.literal(.string(program.spelling(of: value))), program, value)
        : unknown(program, value, program.spelling(of: value))
    }
    var result = Answer()
    for part in parts {
      var answer = trace(program, part, .empty, context)
      answer.origins.removeAll { $0.label.isLiteral || $0.label == .absent }
      answer.states = []
      result.merge(answer)
    }
    if !result.origins.isEmpty { return result }
    return leaf(.literal(.string(program.spelling(of: value))), program, value)
  }

  /// One of several values, chosen by others.
  ///
  /// Where all of them are constants the choice is the value: `plan === "pro" ? 2 : 1` is as good
  /// as `plan`.
  func choice(
    between values: [ValueID], by tests: [ValueID], _ program: FileProgram, _ value: ValueID,
    _ path: StepList, _ context: CallContext
  ) -> Answer {
    var result = Answer()
    for value in values { result.merge(trace(program, value, path, context)) }
    let isConstant =
      result.states.isEmpty && result.types.isEmpty
      && result.origins.allSatisfy { $0.label.isLiteral || $0.label == .absent }
      && result.origins.contains { $0.label.isLiteral }
    guard isConstant else { return result }
    return chosen(result, by: tests, program, value, context)
  }

  /// Constants that were picked by the tests: untrusted tests make the choice the client's, tests on
  /// anything that is not a constant make it somebody's decision.
  func chosen(
    _ constants: Answer, by tests: [ValueID], _ program: FileProgram, _ value: ValueID,
    _ context: CallContext
  ) -> Answer {
    if aim == .kind { return constants }
    var deciding = Answer()
    for test in tests {
      for operand in program.operands(ofTest: test) {
        deciding.merge(trace(program, operand, .empty, context))
      }
    }
    var untrusted = deciding
    untrusted.states = []
    untrusted.types = []
    untrusted.sites = constants.sites
    untrusted.origins.removeAll { !$0.label.isUntrusted }
    if !untrusted.origins.isEmpty {
      return untrusted.through(TraceStep(program.place(of: value), .deciding))
    }
    let isDecided =
      !deciding.states.isEmpty
      || deciding.origins.contains { origin in
        switch origin.label {
        case .verified, .neutral, .unknown: true
        // `claims.plan` that no caller gives yet: the code goes by it all the same.
        case .absent: origin.isLeftOut
        case .client, .selected, .credential, .unverified, .editable, .literal, .environment:
          false
        }
      }
    guard isDecided else { return constants }
    var decided = leaf(.neutral, program, value)
    // Who asks for the text itself, such as that of a URL, finds all of them.
    decided.sites = constants.sites
    return decided
  }

  /// `base[key]` with a key that is not a literal.
  private func element(
    of base: ValueID, at key: ValueID, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    let site = Site(program.file, value)
    if let name = constantText(program, key, context) {
      if let index = Int(name) {
        return trace(program, base, steps.prepend(.index(index), at: site, to: path), context)
      }
      return trace(program, base, steps.prepend(.member(name), at: site, to: path), context)
    }
    if let answer = entries(of: base, at: key, program, value, path, context) { return answer }
    let elements = trace(
      program, base, steps.prepend(.anyElement, at: site, to: path), context)
    let isTable =
      elements.states.isEmpty
      && elements.origins.allSatisfy { $0.label.isLiteral || $0.label == .absent }
      && !elements.origins.isEmpty
    if isTable { return chosen(elements, by: [key], program, value, context) }
    return elements
  }

  func object(
    _ properties: [Property], _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    guard let step = steps.first(path) else {
      var result = Answer()
      for (index, property) in properties.enumerated() {
        var answer = trace(program, property.value, left(of: index, in: properties), context)
        answer.states = []
        result.merge(answer)
      }
      return result
    }
    let rest = steps.rest(path)
    switch step {
    case .member(let name):
      return member(name, of: properties, program, value, path, rest, context)
    case .index(let index):
      return member(String(index), of: properties, program, value, path, rest, context)
    case .anyElement:
      return properties.reduce(into: Answer()) {
        $0.merge(trace(program, $1.value, rest, context))
      }
    case .rest(let excluded):
      if case .member(let name) = steps.first(rest), excluded.contains(name) {
        return leaf(.absent, program, value)
      }
      let kept = properties.filter { property in
        if case .name(let name) = property.key { !excluded.contains(name) } else { true }
      }
      // A rest of a rest lacks what either leaves out.
      let isWhole = if case .rest = steps.first(rest) { true } else { rest.isEmpty }
      return object(isWhole ? kept : properties, program, value, rest, context)
    case .restFrom, .result, .linked, .argument, .parameter, .applied, .decorated, .receiver:
      return unknown(program, value, program.spelling(of: value))
    }
  }

  /// What an object keeps of an entry: of a spread that is what no later entry replaces.
  private func left(of index: Int, in properties: [Property]) -> StepList {
    guard case .spread = properties[index].key else { return .empty }
    let replaced = properties[(index + 1)...].compactMap { property -> String? in
      if case .name(let name) = property.key { name } else { nil }
    }
    return replaced.isEmpty ? .empty : steps.prepend(.rest(excluding: replaced), to: .empty)
  }

  /// A member of an object literal: the last entry that can set it wins.
  private func member(
    _ name: String, of properties: [Property], _ program: FileProgram, _ value: ValueID,
    _ path: StepList, _ rest: StepList, _ context: CallContext
  ) -> Answer {
    var result = Answer()
    for property in properties.reversed() {
      switch property.key {
      case .name(name):
        return result.merged(with: entry(property, program, rest, context))
      case .name:
        continue
      case .computed(let key):
        guard constantText(program, key, context) == name else { continue }
        return result.merged(with: entry(property, program, rest, context))
      case .spread:
        var answer = trace(program, property.value, path, context)
        if certainlyHas(name, property.value, program) { return result.merged(with: answer) }
        // What is not in the spread object comes from an earlier entry.
        answer.origins.removeAll { $0.label == .absent }
        result.merge(answer)
      }
    }
    if let builtin = builtinMember(path, of: value, program, context) { return builtin }
    return result.origins.isEmpty && result.states.isEmpty && result.types.isEmpty
      ? leaf(.absent, program, value) : result
  }

  /// Whether a spread value has a member whatever happens: an object literal that names it.
  func certainlyHas(_ name: String, _ value: ValueID, _ program: FileProgram) -> Bool {
    var current = program.bare(value)
    for _ in 0..<8 {
      switch program.values[current] {
      case .object(let properties):
        return properties.contains { property in
          if case .name(name) = property.key { true } else { false }
        }
      case .binding(let binding):
        let writes = program.writes(of: binding)
        guard writes.count == 1, let write = writes.first, write.path.isEmpty,
          case .value(let source) = write.source, index(program).mutations(of: binding).isEmpty
        else { return false }
        current = program.bare(source)
      default: return false
      }
    }
    return false
  }

  private func entry(
    _ property: Property, _ program: FileProgram, _ rest: StepList, _ context: CallContext
  ) -> Answer {
    switch property.kind {
    case .value, .method: trace(program, property.value, rest, context)
    case .getter: trace(program, property.value, steps.prepend(.applied, to: rest), context)
    case .setter: Answer()
    }
  }

  /// What a list of pairs has for a name: `[["user_id", id]]`, of which an object or a `Map` is made.
  private func paired(
    with name: String, _ elements: [Element], _ program: FileProgram, _ context: CallContext
  ) -> ValueID? {
    for element in elements.reversed() {
      guard case .array(let pair) = program.values[program.bare(element.value)], pair.count == 2,
        constantText(program, pair[0].value, context) == name
      else { continue }
      return pair[1].value
    }
    return nil
  }

  /// Whether a list is one of pairs with constant names.
  private func isListOfPairs(
    _ elements: [Element], _ program: FileProgram, _ context: CallContext
  ) -> Bool {
    !elements.isEmpty
      && elements.allSatisfy { element in
        guard !element.isSpread,
          case .array(let pair) = program.values[program.bare(element.value)], pair.count == 2
        else { return false }
        return constantText(program, pair[0].value, context) != nil
      }
  }

  /// The elements with those of spread array literals in their places.
  private func flattened(_ elements: [Element], _ program: FileProgram) -> [Element] {
    elements.flatMap { element -> [Element] in
      guard element.isSpread, case .array(let inner) = program.values[program.bare(element.value)]
      else { return [element] }
      return inner
    }
  }

  private func array(
    _ elements: [Element], _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    guard let step = steps.first(path) else {
      return elements.reduce(into: Answer()) {
        $0.merge(trace(program, $1.value, .empty, context))
      }
    }
    let rest = steps.rest(path)
    switch step {
    case .restFrom(let count) where !elements.prefix(count).contains(where: \.isSpread):
      return array(Array(elements.dropFirst(count)), program, value, rest, context)
    case .index(let index):
      let elements = flattened(elements, program)
      guard !elements.prefix(index + 1).contains(where: \.isSpread) else { break }
      guard elements.indices.contains(index) else { return leaf(.absent, program, value) }
      return trace(program, elements[index].value, rest, context)
    case .member("length"):
      return leaf(.neutral, program, value)
    case .member(let name):
      if let value = paired(with: name, elements, program, context) {
        return trace(program, value, rest, context)
      }
      if let builtin = builtinMember(path, of: value, program, context) { return builtin }
      return isListOfPairs(elements, program, context)
        ? leaf(.absent, program, value) : unknown(program, value, program.spelling(of: value))
    case .anyElement, .restFrom, .rest:
      break
    case .result, .linked, .argument, .parameter, .applied, .decorated, .receiver:
      return unknown(program, value, program.spelling(of: value))
    }
    return elements.reduce(into: Answer()) { result, element in
      let inner = element.isSpread ? path : rest
      result.merge(trace(program, element.value, inner, context))
    }
  }
}

extension [TemplatePart] {
  var values: [ValueID] {
    compactMap { part in
      if case .value(let value) = part { value } else { nil }
    }
  }
}
