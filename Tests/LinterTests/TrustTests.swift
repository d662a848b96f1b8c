import Findings
import Linter
import Source
import TestSupport
import Testing

/// What silence rests on can be listed.
@Suite struct TrustTests {
  private static let server = """
    import { Behest } from "@behest/client-ts";
    import { auth } from "./auth";
    import { getCurrentUser } from "somewhere";
    const behest = new Behest();
    export async function token(request) {
      const user = await getCurrentUser(request);
      return behest.auth.mint({ user_id: user.id, ttl: 900 });
    }
    export async function open(request) {
      const { id } = await request.json();
      return behest.auth.mint({ user_id: "one", tier: 1 });
    }

    """

  private func trust(listed: Bool) async throws -> Trust {
    let folder = try TemporaryFolder(["server.ts": Self.server])
    var options = LintOptions(paths: [folder.path])
    options.listsTrust = listed
    return try await Linter.run(options).trust
  }

  @Test func namesWhatWasNotTracedFurther() async throws {
    let trust = try await trust(listed: true)
    let lines = trust.values.map { value -> String in
      guard let file = trust.files[value.place.file] else { return "?" }
      let table = LineTable(file.bytes)
      let line = table.line(at: value.place.bytes.lowerBound)
      let end = table.line(at: value.endPlace.bytes.lowerBound)
      return "\(file.path):\(line) \(value.field) \(value.end):\(end)"
    }
    #expect(lines == ["server.ts:7 user_id getCurrentUser:6"])
  }

  @Test func isNotAskedUnlessSomebodyWantsIt() async throws {
    #expect(try await trust(listed: false).values.isEmpty)
  }
}
