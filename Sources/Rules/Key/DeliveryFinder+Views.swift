import Flow
import Program
import Project
import Source

/// What templates show of the places that an application keeps for all its pages.
extension DeliveryFinder {
  private static let templates: Set<String> = [
    "ejs", "eta", "pug", "jade", "hbs", "handlebars", "mustache", "njk", "html",
  ]

  /// `app.locals.gatewayKey = key`, where a template says the name.
  func views(_ program: FileProgram) -> [Delivery] {
    program.memberWrites.flatMap { write -> [Delivery] in
      guard case .member(let base, let name) = program.values[write.target],
        program.lastName(of: base) == "locals", flow.isStore(Site(program.file, base))
      else { return [] }
      let leaks = leaks(
        Site(program.file, write.value), to: .page, at: program.place(of: write.target))
      return leaks.isEmpty || !isNamed(name, near: program) ? [] : leaks
    }
  }

  private func isNamed(_ name: String, near program: FileProgram) -> Bool {
    let files = flow.workspace.files {
      Self.templates.contains(String(ProjectPath.pathExtension(of: $0)))
    }
    return !flow.workspace.files(among: files, containing: name).isEmpty
  }
}
