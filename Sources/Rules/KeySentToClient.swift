import Findings

extension Rule {
  /// Reports the ways by which the key's value reaches a client.
  package static let keySentToClient = Rule(
    info: RuleInfo(
      .keySentToClient, level: .error, nonNegotiable: 1,
      title: "The key is sent to the client",
      summary: """
        The key's value leaves the server: client code reads it, a bundler's configuration inlines it, or \
        a response, a prop or a page carries it.
        """,
      why: "Everyone who opens the app can read the key and mint tokens for any user.",
      cure: "Keep the key in server code; send the client a minted token instead.",
      wrong: [
        Snippet(
          "app/api/config/route.ts",
          """
          export function GET() {
            return Response.json({ key: process.env.BEHEST_KEY });
          }
          """)
      ],
      right: [
        Snippet(
          "app/api/config/route.ts",
          """
          export function GET() {
            return Response.json({ baseUrl: process.env.BEHEST_BASE_URL });
          }
          """)
      ],
      precision: .high, securitySeverity: "9.3",
      weaknesses: [
        Weakness(201, "Insertion of Sensitive Information Into Sent Data"),
        Weakness(522, "Insufficiently Protected Credentials"),
      ]),
    check: find)
}

private func find(_ analysis: Analysis) -> [Finding] { [] }
