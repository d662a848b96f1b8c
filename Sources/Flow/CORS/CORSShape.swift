/// How a package sets `Access-Control-Allow-Origin`.
package struct CORSShape: Sendable {
  /// Where the origins stand; the first that is there counts.
  package let origin: [Locator]
  /// What is answered without them.
  package let whenAbsent: Answer
  package let reach: Reach
  /// What a function in place of the origins is asked with.
  package let question: Question
  /// Whether `["*"]` is the wildcard, and not a list that holds an impossible origin.
  package let listMayBeWildcard: Bool
  /// Names that let every origin in: Swift's `.all`.
  package let permissiveCases: [String]
  /// Parts of what the call gives that only answer preflights.
  package let preflightMembers: [String]

  package init(
    origin: [Locator], whenAbsent: Answer, reach: Reach = .middleware,
    question: Question = .origin, listMayBeWildcard: Bool = false,
    permissiveCases: [String] = [], preflightMembers: [String] = []
  ) {
    self.origin = origin
    self.whenAbsent = whenAbsent
    self.reach = reach
    self.question = question
    self.listMayBeWildcard = listMayBeWildcard
    self.permissiveCases = permissiveCases
    self.preflightMembers = preflightMembers
  }

  /// What is answered where nothing is said of origins.
  package enum Answer: Sendable {
    /// `*`.
    case permissive
    /// The caller's own origin.
    case reflecting
    /// No header is sent.
    case closed
  }

  /// Whose answers the call changes.
  package enum Reach: Hashable, Sendable {
    /// Those of whatever the value that it gives is put before, called in or wrapped around.
    case middleware
    /// Those of the request at hand: it is called by a handler.
    case answer
    /// Those of the handlers that it is given.
    case route
    /// Those of all that hangs on what it makes, or on what it is called on.
    case application
    /// Those of the deployed functions that the call names, is called on, or is told of later.
    case deployment
    /// Those of the server on which the value is registered, with the options of that call.
    case plugin
  }

  /// What a predicate is handed first.
  package enum Question: Hashable, Sendable {
    case origin
    /// The request, or a context that holds it.
    case request
  }
}

/// How a server framework puts handlers and middleware together.
package struct ServerShape: Sendable {
  /// Methods that put middleware before routes.
  package let middleware: [String]
  /// Whether middleware reaches only what is registered after it.
  package let isOrdered: Bool
  /// Methods whose result has routes and middleware of its own, or hands one to a closure.
  package let groups: [String]
  /// Whether a path without an asterisk means itself only, and not what lies below it: Hono's.
  package let pathsAreExact: Bool
  /// Whether all values at the path are the one application.
  package let isShared: Bool
  /// A text that the files hold that set the application up, where no path leads to them.
  package let setUpMentions: String?
  /// The methods whose effect on one application holds for another that uses it.
  package let mergedMethods: [String]
  /// How a type of the project is handed the routes that it adds to.
  package let collection: Collection?

  /// `routes.register(collection: TokenController())` calls the type's `boot(routes:)`.
  package struct Collection: Sendable {
    package let method: String
    package let register: String
    package let label: String

    package init(method: String, register: String, label: String) {
      self.method = method
      self.register = register
      self.label = label
    }
  }

  /// The method of a type of middleware that handles a request: Vapor's `respond(to:chainingTo:)`.
  package let middlewareMethod: String?

  package init(
    middleware: [String], isOrdered: Bool = true, groups: [String] = [],
    pathsAreExact: Bool = false, isShared: Bool = false, setUpMentions: String? = nil,
    mergedMethods: [String] = [], collection: Collection? = nil, middlewareMethod: String? = nil
  ) {
    self.middlewareMethod = middlewareMethod
    self.mergedMethods = mergedMethods
    self.collection = collection
    self.middleware = middleware
    self.isOrdered = isOrdered
    self.groups = groups
    self.pathsAreExact = pathsAreExact
    self.isShared = isShared
    self.setUpMentions = setUpMentions
  }
}

/// How a framework makes the path of a route from the path of its file.
package struct FileRoutes: Sendable {
  /// The folder below which routes lie: `app`.
  package let folder: String
  /// What the folder's routes begin with: `/api`.
  package let prefix: String
  /// The name of a file that is a route; nil where every file is one, by its own name.
  package let leaf: String?
  /// A package that the nearest manifest must name; nil where the folder is proof enough.
  package let package: String?

  package init(folder: String, prefix: String = "", leaf: String? = nil, package: String? = nil) {
    self.folder = folder
    self.prefix = prefix
    self.leaf = leaf
    self.package = package
  }
}

/// How a configuration file of code gives headers to paths.
package enum HeaderConfigurationShape: Sendable {
  /// Entries with a `source` and a list of `headers`, each a `key` and a `value`: Next.js.
  case entries
  /// An object under this name whose keys are patterns of paths, and whose values hold `headers` or
  /// `cors`: Nitro's `routeRules`.
  case rules(String)
}
