/// Checks a report against what the SARIF 2.1.0 schema and GitHub's code scanning require of the
/// objects that the linter writes: required properties, their types, indices that point somewhere.
struct SARIFStructure {
  private(set) var problems: [String] = []
  private let run: JSONObject
  private let artifacts: [String?]

  init(_ report: JSONObject) {
    run = report.run
    artifacts = run.objects("artifacts").map { $0.object("location").string("uri") }
    require(report.string("version") == "2.1.0", "version")
    require(report.string("$schema")?.hasSuffix("/sarif-schema-2.1.0.json") == true, "$schema")
    require(report.objects("runs").count == 1, "exactly one run")
    require(run.string("columnKind") == "utf16CodeUnits", "columnKind")
    require(run.object("automationDetails").string("id")?.hasSuffix("/") == true, "category")
    require(run.values["results"] is [Any], "results is an array")
    let root = run.object("originalUriBaseIds").object("%SRCROOT%")
    require(root.values["uri"] == nil, "the root has no address")
    checkDriver()
    for invocation in run.objects("invocations") {
      require(invocation.values["executionSuccessful"] is Bool, "executionSuccessful")
    }
    for (index, result) in run.objects("results").enumerated() { check(result, "result \(index)") }
    for artifact in run.objects("artifacts") {
      let digest = artifact.object("hashes").string("sha-256") ?? ""
      require(digest.count == 64 && digest.allSatisfy(\.isHexDigit), "sha-256")
    }
    require(artifacts.compactMap { $0 }.count == Set(artifacts).count, "artifacts are distinct")
  }

  private mutating func require(_ condition: Bool, _ what: String) {
    if !condition { problems.append(what) }
  }

  private mutating func checkDriver() {
    let driver = run.object("tool").object("driver")
    for key in ["name", "organization", "semanticVersion", "informationUri"] {
      require(driver.string(key)?.isEmpty == false, "driver.\(key)")
    }
    require(driver.objects("rules").count == exampleRules.count, "all rules are listed")
    let taxa = run.objects("taxonomies").first?.objects("taxa") ?? []
    for rule in driver.objects("rules") {
      let id = rule.string("id") ?? "?"
      require(rule.string("name") != id && rule.string("name") != nil, "\(id): name")
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = rule.object(key).string("text") ?? ""
        require(!text.isEmpty && (key == "help" || text.count <= 1024), "\(id): \(key)")
      }
      require(rule.object("help").string("markdown")?.isEmpty == false, "\(id): help.markdown")
      require(rule.string("helpUri")?.hasPrefix("https://") == true, "\(id): helpUri")
      let level = rule.object("defaultConfiguration").string("level")
      require(["error", "warning", "note"].contains(level), "\(id): level")
      let properties = rule.object("properties")
      let tags = properties.values["tags"] as? [String] ?? []
      let severity = properties.values["security-severity"]
      require(tags.contains("security") == (severity is String), "\(id): security-severity")
      require(tags.count <= 5, "\(id): tags")
      for relationship in rule.objects("relationships") {
        let target = relationship.object("target")
        let index = target.integer("index") ?? -1
        let isThere =
          taxa.indices.contains(index) && taxa[index].string("id") == target.string("id")
        require(isThere, "\(id): weakness")
      }
    }
  }

  private mutating func check(_ result: JSONObject, _ name: String) {
    let rules = run.object("tool").object("driver").objects("rules")
    let index = result.integer("ruleIndex") ?? -1
    let isRule =
      rules.indices.contains(index) && rules[index].string("id") == result.string("ruleId")
    require(isRule, "\(name): ruleIndex")
    require(["error", "warning", "note"].contains(result.string("level")), "\(name): level")
    let message = result.object("message").string("text") ?? ""
    require(message.hasSuffix("."), "\(name): message ends with a full stop")
    require(result.values["suppressions"] is [Any], "\(name): suppressions")
    require(result.objects("locations").count == 1, "\(name): one location")
    let prints = result.object("partialFingerprints")
    require(prints.string("primaryLocationLineHash")?.contains(":") == true, "\(name): line hash")
    require(prints.string("behest/v1")?.count == 32, "\(name): behest/v1")
    let related = result.objects("relatedLocations")
    require(related.map { $0.integer("id") } == (0..<related.count).map { $0 + 1 }, "\(name): ids")
    for number in 1...9 where message.contains("](\(number))") {
      require(number <= related.count, "\(name): link \(number)")
    }
    for location in related {
      require(location.object("message").string("text") != nil, "\(name): related without message")
    }
    let steps = result.flowSteps
    require(steps.count <= 40 && steps.count != 1, "\(name): steps")
    for step in steps {
      require(step.integer("nestingLevel") ?? 0 >= 1, "\(name): nestingLevel")
      require(step.object("location").object("message").string("text") != nil, "\(name): step text")
    }
    for location in result.objects("locations") + related + steps.map({ $0.object("location") }) {
      check(location: location, name)
    }
  }

  private mutating func check(location: JSONObject, _ name: String) {
    let physical = location.object("physicalLocation")
    let artifact = physical.object("artifactLocation")
    let index = artifact.integer("index") ?? -1
    let isThere = artifacts.indices.contains(index) && artifacts[index] == artifact.string("uri")
    require(isThere, "\(name): artifact index")
    require(artifact.string("uriBaseId") == "%SRCROOT%", "\(name): uriBaseId")
    let uri = artifact.string("uri") ?? " "
    let allowed = "-._~!$&'()*+,;=@/%"
    let isPlain = uri.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || allowed.unicodeScalars.contains($0)
          || ("0"..."9").contains($0))
    }
    require(isPlain && !uri.hasPrefix("/") && !uri.hasPrefix("." + "/"), "\(name): uri \(uri)")
    let region = physical.object("region")
    let (startLine, endLine) = (region.integer("startLine") ?? 0, region.integer("endLine") ?? 0)
    let (start, end) = (region.integer("startColumn") ?? 0, region.integer("endColumn") ?? 0)
    require(startLine >= 1 && endLine == startLine && start >= 1 && end >= start, "\(name): region")
    require(region.values["byteOffset"] == nil, "\(name): byteOffset")
    let context = physical.object("contextRegion")
    if let first = context.integer("startLine"), let last = context.integer("endLine") {
      require(first <= startLine && last >= endLine, "\(name): contextRegion")
    }
  }
}
