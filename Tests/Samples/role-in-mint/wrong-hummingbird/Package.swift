// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "canyon",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.16.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird-auth.git", from: "2.0.2"),
    .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.26.0"),
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
