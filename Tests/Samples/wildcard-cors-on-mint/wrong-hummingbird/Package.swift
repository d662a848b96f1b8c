// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "nectar",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.11.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird-auth.git", from: "2.0.2"),
    .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.25.2"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdAuth", package: "hummingbird-auth"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ]
)
