import ProjectDescription

let project = Project(
  name: "Cove",
  targets: [
    .target(
      name: "Cove", destinations: .iOS, product: .app, bundleId: "com.example.cove",
      sources: ["App/Sources/**"],
      dependencies: [])
  ]
)
