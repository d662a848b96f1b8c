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
    for folder in ProjectPath.foldersUpward(from: path(of: file)) {
      let declares = folder == manifest?.folder
      let files = configurationFiles(in: folder)
      if declares || !files.isEmpty {
        homes.append(
          Home(folder: folder, dependencies: dependencies, declares: declares, files: files))
      }
      if declares { break }
    }
    return homes
  }

  func isFreeOfSideEffects(_ file: FileID) -> Bool {
    resolver.packages.nearest(to: path(of: file))?.isFreeOfSideEffects(path(of: file)) ?? false
  }

  func settings(in file: FileID) -> [(keys: [String], text: String)] {
    guard Language(path: path(of: file)) == .json, let source = source(of: file) else { return [] }
    return (JSONValue(reading: source.bytes)?.strings() ?? []).compactMap { entry in
      entry.value.string.map { (entry.keys.map(\.key), $0) }
    }
  }
}
