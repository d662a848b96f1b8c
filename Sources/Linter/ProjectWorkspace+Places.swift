import Flow
import Project
import Source

/// What the project says of where files lie.
extension ProjectWorkspace {
  func files(where isWanted: (String) -> Bool) -> [FileID] {
    repository.files.ids.filter { isWanted(repository.files[$0].path) }
  }

  func homes(of file: FileID) -> [Home] {
    let manifest = resolver.packages.nearest(to: path(of: file))
    let dependencies = dependencies(near: file)
    var homes: [Home] = []
    var isAbove = false
    for folder in ProjectPath.foldersUpward(from: path(of: file)) {
      let declares = folder == manifest?.folder && !isAbove
      var files = configurationFiles(in: folder)
      // Above a package's manifest only a backend counts whose pages the package is.
      if isAbove { files.formIntersection(Self.backends) }
      let mapped = isAbove ? [] : resolver.importMaps.names(in: folder)
      if declares || !files.isEmpty || !mapped.isEmpty {
        homes.append(
          Home(
            folder: folder,
            dependencies: declares ? dependencies.union(mapped) : isAbove ? [] : mapped,
            declares: declares || !mapped.isEmpty, files: files))
      }
      isAbove = isAbove || declares
    }
    return homes
  }

  /// What shows a backend in another language.
  private static let backends: Set<String> = ["Gemfile", "mix.exs", "artisan"]

  func isFreeOfSideEffects(_ file: FileID) -> Bool {
    resolver.packages.nearest(to: path(of: file))?.isFreeOfSideEffects(path(of: file)) ?? false
  }

  func settings(in file: FileID) -> [(keys: [String], text: String)] {
    guard let source = source(of: file) else { return [] }
    if path(of: file).hasSuffix(".wasp") { return WaspReader.strings(in: source.bytes) }
    if path(of: file).hasSuffix(".toml") {
      return TOMLFile(reading: source.bytes).entries.flatMap { entry in
        entry.value.strings().compactMap { inner in
          inner.value.string.map { (entry.path + inner.keys.map(\.key), $0) }
        }
      }
    }
    if path(of: file).hasSuffix(".yml") || path(of: file).hasSuffix(".yaml") {
      return (JSONValue.documents(readingYAML: source.bytes) ?? []).flatMap { document in
        document.strings().compactMap { inner in
          inner.value.string.map { (inner.keys.map(\.key), $0) }
        }
      }
    }
    guard Language(path: path(of: file)) == .json else { return [] }
    return (JSONValue(reading: source.bytes)?.strings() ?? []).compactMap { entry in
      entry.value.string.map { (entry.keys.map(\.key), $0) }
    }
  }

  func commands(in file: FileID) -> [[String]] {
    guard let source = source(of: file) else { return [] }
    let name = ProjectPath.name(of: path(of: file))
    if name == "config.exs" { return MixReader.commands(in: source.bytes) }
    guard name == "package.json" else { return [] }
    let scripts = JSONValue(reading: source.bytes)?["scripts"]?.members ?? []
    return scripts.flatMap { script -> [[String]] in
      let bytes = Array((script.value.string ?? "").utf8)
      return ShellScript(bytes, in: [0..<bytes.count]).commands.map { $0.words.map(\.string) }
    }
  }
}
