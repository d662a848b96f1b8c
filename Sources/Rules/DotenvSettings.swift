import Findings
import Project
import Source

/// The SDK's own variables in dotenv files: `BEHEST_USER_ID` and `BEHEST_TIER` hold for every mint
/// that names no user or tier.
func findSetting(
  _ name: String, _ analysis: Analysis,
  _ finding: (_ place: SourceRange, _ entry: DotenvFile.Entry) -> Finding
) -> [Finding] {
  analysis.files.filter { $0.language == .dotenv }.flatMap { file in
    DotenvFile(reading: file.bytes).entries
      .filter { $0.name == name && !$0.value.isEmpty && $0.references.isEmpty }
      .map { finding(SourceRange(file.id, $0.nameRange), $0) }
  }
}
