import Crypto
import Findings
import Source

/// What the report says of the linter itself, of its rules and of the files.
extension SARIFReport {
  var driver: JSON {
    .object([
      ("name", .string("behest-lint")),
      ("organization", .string("Behest")),
      ("semanticVersion", .string(options.version)),
      ("informationUri", .string(ReportLink.home)),
      // All of them, hit or not, in a fixed order: the list differs only when the linter does.
      ("rules", .array(rules.map { descriptor($0) })),
      (
        "notifications",
        .array(
          SARIFNotification.allCases.map {
            .object([
              ("id", .string($0.rawValue)),
              ("shortDescription", SARIFReport.message($0.description)),
            ])
          })
      ),
      (
        "supportedTaxonomies",
        .array([.object([("name", .string("CWE")), ("index", .integer(0))])])
      ),
    ])
  }

  private func descriptor(_ rule: RuleInfo) -> JSON {
    let explanation = Explanation(rule)
    let relationships = rule.weaknesses.map { relationship($0) }
    return .compact([
      ("id", .string(rule.id.rawValue)),
      ("name", .string(SARIFReport.pascalCase(rule.id.rawValue))),
      ("shortDescription", SARIFReport.message(Prose(rule.title).sentence.bare)),
      ("fullDescription", SARIFReport.message(Prose(rule.summary).sentence.bare)),
      ("help", SARIFReport.message(explanation.plain, markdown: explanation.markdown)),
      ("helpUri", .string(ReportLink.rule(rule.id))),
      ("defaultConfiguration", .object([("level", .string(rule.level.rawValue))])),
      ("properties", properties(rule)),
      ("relationships", relationships.isEmpty ? nil : .array(relationships)),
    ])
  }

  private func properties(_ rule: RuleInfo) -> JSON {
    let kind = rule.securitySeverity == nil ? "maintainability" : "security"
    let problem =
      switch rule.level {
      case .error: "error"
      case .warning: "warning"
      case .note: "recommendation"
      }
    return .compact([
      ("tags", .strings([kind, "behest"] + rule.weaknesses.map { SARIFReport.tag($0) })),
      ("precision", .string(rule.precision.rawValue)),
      ("problem.severity", .string(problem)),
      ("security-severity", rule.securitySeverity.map { .string($0) }),
    ])
  }

  /// GitHub's form, with at least three digits.
  private static func tag(_ weakness: Weakness) -> String {
    let digits = String(weakness.number)
    return "external/cwe/cwe-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  private func relationship(_ weakness: Weakness) -> JSON {
    .object([
      (
        "target",
        .object([
          ("id", .string(String(weakness.number))),
          ("index", .integer(weaknesses.firstIndex(of: weakness) ?? 0)),
          (
            "toolComponent",
            .object([("name", .string("CWE")), ("index", .integer(0))])
          ),
        ])
      ),
      ("kinds", .strings(["relevant"])),
    ])
  }

  /// All weaknesses that rules name, each once, by number.
  private var weaknesses: [Weakness] {
    Set(rules.flatMap(\.weaknesses)).sorted { ($0.number, $0.name) < ($1.number, $1.name) }
  }

  var taxonomy: JSON {
    .object([
      ("name", .string("CWE")),
      ("organization", .string("MITRE")),
      ("informationUri", .string("https://cwe.mitre.org/")),
      ("isComprehensive", .bool(false)),
      ("shortDescription", SARIFReport.message("Common Weakness Enumeration")),
      (
        "taxa",
        .array(
          weaknesses.map {
            .object([
              ("id", .string(String($0.number))),
              ("name", .string("CWE-\($0.number)")),
              ("shortDescription", SARIFReport.message($0.name)),
              ("helpUri", .string(ReportLink.weakness($0.number))),
            ])
          })
      ),
    ])
  }

  func artifact(_ id: FileID) -> JSON? {
    guard let file = outcome.files[id] else { return nil }
    let digest = SHA256.hash(data: file.bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return .compact([
      (
        "location",
        .object([
          ("uri", .string(FileURI.relative(file.path))),
          ("uriBaseId", .string(SARIFReport.root)),
        ])
      ),
      ("sourceLanguage", SARIFReport.name(of: file.language).map { .string($0) }),
      ("hashes", .object([("sha-256", .string(digest.joined()))])),
    ])
  }

  /// As appendix J of the standard and the editors' language ids call it.
  private static func name(of language: Language) -> String? {
    switch language {
    case .javascript: "javascript"
    case .typescript, .tsx: "typescript"
    case .swift: "swift"
    case .dotenv: "properties"
    case .json: "json"
    case .mdx: "mdx"
    case .html: "html"
    case .vue: "vue"
    case .svelte: "svelte"
    case .astro: "astro"
    case .other: nil
    }
  }

  /// `user-id-from-request` as `UserIdFromRequest`.
  static func pascalCase(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
