package import Flow

extension Model {
  /// Where the code of single-page and mobile apps begins. Each needs its tool in the manifest: a
  /// folder's name alone proves nothing.
  package static let clientBundles: Model = Model(
    "Client bundles",
    [
      .clientEntry(
        Convention(files: ["src/{main,index}.{ts,tsx,js,jsx}"], package: "vite"),
        reason: "the entry of a Vite app"),
      .clientEntry(
        Convention(files: ["src/index.{ts,tsx,js,jsx}"], package: "react-scripts"),
        reason: "the entry of a Create React App app"),
      .clientEntry(
        Convention(files: ["src/main.{ts,js}"], package: "@angular/core"),
        reason: "the entry of an Angular app"),
      .clientEntry(
        Convention(
          files: ["{app,src/app}/**/*.{ts,tsx,js,jsx}", "App.{tsx,jsx,js}"], package: "expo"),
        reason: "a screen of an Expo app"),
      .serverFiles(Convention(files: ["*+api.{ts,tsx,js,jsx}"], package: "expo")),
      .serverFiles(Convention(files: ["app/**/*+api.{ts,tsx,js,jsx}"], package: "expo")),
      .serverFiles(Convention(files: ["supabase/functions/**", "netlify/functions/**"])),
      .serverBoundary(Convention(files: ["*.server.{ts,tsx,js,jsx}"])),
      .serverBoundary(Convention(files: ["src/lib/server/**"])),
    ])
}
