// A tool for the command line, which its operators run with the key in the environment.
import ArgumentParser
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@main
struct MintToken: AsyncParsableCommand {
  @Argument(help: "Whose token to mint.") var user: String
  @Option(help: "How long it lasts, in seconds.") var ttl = 900

  func run() async throws {
    guard let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] else {
      throw ValidationError("BEHEST_KEY is not set")
    }
    var request = URLRequest(url: URL(string: "https://ops.behest.app/v1/auth/mint")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(Body(user_id: user, ttl: ttl))
    let (data, _) = try await URLSession.shared.data(for: request)
    print(String(decoding: data, as: UTF8.self))
  }
}

private struct Body: Encodable {
  let user_id: String
  let ttl: Int
}
