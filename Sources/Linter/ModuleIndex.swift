import Project
import Source

/// Interim index of importers and Swift modules.
final class ModuleIndex {
  private let repository: Repository
  let resolver: ModuleResolver
  private var reverse: [FileID: [FileID]]?

  init(_ repository: Repository) {
    self.repository = repository
    resolver = ModuleResolver(repository)
  }

  func resolve(_ specifier: String, from file: FileID) -> Project.ModuleTarget {
    resolver.resolve(specifier, from: file)
  }

  func importers(of file: FileID) -> [FileID] {
    if let reverse { return reverse[file] ?? [] }
    var built: [FileID: [FileID]] = [:]
    for id in repository.files.ids where repository.files[id].kind == .script {
      guard case .bytes(let bytes) = repository.bytes(of: id) else { continue }
      for module in ImportScan.modules(in: bytes) {
        if case .file(let target) = resolver.resolve(module.specifier, from: id),
          built[target]?.last != id
        {
          built[target, default: []].append(id)
        }
      }
    }
    reverse = built
    return built[file] ?? []
  }

  func packageFolder(of file: FileID) -> String {
    resolver.packages.nearest(to: repository.files[file].path)?.folder ?? ""
  }

  func dependencies(near file: FileID) -> Set<String> {
    Set(resolver.packages.nearest(to: repository.files[file].path)?.dependencyNames ?? [])
  }

  func swiftModule(of file: FileID) -> String {
    let parts = repository.files[file].path.split(separator: "/")
    if let index = parts.lastIndex(of: "Sources"), index + 2 < parts.count {
      return parts[...(index + 1)].joined(separator: "/")
    }
    return ProjectPath.folder(of: repository.files[file].path)
  }

  func swiftFiles(beside file: FileID) -> [FileID] {
    repository.files.ids(below: swiftModule(of: file)).filter {
      repository.files[$0].kind == .swift
    }
  }
}

/// Whether a text occurs in some bytes.
func contains(_ text: String, in bytes: [UInt8]) -> Bool {
  let wanted = Array(text.utf8)
  guard let first = wanted.first, bytes.count >= wanted.count else { return false }
  var index = 0
  while index <= bytes.count - wanted.count {
    guard let next = bytes[index...].firstIndex(of: first), next <= bytes.count - wanted.count
    else { return false }
    if bytes[next..<(next + wanted.count)].elementsEqual(wanted) { return true }
    index = next + 1
  }
  return false
}
