/// One thing that is known of a framework or SDK.
package enum Fact: Sendable {
  /// What the client sends; so is everything inside it.
  case source(ClientInput, APIPath)
  /// What the client sends as proof of who it is: worthless as an identity, right as an argument of
  /// a verifier.
  case credential(ClientInput, APIPath)
  /// A cookie that is the client's, unless its signature is checked.
  case cookie(APIPath, CookieSignature)
  /// A session that the server has verified; so is everything inside it.
  case verified(String, APIPath)
  /// A call that verifies a token with a key; it proves nothing with an empty key, with a key that
  /// comes with the token, with the algorithm `none`, or when `skipped` is `true`.
  case verifier(
    String, APIPath, key: Locator, algorithms: Locator, skipped: Locator? = nil)
  /// A function that checks a signature of a whole request, which makes the sender's word true.
  case signatureCheck(SignatureCheck, APIPath)
  /// A key that is taken from the token that it is to verify: anyone can make such a token.
  case tokenKey(APIPath)
  /// Claims that were decoded and not verified.
  case unverified(String, APIPath)
  /// The same, unless the project calls a method of this name, which verifies them.
  case unverifiedUnlessCalled(String, APIPath, verifier: String)
  /// A call's result whose standing hangs on whether a call of the chain was given a certain
  /// argument or option: a cookie is the client's word unless `secrets` sign it.
  case depends(
    APIPath, on: Locator, callsBefore: Int = 0, given: Standing, otherwise: Standing)
  /// A field of a verified session that its user can edit.
  case editable(String, APIPath)
  /// Fields that an application adds to a verified session: those that an object in an argument of
  /// an earlier call of the chain declares. Their user can edit them unless the declaration sets
  /// the member `unless` to `false`.
  case editableEntry(String, APIPath, of: Locator, callsBefore: Int, unless: String)
  /// Neither the client's nor a session's: made by the server or the platform.
  case neutral(APIPath)
  /// A server's own environment: the next member is the variable's name.
  case environment(APIPath)
  /// A call that checks an environment against a schema: what it is given is read on the side that
  /// the schema names, although the file is in both.
  case environmentSchema(APIPath)
  /// What an app carries with it, so that everyone who has the app can read it: the next member is
  /// the entry's name.
  case bundled(APIPath)
  /// The value of the first path is made of what the call at its end was given: parsers, validators,
  /// string functions. Fields keep their names.
  case pass(APIPath, from: [PassedFrom])
  /// An object whose elements are what the functions return that its methods of these names are
  /// given: Swift's task groups.
  case collected(APIPath, by: [String])
  /// A call that makes an object of all that it is given: of a member that several have, the last
  /// wins, or the first.
  case merged(APIPath, isFirstKept: Bool = false)
  /// A call that copies those members of an object that the arguments from a position on name, or
  /// all others.
  case picked(APIPath, of: ArgumentKey, namesFrom: Int, isExcluding: Bool = false)
  /// A call that reads its first argument by the way that the second writes as a text; the third is
  /// given where there is nothing.
  case readByText(APIPath)
  /// A call that makes a schema of an object: parsing with it drops every member that the object
  /// in the argument does not name. Where an option is named, only parsing with that set does; where
  /// a place is, only a schema that has `false` there.
  case objectSchema(APIPath, ArgumentKey, ifSet: String? = nil, ifClosed: Locator? = nil)
  /// A function that makes a schema of the one that is its first argument.
  case schemaMade(APIPath)
  /// A call that has what the client sends checked by the schema at a place: one in the same chain,
  /// beside the handler, or the one that the handler is given to. Another argument may say which
  /// part of the request, or the fact itself under a name.
  case shapes(APIPath, schema: Locator, part: ArgumentKey? = nil, as: String? = nil)
  /// What is left of the client's input after the schemas of such calls, where they have the name.
  case shaped(APIPath, by: String? = nil)
  /// A value whose type is an argument of the type or call that it is reached through, by position,
  /// or a member of that: the body of `Request<{}, {}, Body>`, of `app.post<{ Body: Body }>(…)`.
  case typed(APIPath, argument: Int, members: [String] = [])
  /// The paths lead to the same thing.
  case same(APIPath, as: APIPath)
  /// Members of the value live as long as the request: what one function of the server writes,
  /// another reads.
  case store(APIPath)
  /// Functions at the second path return the new content of the store at the first, or its entry of
  /// a name.
  case storeReturned(APIPath, by: APIPath, as: String? = nil)
  /// Calls of the second path put what they are given into the store, or into its entry of a name:
  /// `next({ ctx: { user } })`, `req.auth.login(user)`.
  case storeGiven(APIPath, by: APIPath, at: Locator, as: String? = nil)
  /// Calls of the second path put into the store what a function that they are given returns:
  /// `context: async ({ req }) => ({ user })`; with a name, it is the entry of that name.
  case storeComputed(APIPath, by: APIPath, at: Locator, as: String? = nil)
  /// Calls of the second path write the entry of the store that a key names: `c.set("user", user)`.
  case storeEntry(APIPath, by: APIPath, key: ArgumentKey, value: ArgumentKey)
  /// Calls of the second path take a function, or an object made with one, and put into an entry of
  /// the store what it hands to its last parameter as the second argument:
  /// `passport.use(new Strategy((token, done) => done(null, user)))`. It is verified unless the
  /// client chose it.
  case storeHanded(APIPath, entry: String, by: APIPath)
  /// A call whose result is the entry of a store that its first argument names, `c.get("user")`, or
  /// always the same entry: `req.auth.require(User.self)`.
  case storeRead(APIPath, from: APIPath, named: String? = nil)
  /// A call that never returns: it throws, or ends the process.
  case ends(APIPath)
  /// A call that gives its first argument to the first of the functions that follow, what that returns
  /// to the next, and so on; its result is what the last returns.
  case piped(APIPath)
  /// A call of what is made of several functions: each is given what the one before returns.
  case composed(APIPath, isLastFirst: Bool = false)
  /// A call that sends what stands at a place in it to whoever listens for the name on the channel.
  case sent(APIPath, Locator, under: MessageName, on: Channel)
  /// What a function is handed that listens for the name on the channel.
  case heard(APIPath, under: MessageName, on: Channel)
  /// A call that decodes base64: of a part of a token it makes claims that nobody verified, of
  /// anything else the same value.
  case decoded(APIPath)
  /// A call that reads an entry of a table by its first argument; the table's entries are pairs of
  /// what the constructor before it was given.
  case lookup(APIPath)
  /// A call that mints.
  case mint(APIPath, MintShape)
  /// A call that sends an HTTP request.
  case request(APIPath, RequestShape)
  /// A call that adds pieces to the path of the URL that it is made on, with a slash before each:
  /// `base.appending(path: "v1")`.
  case urlPieces(APIPath)
  /// A member of an object that is made of another one: the `url` of `URLComponents` of their `path`.
  case derived(APIPath, from: String)
  /// A call that makes an address whose path a member of it may set later: `URI(string: base)`, and
  /// then `uri.path = "/v1/auth/mint"`.
  case address(APIPath, path: String)
  /// An external type's initialiser keeps its arguments as members: `URLRequest(url: u)`. All others
  /// may be those of an argument: `encoding.encode(request, with: parameters)` is the request with a
  /// body.
  case initializer(APIPath, members: [String: ArgumentKey], others: ArgumentKey? = nil)
  /// What an application sends to its client: the value at the path; of a call's arguments those from
  /// a position on, and up to another.
  case response(APIPath, from: Int = 0, through: Int = .max)
  /// An answer that other streams are written into: `source.pipe(response)`.
  case answerStream(APIPath)
  /// State that a server renders a page with, which goes to the client along with the page: what a
  /// call at the path is given, what is written to a member there, what a function there returns.
  case pageState(APIPath)
  /// What the function at the path returns is sent to the client.
  case returned(APIPath)
  /// What a file exports under such a name is written into its page.
  case shown(APIPath)
  /// The message of an error that the function at the path throws is sent to the client.
  case thrown(APIPath)
  /// A header of an answer: `setHeader(name, value)`.
  case responseHeader(APIPath, name: ArgumentKey, value: ArgumentKey)
  /// The headers of an answer as an object, within a call's argument.
  case responseHeaders(APIPath, ArgumentKey, members: [String])
  /// A call that sets cross-origin answers.
  case cors(APIPath, CORSShape)
  /// The call registers handlers for requests: a wide CORS answer of the same application serves
  /// them.
  case route(APIPath)
  /// An application or router that handlers and middleware are registered on.
  case server(APIPath, ServerShape)
  /// Files that are routes, with the path that each answers at.
  case fileRoutes(FileRoutes)
  /// Code that runs before or after the routes of the same application; with the way from the module
  /// to the patterns of the paths that it runs for.
  case hook(Convention, matcher: [String])
  /// A file that shows that its package describes a deployment in code, and texts of which one
  /// stands in each file that does.
  case deploymentCode(Convention, mentions: [String])
  /// A call whose plugin acts on the server that it is registered on, and not on a part of its own:
  /// `fastify-plugin`.
  case unscopedPlugin(APIPath)
  /// Files whose exported plugins a loader registers on the server: `@fastify/autoload`.
  case loadedPlugins(Convention)
  /// An object of headers that lets every origin in.
  case openHeaders(APIPath)
  /// A configuration file that gives headers to paths.
  case headerConfiguration(Convention, HeaderConfigurationShape)
  /// Files where a client's code begins.
  case clientEntry(BundleFiles, reason: String)
  /// Files where a server's code begins; a client's never does.
  case serverEntry(BundleFiles, reason: String)
  /// Files that never reach a client, although a client imports them.
  case serverBoundary(BundleFiles)
  /// Files that name where a client's or a server's code begins.
  case entryList(EntryList)
  /// Commands that bundle the files which they name for browsers.
  case entryCommand(EntryCommand)
  /// A setting that narrows a framework's entries to the files with some endings.
  case entryEndings(EntryEndings)
  /// Exports that the framework takes out of the client's bundle.
  case strippedExports(BundleFiles, [String])
  /// A function at the path is taken out of the client's bundle.
  case serverCallback(APIPath)
  /// Files whose exports can be used without an import, by the files of the second kind.
  case autoImported(BundleFiles, for: BundleFiles)
  /// Modules that export everything which can be used without an import: `#imports`.
  case autoImportModules([String])
  /// A setting that puts a folder in the place of one that models name.
  case folderSetting(FolderSetting)
  /// Modules that a build refuses in a client.
  case serverModules([String])
  /// Packages that only servers run: what imports one is no client's entry.
  case serverPackages([String])
  /// Functions of a module that begin to listen for requests.
  case listeners([String], of: String)
  /// Packages that load the files of the folders which they are given by name.
  case folderLoaders([String])
  /// Functions of a module that list the files of a folder or pattern which they are given; all of the
  /// module's where no names are given. A server that imports by names of files has them from there.
  case folderReaders([String], of: String)
  /// Functions of a module that serve the files of the folder which they are given; all of the module's
  /// where no names are given.
  case folderServers([String], of: String)
  /// Modules that only clients run.
  case clientModules([String])
  /// Exports of a module that only clients run.
  case clientNames([String], of: String)
  /// A framework that renders components on the server, unless its markup gives them to the browser.
  case rendersComponents(Framework)
  /// Packages with a page's objects of their own, on a server.
  case pageSimulators([String])
  /// A bundler that keeps all of a module that any part is used of.
  case keepsWholeModules(Framework)
}

