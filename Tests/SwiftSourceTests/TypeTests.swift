import Testing

@Suite("Types")
struct TypeTests {
  @Test("structures have fields, accessors and nested types")
  func structures() throws {
    let dump = try Dump.of(
      #"""
      public struct MintBody: Content, Sendable {
        let userID: String
        var role: String? = nil, tier = 1
        static let path = "/auth/mint"
        var isPaid: Bool { tier > 1 }
        var plan: String { get { stored } set { stored = newValue } }
        private(set) var stored: String = "" { didSet { log(oldValue, stored) } }
        lazy var client: Client = { Client(plan) }()
        init(user: User) { self.userID = user.id; tier = user.tier }
        func mint() async -> Token { await post(userID, tier) }
        static func make() -> Self { Self(user: .current) }
        subscript(key: String) -> Int { get { table[key] } set { table[key] = newValue } }
        enum CodingKeys: String, CodingKey { case userID = "user_id", role; case tier }
      }
      """#)
    #expect(
      dump == #"""
        structure MintBody: Content, Sendable
          field userID: String
          field role: String = nil
          field tier = 1
          static field path = "/auth/mint"
          getter isPaid: Bool fn1
          getter plan: String fn2
          setter plan: String fn3
          field stored: String = ""
          field client: Client = fn5()
          constructor init fn6
          method mint: Token fn7
          static method make: Self fn8
          method subscript: Int fn9
          setter subscript: Int fn10
        enumeration MintBody.CodingKeys: String, CodingKey
          enumerationCase userID = "user_id"
          enumerationCase role
          enumerationCase tier
        fn0 file _
        fn1 getter isPaid() -> Bool
          return (self.tier other 1)
        fn2 getter plan() -> String
          return self.stored
        fn3 setter plan(_ newValue: String)
            newValue#1 <- fn3.parameter0 : String
          self.stored = newValue#1
            self.stored <- newValue#1
        fn4 setter didSet(_ oldValue: String)
            oldValue#2 <- fn4.parameter0 : String
          log(oldValue#2, self.stored)
        fn5 closure _()
          return Client(self.plan)
        fn6 constructor init(user user: User)
            user#3 <- fn6.parameter0 : User
          self.userID = user#3.id
            self.userID <- user#3.id
          self.tier = user#3.tier
            self.tier <- user#3.tier
        fn7 method mint() async -> Token
          return await post(self.userID, self.tier)
        fn8 method make() -> Self
          return MintBody#0(user: .current)
        fn9 method subscript(key key: String) -> Int
            key#4 <- fn9.parameter0 : String
          return table[key#4]
        fn10 setter subscript(key key: String, _ newValue: Int)
            key#5 <- fn10.parameter0 : String
            newValue#6 <- fn10.parameter1 : Int
          table[key#5] = newValue#6
            table[key#5] <- newValue#6
        """#)
  }

  @Test("a member may be named without self, a local hides it")
  func implicitSelf() throws {
    let dump = try Dump.of(
      #"""
      class A: Base {
        var plan = "free"
        func f(plan: String) { use(plan) }
        func g() { use(plan); let plan = plan; use(plan); helper(); plan2 = plan }
        override func h() { super.h(); other() }
      }
      extension A { func helper() {}; var plan2: String { get { "" } set {} } }
      """#)
    #expect(
      dump == #"""
        class A: Base
          field plan = "free"
          method f fn1
          method g fn2
          method h fn3
        extension A
          method helper fn4
          getter plan2: String fn5
          setter plan2: String fn6
        fn0 file _
        fn1 method f(plan plan: String)
            plan#1 <- fn1.parameter0 : String
          use(plan#1)
        fn2 method g()
          use(self.plan)
          self.plan
            plan#2 <- self.plan
          use(plan#2)
          self.helper()
          self.plan2 = plan#2
            self.plan2 <- plan#2
        fn3 method h()
          super.h()
          other()
        fn4 method helper()
        fn5 getter plan2() -> String
          return ""
        fn6 setter plan2(_ newValue: String)
            newValue#3 <- fn6.parameter0 : String
        """#)
  }

  @Test("protocols, actors and aliases")
  func protocols() throws {
    let dump = try Dump.of(
      #"""
      protocol Store: AnyObject {
        associatedtype Item: Sendable
        var count: Int { get }
        func load(_ id: String) async throws -> Item
        init(x: Int)
      }
      actor Cache<T>: Store { nonisolated(unsafe) var x: T?; deinit { close() } }
      typealias Handler = Vapor.Handler<Int>
      indirect enum Tree { case leaf, node(Tree, value: Int) }
      """#)
    #expect(
      dump == #"""
        interface Store: AnyObject
          field count: Int
          method load: Item fn1
          constructor init fn2
        class Cache: Store
          field x: T
          method deinit fn3
        alias Handler: Vapor.Handler<Int>
        enumeration Tree
          enumerationCase leaf
          enumerationCase node: <Tree, Int>
        fn0 file _
        fn1 method load(_ id: String) async -> Item
            id#1 <- fn1.parameter0 : String
        fn2 constructor init(x x: Int)
            x#2 <- fn2.parameter0 : Int
        fn3 method deinit()
          close()
        """#)
  }

  @Test("attributes are values")
  func wrappers() throws {
    let dump = try Dump.of(
      #"""
      @main
      struct App {
        @Field(key: "plan") var plan: String?
        @Published var n = 0
        @Environment(\.dismiss) var dismiss
        @GET("mint", 1) func mint(req: Request) async -> Token { req }
        @MainActor static func main() {}
      }
      """#)
    #expect(
      dump == #"""
        structure App
          @Field(key: "plan") field plan: String
          @Published field n = 0
          @Environment(.dismiss) field dismiss
          @GET("mint", 1) method mint: Token fn1
          static method main fn2
        fn0 file _
        fn1 method mint(req req: Request) async -> Token
            req#1 <- fn1.parameter0 : Request
          return req#1
        fn2 method main()
        """#)
  }

  @Test("extensions name the type they extend")
  func extensions() throws {
    let dump = try Dump.of(
      #"""
      struct Outer { struct Inner { let a: Int } }
      extension Outer.Inner: @unchecked Sendable where A == B { var b: Int { a } }
      extension Outer { enum Kind { case x } ; func f() -> Kind { Kind.x } }
      """#)
    #expect(
      dump == #"""
        structure Outer
        structure Outer.Inner
          field a: Int
        extension Outer.Inner: Sendable
          getter b: Int fn1
        extension Outer
          method f: Kind fn2
        enumeration Outer.Kind
          enumerationCase x
        fn0 file _
        fn1 getter b() -> Int
          return self.a
        fn2 method f() -> Kind
          return Kind#2.x
        """#)
  }

  @Test("types in functions")
  func localTypes() throws {
    let dump = try Dump.of(
      #"""
      func f() {
        struct Body: Encodable { let user_id: String }
        send(Body(user_id: id))
      }
      """#)
    #expect(
      dump == #"""
        structure Body: Encodable
          field user_id: String
        fn0 file _
        fn1 declaration f()
          send(Body#1(user_id: id))
        """#)
  }
}
