package import Findings
import Flow
import Models
package import Project
import Rules
import Source

/// The pipeline: read, screen, parse, lower, link, check, suppress, sort.
package enum Linter {
  /// Checks a project. Files that cannot be read on the way are in the outcome.
  package static func run(_ options: LintOptions) async throws(LintError) -> Outcome {
    do {
      let root = try ProjectRoot.find(options.paths)
      return try await run(options, at: root)
    } catch {
      throw LintError(error)
    }
  }

  /// The same for a root that is known.
  package static func run(
    _ options: LintOptions, at root: ProjectRoot
  ) async throws(ProjectError) -> Outcome {
    let content: Repository.Content =
      switch options.source {
      case .workingTree: .workingTree
      case .staged: .index
      }
    var watch = StageWatch()
    let repository = try await Repository.read(root, content: content)
    watch.end("screening")
    let workspace = ProjectWorkspace(repository)
    await workspace.prepare()
    watch.end("parsing")
    return check(repository, workspace, options, watch)
  }

  private static func check(
    _ repository: Repository, _ workspace: ProjectWorkspace, _ options: LintOptions,
    _ watch: StageWatch
  ) -> Outcome {
    var watch = watch
    let mentioning = repository.screened.filter { $0.mentions.speaksOfBehest }
    var findings: [Finding] = []
    var mints = 0
    var trust = Trust()
    if !repository.screened.isEmpty {
      let flow = Flow(
        workspace: workspace, models: Models.all,
        files: mentioning.map(\.source.id).filter { repository.files[$0].holdsProgram })
      mints = flow.mints.count { !$0.shape.isSetting }
      watch.end("mints")
      let analysis = Analysis(flow: flow, files: repository.screened.map(\.source))
      for id in RuleID.allCases where options.runs(id) {
        findings += id.rule?.check(analysis) ?? []
        watch.end(id.rawValue)
      }
      if options.listsTrust { trust = Trust(flow) }
    }
    var suppressions = Suppressions(files: repository.screened.map(\.source), workspace)
    let (kept, suppressed) = suppressions.apply(to: Findings.sorted(findings))
    findings = kept
    if options.runs(.badSuppression) {
      findings = Findings.sorted(findings + suppressions.problems(rulesRun: options.runs))
    }
    findings = findings.filter { $0.touches(repository.root, repository.files) }
    let shown = suppressed.filter { $0.finding.touches(repository.root, repository.files) }
    var outcome = Outcome(
      findings: findings, suppressed: shown,
      files: workspace.sources(of: findings + shown.map(\.finding)),
      checkedFiles: repository.checkedFiles, behestFiles: mentioning.count, mints: mints,
      notAnalysed: workspace.notAnalysed(findings),
      fingerprints: Fingerprints(workspace).of(findings + shown.map(\.finding)),
      stages: watch.stages)
    outcome.trust = trust
    return outcome
  }
}

/// The order and the uniqueness of findings.
enum Findings {
  /// By path, line, column and rule; one finding of a rule at a place.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    for finding in findings.sorted(by: precedes)
    where result.last?.rule != finding.rule || result.last?.place != finding.place {
      result.append(finding)
    }
    return result
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.place, left.rule) < (right.place, right.rule)
  }
}

extension Mentions {
  var speaksOfBehest: Bool { contains(.behest) || contains(.mintPath) }
}

extension Finding {
  /// Whether any place of the finding lies in what the user named.
  fileprivate func touches(_ root: ProjectRoot, _ files: FileTable) -> Bool {
    ([place] + flow.map(\.place) + related.map(\.place)).contains {
      root.selects(files[$0.file].path)
    }
  }
}

extension LintError {
  init(_ error: ProjectError) {
    switch error {
    case .noSuchPath, .unreadablePath:
      self.init(error.message, hint: "name a file or folder that exists")
    case .notARepository:
      self.init(error.message, hint: "run it without --staged to check the files on disk")
    case .git:
      self.init(error.message, hint: "check that git works here: git status")
    }
  }
}
