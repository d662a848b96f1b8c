/// Projects as Xcode writes them, cut down to what says which files belong to which target.
enum XcodeProjects {
  /// An app, its tests and a tool, with file references and groups.
  static let classic = """
    // !$*UTF8*$!
    {
      archiveVersion = 1;
      objectVersion = 56;
      objects = {
    /* Begin PBXBuildFile section */
        B1 /* d.swift in Sources */ = {isa = PBXBuildFile; fileRef = F1 /* d.swift */; };
        B2 = {isa = PBXBuildFile; fileRef = F2; };
        B3 = {isa = PBXBuildFile; fileRef = F3; };
        B4 = {isa = PBXBuildFile; fileRef = F4; };
        B5 = {isa = PBXBuildFile; productRef = P1 /* SharedKit */; };
    /* End PBXBuildFile section */
        F1 = {isa = PBXFileReference; lastKnownFileType = sourcecode.swift; path = d.swift; sourceTree = "<group>"; };
        F2 = {isa = PBXFileReference; name = "e.swift"; path = "e.swift"; sourceTree = "<group>"; };
        F3 = {isa = PBXFileReference; path = Tool/f.swift; sourceTree = SOURCE_ROOT; };
        F4 = {isa = PBXFileReference; path = AppTests/g.swift; sourceTree = "<group>"; };
        A1 = {isa = PBXFileReference; explicitFileType = wrapper.application; path = App.app; sourceTree = BUILT_PRODUCTS_DIR; };
        G1 = {isa = PBXGroup; children = (G2, F3, F4, A1, ); sourceTree = "<group>"; };
        G2 = {isa = PBXGroup; children = (F1, G3, ); path = App; sourceTree = "<group>"; };
        G3 = {isa = PBXGroup; children = (F2, G1, ); path = Views; sourceTree = "<group>"; };
        T1 /* App */ = {
          isa = PBXNativeTarget;
          buildPhases = (S1, K1, );
          dependencies = ( );
          name = App;
          packageProductDependencies = (P1, );
          productReference = A1;
          productType = "com.apple.product-type.application";
        };
        T2 = {isa = PBXNativeTarget; buildPhases = (S2, ); name = Tool; productType = "com.apple.product-type.tool"; };
        T3 = {isa = PBXNativeTarget; buildPhases = (S3, ); dependencies = (D1, ); name = AppTests; productType = "com.apple.product-type.bundle.unit-test"; };
        D1 = {isa = PBXTargetDependency; target = T1; };
        S1 = {isa = PBXSourcesBuildPhase; files = (B1 /* d.swift in Sources */, B2, ); };
        S2 = {isa = PBXSourcesBuildPhase; files = (B3, ); };
        S3 = {isa = PBXSourcesBuildPhase; files = (B4, ); };
        K1 = {isa = PBXFrameworksBuildPhase; files = (B5, ); };
        P1 = {isa = XCSwiftPackageProductDependency; productName = SharedKit; };
        R1 /* Project object */ = {
          isa = PBXProject;
          mainGroup = G1;
          projectDirPath = "";
          targets = (T1, T2, T3, );
        };
      };
      rootObject = R1 /* Project object */;
    }
    """

  /// An app and its widget, whose folders Xcode keeps in step with the disk.
  static let synchronised = """
    // !$*UTF8*$!
    {
      objectVersion = 77;
      objects = {
        E1 = {isa = PBXFileSystemSynchronizedBuildFileExceptionSet; membershipExceptions = (Info.plist, Left.swift, ); target = T1; };
        E2 = {isa = PBXFileSystemSynchronizedBuildFileExceptionSet; membershipExceptions = (Intents/c.swift, ); target = T2; };
        Y1 = {isa = PBXFileSystemSynchronizedRootGroup; exceptions = (E1, E2, ); path = App; sourceTree = "<group>"; };
        Y2 = {isa = PBXFileSystemSynchronizedRootGroup; path = Widget; sourceTree = "<group>"; };
        G1 = {isa = PBXGroup; children = (Y1, Y2, ); sourceTree = "<group>"; };
        T1 = {isa = PBXNativeTarget; buildPhases = (S1, ); fileSystemSynchronizedGroups = (Y1, ); name = App; productType = "com.apple.product-type.application"; };
        T2 = {isa = PBXNativeTarget; buildPhases = (S2, ); fileSystemSynchronizedGroups = (Y2, ); name = Widget; productType = "com.apple.product-type.app-extension"; };
        S1 = {isa = PBXSourcesBuildPhase; files = ( ); };
        S2 = {isa = PBXSourcesBuildPhase; files = ( ); };
        R1 = {isa = PBXProject; mainGroup = G1; targets = (T1, T2, ); };
      };
      rootObject = R1;
    }
    """
}
