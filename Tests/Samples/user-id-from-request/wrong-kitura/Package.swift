// swift-tools-version:5.9
import PackageDescription

let package = Package(
  name: "jukebox",
  dependencies: [
    .package(url: "https://example.com/Kitura.git", from: "3.0.0"),
    .package(url: "https://example.com/Perfect-HTTPServer.git", from: "3.0.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Kitura", package: "Kitura"),
        .product(name: "PerfectHTTPServer", package: "Perfect-HTTPServer"),
      ])
  ])
