import Foundation

let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
var request = URLRequest(url: URL(string: "https://finch.behest.app/v1/auth/mint")!)
request.httpMethod = "POST"
request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
request.httpBody = try JSONEncoder().encode(["user_id": NSUserName()])
let (data, _) = try await URLSession.shared.data(for: request)
print(String(decoding: data, as: UTF8.self))
