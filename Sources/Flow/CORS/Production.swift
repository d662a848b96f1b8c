/// How code asks whether it runs in production: the names that say so.
enum Production {
  private static let yes: Set<String> = [
    "isProd", "isProduction", "PROD", "prod", "production", "IS_PROD", "IS_PRODUCTION",
    "inProduction", "isRelease",
  ]
  private static let no: Set<String> = [
    "isDev", "isDevelopment", "DEV", "dev", "__DEV__", "IS_DEV", "IS_DEVELOPMENT", "development",
    "isLocal", "isTest", "isTesting", "DEBUG", "isDebug", "devMode", "isDevMode", "isLocalhost",
    "isDevEnv", "debug",
  ]
  private static let variables: Set<String> = [
    "NODE_ENV", "ENV", "ENVIRONMENT", "APP_ENV", "VERCEL_ENV", "NEXT_PUBLIC_ENV", "MODE",
    "DENO_ENV", "STAGE", "DEPLOY_ENV", "RAILWAY_ENVIRONMENT", "nodeEnv", "environment", "env",
    "stage", "NODE_ENVIRONMENT", "APP_ENVIRONMENT",
  ]
  private static let names: Set<String> = ["production", "prod", "live", "release"]

  /// What a flag of this name is in production; nil where it is no such flag.
  static func truth(of name: String) -> Truth? {
    if yes.contains(name) { return .yes }
    if no.contains(name) { return .no }
    return nil
  }

  /// Whether a variable says where the code runs.
  static func isVariable(_ name: String) -> Bool { variables.contains(name) }

  /// Whether such a variable's value means production.
  static func isName(_ text: String) -> Bool { names.contains(text.lowercased()) }
}