/// What may be believed of a value.
package enum Standing: Sendable {
  case verified(String)
  case unverified(String)
  /// The client's own word.
  case client(ClientInput)
  /// Nothing is known.
  case unknown
}

/// What says that a server checks the signature of a cookie that it reads.
package enum CookieSignature: Sendable {
  /// An option of the call that reads it; where that is not given, that the project sets keys, by
  /// one of these spellings.
  case option(Locator, keys: [String])
  /// That a list of the project under this name holds the cookie's: `sign: ["visitor"]`.
  case listed(String)
}

/// How a function that checks a request's signature refuses.
package enum SignatureCheck: Sendable {
  /// It tells whether the signature is right.
  case tests
  /// It throws.
  case `throws`
  /// It makes a middleware that does not call the handler.
  case guards
}

/// By which part of a request the client chooses a value.
package enum ClientInput: String, Hashable, Sendable, CaseIterable {
  case body = "request body"
  case query = "query string"
  case path = "request path"
  case header = "request header"
  case cookie = "cookie"
  case form = "form data"
  case arguments = "call's arguments"
  case socket = "socket message"
  case clientState = "client's own state"
}

/// What a call's result is made of.
package enum PassedFrom: Hashable, Sendable {
  /// The value that the method is called on.
  case receiver
  case argument(ArgumentKey)
  /// A member of an argument, as it is: `Object.values(pair)`.
  case members(of: ArgumentKey)
  /// An argument, but for the members that another one leaves out: `JSON.stringify(value, replacer)`.
  case kept(of: ArgumentKey, by: ArgumentKey)
  /// An argument, whose fields the encoder that the method is called on names.
  case encoded(ArgumentKey)
  /// An instance of the class that is given: `inject(Session)`.
  case instance(of: ArgumentKey)
  /// The element of an argument that was read of the result.
  case element(of: ArgumentKey)
  /// What the function returns that was given to an earlier call of the chain, by how many calls
  /// earlier: `createParamDecorator(f)()` is made of what `f` returns.
  case result(of: ArgumentKey, callsBefore: Int)
  /// What a function that is given calls its parameter with, by position: `new Promise((resolve) =>
  /// resolve(value))`.
  case handedOn(by: ArgumentKey, parameter: Int)
  /// What a function at a place among the arguments gives to methods of its parameter:
  /// `new ReadableStream({ start(controller) { controller.enqueue(value) } })`.
  case putIn(by: Locator, parameter: Int, methods: [String])
  /// What methods of the result are given, wherever the code has it; those before the last name lead
  /// there, and of one that ends in `()` it is what a call returns: `writable`, `getWriter()`,
  /// `write`.
  case written(to: [String])
}

