import Program
import Source

extension Tracer {
  /// The text of a value that is constant: literals, their concatenation, templates and constants of
  /// this and other files; nil where any part is not.
  func constantText(
    _ program: FileProgram, _ value: ValueID, _ context: CallContext = .unknown
  ) -> String? {
    switch program.values[value] {
    case .string(let text): return text
    case .number(let text): return text
    case .template(let parts):
      var result = ""
      for part in parts {
        switch part {
        case .text(let text): result += text
        case .value(let inner):
          guard let text = constantText(program, inner, context) else { return nil }
          result += text
        }
      }
      return result
    case .binary(.add, let left, let right):
      guard let first = constantText(program, left, context),
        let second = constantText(program, right, context)
      else { return nil }
      return first + second
    case .transparent(let inner), .cast(let inner, _):
      return constantText(program, inner, context)
    case .binding, .member, .global:
      let answer = trace(program, value, .empty, context)
      let origins = answer.origins
      guard origins.count == 1, case .literal(let constant) = origins[0].label else { return nil }
      // Of a text that is put together the origins are those of its parts.
      if let text = joined(answer, in: context) { return text.isEmpty ? nil : text }
      switch constant {
      case .string(let text), .number(let text): return text
      case .boolean: return nil
      }
    default: return nil
    }
  }

  /// The text of what a value is where that is put together; empty where a part is not constant, nil
  /// where it is written in one piece.
  private func joined(_ answer: Answer, in context: CallContext) -> String? {
    guard let made = answer.sites(from: context).first,
      let program = workspace.program(of: made.site.file)
    else { return nil }
    switch program.values[made.site.value] {
    case .template, .binary(.add, _, _):
      return constantText(program, made.site.value, made.context) ?? ""
    default: return nil
    }
  }

  /// The text of a value as far as it is constant, with a gap for each part that is not.
  func partialText(
    _ program: FileProgram, _ value: ValueID, _ context: CallContext = .unknown
  ) -> [TextPart] {
    switch program.values[value] {
    case .template(let parts):
      return parts.flatMap { part in
        switch part {
        case .text(let text): [TextPart.text(text)]
        case .value(let inner): partialText(program, inner, context)
        }
      }
    case .binary(.add, let left, let right):
      return partialText(program, left, context) + partialText(program, right, context)
    case .transparent(let inner), .cast(let inner, _), .await(let inner):
      return partialText(program, inner, context)
    case .call(let call):
      return joinedText(call, program, context) ?? [.gap(Site(program.file, value))]
    default:
      return constantText(program, value, context).map { [.text($0)] }
        ?? [.gap(Site(program.file, value))]
    }
  }

  /// `[base, "v1", "auth/mint"].joined(separator: "/")`, and JavaScript's `join`; nil for other calls.
  func joinedText(
    _ call: Call, _ program: FileProgram, _ context: CallContext
  ) -> [TextPart]? {
    guard case .member(let base, let name) = program.values[program.bare(call.callee)],
      name == "joined" || name == "join", call.arguments.count < 2,
      case .array(let elements) = program.values[program.bare(base)],
      !elements.contains(where: \.isSpread)
    else { return nil }
    var separator = name == "join" ? "," : ""
    if let argument = call.arguments.first {
      guard let text = constantText(program, argument.value, context) else { return nil }
      separator = text
    }
    var parts: [TextPart] = []
    for element in elements {
      if !parts.isEmpty { parts.append(.text(separator)) }
      parts += partialText(program, element.value, context)
    }
    return parts
  }

  enum TextPart {
    case text(String)
    case gap(Site)
  }
}
