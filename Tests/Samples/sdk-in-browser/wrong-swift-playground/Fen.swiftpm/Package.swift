// swift-tools-version: 5.9
import AppleProductTypes
import PackageDescription

let package = Package(
  name: "Fen",
  platforms: [.iOS("17.0")],
  products: [
    .iOSApplication(
      name: "Fen", targets: ["AppModule"], bundleIdentifier: "example.fen", teamIdentifier: "",
      displayVersion: "1.0", bundleVersion: "1", accentColor: .presetColor(.green),
      supportedDeviceFamilies: [.pad, .phone], supportedInterfaceOrientations: [.portrait])
  ],
  targets: [.executableTarget(name: "AppModule", path: ".")])