/// A place inside a call: an argument, and members of it; of a member that ends in `()`, what it
/// returns.
package struct Locator: Hashable, Sendable {
  package let argument: ArgumentKey
  package let members: [String]

  package init(_ argument: ArgumentKey, _ members: String...) {
    self.argument = argument
    self.members = members
  }

  package init(_ argument: ArgumentKey, members: [String]) {
    self.argument = argument
    self.members = members
  }
}

/// A field of a mint that the rules judge.
package enum MintField: String, Hashable, Sendable, CaseIterable {
  case userID
  case tier
  case role

  /// As messages name it.
  package var name: String {
    switch self {
    case .userID: "user_id"
    case .tier: "tier"
    case .role: "role"
    }
  }
}

/// How a call mints: where its fields stand.
package struct MintShape: Sendable {
  /// As a person names it: `behest.auth.mint`.
  package let spelling: String
  package let fields: [MintField: Locator]
  /// Members that look like the user id and are ignored, so that the shared default is used.
  package let misspelt: [Locator]
  /// An argument that makes the call run as a token that is already minted.
  package let token: Locator?
  /// Whether leaving the user id out mints for the default that all share.
  package let sharesWithoutUser: Bool
  /// Whether the call mints nothing itself: what it is given holds for later calls.
  package let isSetting: Bool

  package init(
    _ spelling: String, fields: [MintField: Locator], misspelt: [Locator] = [],
    token: Locator? = nil, sharesWithoutUser: Bool = true, isSetting: Bool = false
  ) {
    self.spelling = spelling
    self.fields = fields
    self.misspelt = misspelt
    self.token = token
    self.sharesWithoutUser = sharesWithoutUser
    self.isSetting = isSetting
  }
}

