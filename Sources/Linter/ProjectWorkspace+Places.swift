import Project
import Source

extension ProjectWorkspace {
  func files(where isWanted: (String) -> Bool) -> [FileID] {
    repository.files.ids.filter { isWanted(repository.files[$0].path) }
  }
}
