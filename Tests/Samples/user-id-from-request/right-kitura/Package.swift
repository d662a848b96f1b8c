// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "kitura",
  dependencies: [
    .package(url: "https://example.com/async-http-client.git", from: "1.26.0"),
    .package(url: "https://example.com/kitura.git", from: "3.0.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Kitura", package: "kitura"),
      ])
  ]
)