/// How a call sends an HTTP request; it mints where the URL ends in `/auth/mint`.
package struct RequestShape: Sendable {
  /// Where the URL stands, or its path.
  package let url: [Locator]
  /// Where a base for the path may stand.
  package let base: [Locator]
  /// Whether the receiver has a base of its own, so that a path alone is no route of the application.
  package let hasOwnBase: Bool
  /// Where the body stands; the first that is there counts.
  package let body: [Locator]
  package let headers: [Locator]
  /// Whether the URL is given to the call that makes the receiver: `https.request(url).end(body)`.
  package let urlIsReceivers: Bool
  /// The members of its parameter through which a closure argument encodes the body:
  /// `{ request in try request.content.encode(body) }`.
  package let closureBody: [String]
  /// The member of that parameter which holds the body as bytes, where a closure writes it.
  package let closureBytes: String?

  package init(
    url: [Locator], base: [Locator] = [], hasOwnBase: Bool = false, body: [Locator],
    headers: [Locator] = [], urlIsReceivers: Bool = false, closureBody: [String] = [],
    closureBytes: String? = nil
  ) {
    self.closureBytes = closureBytes
    self.base = base
    self.hasOwnBase = hasOwnBase
    self.closureBody = closureBody
    self.url = url
    self.body = body
    self.headers = headers
    self.urlIsReceivers = urlIsReceivers
  }
}
