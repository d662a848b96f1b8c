// A function turns the plan that billing knows into a tier: no constant is everybody's.
import Vapor

protocol BehestServing {
    func mint(for userID: String, plan: String?) async throws -> BehestTokenResponse
}

struct BehestTokenResponse: Content {
    let token: String
    let session_id: String
    let ttl: Int
}

final class BehestService: BehestServing {
    private let client: Client
    private let logger: Logger
    private let apiKey: String
    private let baseURL: String

    init(client: Client, logger: Logger) throws {
        self.client = client
        self.logger = logger
        guard let key = Environment.get("BEHEST_KEY"), !key.isEmpty else {
            throw Abort(.internalServerError, reason: "BEHEST_KEY missing")
        }
        self.apiKey = key
        self.baseURL = Environment.get("BEHEST_BASE_URL") ?? "https://api.behest.ai"
    }

    func mint(for userID: String, plan: String?) async throws -> BehestTokenResponse {
        struct Payload: Content {
            let userId: String
            let tier: Int
            enum CodingKeys: String, CodingKey {
                case userId = "user_id"
                case tier
            }
        }
        let payload = Payload(userId: userID, tier: Self.tier(for: plan))
        let response = try await client.post(URI(string: "\(baseURL)/v1/auth/mint")) { req in
            req.headers.bearerAuthorization = BearerAuthorization(token: self.apiKey)
            req.headers.contentType = .json
            try req.content.encode(payload, as: .json)
        }
        guard (200..<300).contains(response.status.code) else {
            logger.error("mint failed: \(response.status)")
            throw Abort(.badGateway)
        }
        return try response.content.decode(BehestTokenResponse.self)
    }

    private static func tier(for plan: String?) -> Int {
        switch plan {
        case "pro": return 2
        case "school": return 3
        default: return 1
        }
    }
}

extension Request {
    var behest: BehestServing {
        get throws { try BehestService(client: client, logger: logger) }
    }
}
