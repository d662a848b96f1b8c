// swift-tools-version:5.9
import PackageDescription

let package = Package(
  name: "radio",
  dependencies: [
    .package(url: "https://example.com/Perfect-HTTPServer.git", from: "3.0.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "PerfectHTTPServer", package: "Perfect-HTTPServer"),
      ])
  ])
