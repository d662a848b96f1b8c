import Program
import Source

/// A setting of a framework that narrows its entries to files with some endings:
/// `pageExtensions: ["page.tsx"]`.
package struct EntryEndings: Sendable {
  let entries: BundleFiles
  let configuration: BundleFiles
  /// The member that holds the endings, without their dots.
  let member: String

  package init(of entries: BundleFiles, in configuration: BundleFiles, member: String) {
    self.entries = entries
    self.configuration = configuration
    self.member = member
  }
}

extension Flow {
  /// Whether the settings above a file let it be one of a framework's entries.
  func hasEnding(_ file: FileID, of files: BundleFiles) -> Bool {
    let path = workspace.path(of: file)
    return boundary.endings.filter { $0.entries == files }.allSatisfy { rule in
      let settings = workspace.files(where: rule.configuration.mayFit).filter { setting in
        matches(rule.configuration, setting)
          && path.hasPrefix(workspace.path(of: setting).prefix(upTo: folderEnd(of: setting)))
      }
      let endings = settings.flatMap { listed(in: $0, member: rule.member) }
      return endings.isEmpty || endings.contains { path.hasSuffix("." + $0) }
    }
  }

  private func folderEnd(of file: FileID) -> String.Index {
    let path = workspace.path(of: file)
    return path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  }

  private func listed(in file: FileID, member: String) -> [String] {
    if let known = endingsByFile[file] { return known }
    guard let program = workspace.program(of: file) else { return [] }
    var found: [String] = []
    for id in program.values.ids {
      guard case .object(let properties) = program.values[id] else { continue }
      for property in properties {
        guard case .name(member) = property.key,
          case .array(let elements) = program.values[program.bare(property.value)]
        else { continue }
        found += elements.compactMap { element in
          if case .string(let text) = program.values[element.value] { text } else { nil }
        }
      }
    }
    endingsByFile[file] = found
    return found
  }
}
