// swift-tools-version:5.9
import PackageDescription

let package = Package(
  name: "birds",
  dependencies: [
    .package(url: "https://example.com/hummingbird.git", from: "1.12.0"),
    .package(url: "https://example.com/hummingbird-auth.git", from: "1.4.0"),
    .package(url: "https://example.com/async-http-client.git", from: "1.21.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdAuth", package: "hummingbird-auth"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ])
