import Testing

@Suite("Code as it is written")
struct RealCodeTests {
  @Test("a Vapor route")
  func vapor() throws {
    let dump = try Dump.of(
      #"""
      import Vapor

      struct MintRequest: Content { let userID: String; let plan: String? }

      func routes(_ app: Application) throws {
        let protected = app.grouped(UserAuthenticator(), User.guardMiddleware())
        protected.post("api", "behest", "token") { req async throws -> Response in
          let body = try req.content.decode(MintRequest.self)
          let user = try req.auth.require(User.self)
          guard body.userID == user.id?.uuidString else { throw Abort(.forbidden) }
          let tier: Int = user.plan == "pro" ? 2 : 1
          let response = try await req.client.post("\(base)/v1/auth/mint", headers: ["Authorization": "Bearer \(key)"]) { out in
            try out.content.encode(["user_id": body.userID, "tier": "\(tier)"])
          }
          return try await response.encodeResponse(for: req)
        }
        app.get("mint", ":id", use: mint)
        @Sendable func mint(req: Request) async throws -> String {
          try req.parameters.require("id")
        }
      }
      """#)
    #expect(
      dump == #"""
        import Vapor
        structure MintRequest: Content
          field userID: String
          field plan: String
        fn0 file _
        fn1 declaration routes(_ app: Application)
            app#2 <- fn1.parameter0 : Application
          app#2.grouped(UserAuthenticator(), User.guardMiddleware())
            protected#4 <- app#2.grouped(UserAuthenticator(), User.guardMiddleware())
          protected#4.post("api", "behest", "token", trailing fn2)
          app#2.get("mint", ":id", use: mint#3)
        fn2 closure _(_ req) async -> Response
            req#5 <- fn2.parameter0
          ~req#5.content.decode(MintRequest#0.self)
            body#6 <- ~req#5.content.decode(MintRequest#0.self)
          ~req#5.auth.require(User.self)
            user#7 <- ~req#5.auth.require(User.self)
          if not((body#6.userID equal user#7.id?.uuidString))
            throw Abort(.forbidden)
          ((user#7.plan equal "pro") ? 2 : 1)
            tier#8 <- ((user#7.plan equal "pro") ? 2 : 1) : Int
          ~await req#5.client.post("{base}/v1/auth/mint", headers: {Authorization: "Bearer {key}"}, trailing fn3)
            response#10 <- ~await req#5.client.post("{base}/v1/auth/mint", headers: {Authorization: "Bearer {key}"}, trailing fn3)
          return ~await response#10.encodeResponse(for: req#5)
        fn3 closure _(_ out)
            out#9 <- fn3.parameter0
          return ~out#9.content.encode({user_id: body#6.userID, tier: "{tier#8}"})
        fn4 declaration mint(req req: Request) async -> String
            req#11 <- fn4.parameter0 : Request
          return ~req#11.parameters.require("id")
        """#)
  }

  @Test("a Hummingbird router")
  func hummingbird() throws {
    let dump = try Dump.of(
      #"""
      import Hummingbird

      struct MintController<Context: AuthRequestContext>: Sendable {
        let client: HTTPClient
        func addRoutes(to group: RouterGroup<Context>) {
          group
            .add(middleware: CORSMiddleware(allowOrigin: .all))
            .post("mint", use: self.mint)
            .get(":id") { request, context in
              try context.parameters.require("id", as: UUID.self)
            }
        }
        @Sendable func mint(_ request: Request, context: Context) async throws -> Response {
          let input = try await request.decode(as: Input.self, context: context)
          guard let user = context.identity else { throw HTTPError(.unauthorized) }
          var out = HTTPClientRequest(url: url + "/v1/auth/mint")
          out.method = .POST
          out.headers.add(name: "Authorization", value: "Bearer \(Environment.get("BEHEST_KEY") ?? "")")
          out.body = .bytes(try JSONEncoder().encode(MintBody(userID: user.id, tier: input.tier)))
          return try await client.execute(out, timeout: .seconds(10)).response
        }
      }
      """#)
    #expect(
      dump == #"""
        import Hummingbird
        structure MintController: Sendable
          field client: HTTPClient
          method addRoutes fn1
          method mint: Response fn3
        fn0 file _
        fn1 method addRoutes(to group: RouterGroup<AuthRequestContext>)
            group#1 <- fn1.parameter0 : RouterGroup<AuthRequestContext>
          group#1.add(middleware: CORSMiddleware(allowOrigin: .all)).post("mint", use: self.mint).get(":id", trailing fn2)
        fn2 closure _(_ request, _ context)
            request#2 <- fn2.parameter0
            context#3 <- fn2.parameter1
          return ~context#3.parameters.require("id", as: UUID.self)
        fn3 method mint(_ request: Request, context context: AuthRequestContext) async -> Response
            request#4 <- fn3.parameter0 : Request
            context#5 <- fn3.parameter1 : AuthRequestContext
          ~await request#4.decode(as: Input.self, context: context#5)
            input#6 <- ~await request#4.decode(as: Input.self, context: context#5)
          if not(has(context#5.identity))
            user#7 <- context#5.identity
            throw HTTPError(.unauthorized)
          HTTPClientRequest(url: (url add "/v1/auth/mint"))
            out#8 <- HTTPClientRequest(url: (url add "/v1/auth/mint"))
          out#8.method = .POST
            out#8.method <- .POST
          out#8.headers.add(name: "Authorization", value: "Bearer {(Environment.get("BEHEST_KEY") coalesce "")}")
          out#8.body = .bytes(~JSONEncoder().encode(MintBody(userID: user#7.id, tier: input#6.tier)))
            out#8.body <- .bytes(~JSONEncoder().encode(MintBody(userID: user#7.id, tier: input#6.tier)))
          return ~await self.client.execute(out#8, timeout: .seconds(10)).response
        """#)
  }

  @Test("a mint through URLSession")
  func urlSession() throws {
    let dump = try Dump.of(
      #"""
      import Foundation

      struct MintBody: Codable {
        let userId: String
        let tier: Int?
        enum CodingKeys: String, CodingKey { case userId = "user_id", tier }
      }

      func mint(userId: String, session: URLSession = .shared) async throws -> String {
        guard let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] else { throw MintError.noKey }
        var request = URLRequest(url: URL(string: "https://api.behest.ai/v1/auth/mint")!)
        request.httpMethod = "POST"
        request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
        request.httpBody = try JSONEncoder().encode(MintBody(userId: userId, tier: nil))
        let (data, response) = try await session.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw MintError.refused }
        return try JSONDecoder().decode(Token.self, from: data).token
      }
      """#)
    #expect(
      dump == #"""
        import Foundation
        structure MintBody: Codable
          field userId: String
          field tier: Int
        enumeration MintBody.CodingKeys: String, CodingKey
          enumerationCase userId = "user_id"
          enumerationCase tier
        fn0 file _
        fn1 declaration mint(userId userId: String, session session: URLSession = .shared) async -> String
            userId#3 <- fn1.parameter0 : String
            session#4 <- fn1.parameter1 : URLSession
          if not(has(ProcessInfo.processInfo.environment.BEHEST_KEY))
            key#5 <- ProcessInfo.processInfo.environment.BEHEST_KEY
            throw MintError.noKey
          URLRequest(url: ~URL(string: "https://api.behest.ai/v1/auth/mint"))
            request#6 <- URLRequest(url: ~URL(string: "https://api.behest.ai/v1/auth/mint"))
          request#6.httpMethod = "POST"
            request#6.httpMethod <- "POST"
          request#6.setValue("Bearer {key#5}", forHTTPHeaderField: "Authorization")
          request#6.httpBody = ~JSONEncoder().encode(MintBody#0(userId: userId#3, tier: nil))
            request#6.httpBody <- ~JSONEncoder().encode(MintBody#0(userId: userId#3, tier: nil))
          ~await session#4.data(for: request#6)
            data#7 <- ~await session#4.data(for: request#6)/0
            response#8 <- ~await session#4.data(for: request#6)/1
          if not((~(response#8 as HTTPURLResponse)?.statusCode equal 200))
            throw MintError.refused
          return ~JSONDecoder().decode(Token.self, from: data#7).token
        """#)
  }

  @Test("a SwiftUI view")
  func swiftUI() throws {
    let dump = try Dump.of(
      #"""
      import SwiftUI

      struct ChatView: View {
        @State private var messages: [Message] = []
        @AppStorage("token") var token: String = ""
        var body: some View {
          NavigationStack {
            List(messages, id: \.id) { message in
              Text(message.text).bold()
            }
            if messages.isEmpty { Text("Nothing") } else { EmptyView() }
          }
          .navigationTitle("Chat")
          .task { await load() }
          .onChange(of: token) { _, new in save(new) }
        }
        private func load() async {
          do { messages = try await Client(token: token).list() } catch { print(error) }
        }
      }
      """#)
    #expect(
      dump == #"""
        import SwiftUI
        structure ChatView: View
          @State field messages: Array<Message> = []
          @AppStorage("token") field token: String = ""
          getter body: View fn1
          method load fn6
        fn0 file _
        fn1 getter body() -> View
          return NavigationStack(trailing fn2).navigationTitle("Chat").task(trailing fn4).onChange(of: self.token, trailing fn5)
        fn2 closure _()
          List(self.messages, id: .id, trailing fn3)
          if self.messages.isEmpty
            Text("Nothing")
          else
            EmptyView()
        fn3 closure _(_ message)
            message#1 <- fn3.parameter0
          return Text(message#1.text).bold()
        fn4 closure _()
          return await self.load()
        fn5 closure _(_ _, _ new)
            new#2 <- fn5.parameter1
          return save(new#2)
        fn6 method load() async
          do
            self.messages = ~await Client(token: self.token).list()
              self.messages <- ~await Client(token: self.token).list()
          catch
            print(error#3)
            error#3 <- caught
        """#)
  }
}
