// A tool for the people who run the service; its users come from the command line.
import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard let user = arguments.first, let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] else {
  print("usage: BEHEST_KEY=... mint <user>")
  exit(64)
}

var request = URLRequest(url: URL(string: "https://api.behest.ai/v1/auth/mint")!)
request.httpMethod = "POST"
request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
request.httpBody = try JSONEncoder().encode(["user_id": user])
let (data, _) = try await URLSession.shared.data(for: request)
print(String(decoding: data, as: UTF8.self))
