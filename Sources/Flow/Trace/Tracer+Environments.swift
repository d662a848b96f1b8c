import Program
import Source

/// Variables of an environment: which one is read, and whether wholly.
extension Tracer {
  /// Whether only a part of a variable's value, or a fact about it, is asked for: `slice(-4)`,
  /// `startsWith("behest_pk_")`.
  func isPartial(_ rest: StepList) -> Bool {
    let taken = steps.steps(rest)
    return taken.indices.contains { index in
      switch taken[index] {
      case .member("split"): isKind(taken[index...].dropFirst(2).first)
      case .member(let name): Self.partialMembers.contains(name)
      case .result(let site, _, _): isMask(site)
      default: false
      }
    }
  }

  /// `key.split("_")[1]`: the words before what is secret.
  private func isKind(_ step: Step?) -> Bool {
    if case .index(let number) = step { number < 3 } else { false }
  }

  /// `key.replace(/.(?=.{4})/g, "*")`: what is left of a text whose signs are replaced.
  private func isMask(_ site: Site) -> Bool {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], call.arguments.count == 2,
      case .pattern = program.values[program.bare(call.arguments[0].value)],
      case .string(let mask) = program.values[program.bare(call.arguments[1].value)]
    else { return false }
    // `$1…` keeps a group.
    return mask.contains { "*•xX#…".contains($0) }
      && mask.allSatisfy { "*•xX#…._-$".contains($0) || $0.isNumber }
  }

  private static let partialMembers: Set<String> = [
    "length", "slice", "substring", "substr", "at", "charAt", "charCodeAt", "codePointAt",
    "startsWith", "endsWith", "includes", "indexOf", "lastIndexOf", "search", "test", "match",
    "localeCompare", "count", "isEmpty", "hasPrefix", "hasSuffix", "prefix", "suffix", "contains",
    "hashValue", "first", "last",
  ]

  /// The variable that is read of an environment: `process.env.X`, `Deno.env.get("X")`.
  func environmentName(_ verdict: Verdict) -> String? {
    if case .member(let name) = steps.first(verdict.rest) { return name }
    guard let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], let argument = call.arguments.first
    else { return nil }
    return constantText(program, argument.value, context)
  }
}
