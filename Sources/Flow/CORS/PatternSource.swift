import Program
import Source

/// The text of a regular expression, literal or built from a constant.
struct PatternSource {
  let flow: Flow

  func source(of site: Site) -> String? {
    guard let program = flow.workspace.program(of: site.file) else { return nil }
    switch program.values[site.value] {
    case .pattern(let source): return source
    case .call(let call):
      // `new RegExp(".*")`
      guard case .global("RegExp") = program.values[program.bare(call.callee)],
        let argument = call.arguments.first
      else { return nil }
      if case .pattern(let source) = program.values[program.bare(argument.value)] { return source }
      return flow.constantText(Site(site.file, argument.value))
    default: return nil
    }
  }
}
