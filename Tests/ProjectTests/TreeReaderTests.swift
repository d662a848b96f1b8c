import Source
import Testing

@testable import Project

/// What property lists, Xcode's settings and Terraform say, and where.
@Suite struct TreeReaderTests {
  /// `path=text@what is written there`.
  private func told(_ value: JSONValue?, _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return (value?.strings() ?? []).map { keys, value in
      let range = value.range
      let written = String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
      return keys.map(\.key).joined(separator: ".") + "=" + (value.string ?? "") + "@" + written
    }
  }

  private func list(_ text: String) -> [String] {
    told(JSONValue(readingPropertyList: Array(text.utf8)), text)
  }

  private func terraform(_ text: String) -> [String] {
    told(JSONValue(readingTerraform: Array(text.utf8)), text)
  }

  @Test func propertyLists() {
    #expect(
      list(
        """
        <?xml version="1.0"?><!DOCTYPE plist [ <!ENTITY a "<dict>"> ]>
        <plist><dict>
        <!-- <key>no</key><string>no</string> -->
        <key>a</key><dict><key>b&amp;c</key><string>x<![CDATA[<y>]]>&#36;</string></dict>
        <key>list</key><array><string>1</string><true/><integer>2</integer></array>
        <key>none</key><string/>
        </dict></plist>
        """) == [
          "a.b&c=x<y>$@x<![CDATA[<y>]]>&", "list=1@1", "list=2@2", "none=@",
        ])
  }

  @Test func olderPropertyLists() {
    #expect(
      list("// !$*UTF8*$!\n{ a = \"b \\\"c\\\"\"; /* no */ d = { e = (f, g); }; }")
        == ["a=b \"c\"@\"b \\\"c\\\"\"", "d.e=f@f", "d.e=g@g"])
  }

  @Test func listsOfAnyDepthAreRead() {
    let deep = String(repeating: "<dict><key>a</key>", count: 100_000)
    #expect(JSONValue(readingPropertyList: Array("<plist>\(deep)".utf8)) != nil)
    let closed =
      "<plist><array>" + String(repeating: "<array>", count: 500)
      + String(repeating: "</array>", count: 500) + "<string>after</string></array></plist>"
    #expect(list(closed) == ["=after@after"])
  }

  @Test func xcodeSettings() {
    let text = """
      // A = no
      #include? "Other.xcconfig"
      A = $(inherited) x // said
      B[sdk=iphoneos*][arch=arm64] = y;
      URL = https:/$()/h // cut
      C =
      """
    #expect(
      told(JSONValue(readingXcodeSettings: Array(text.utf8)), text)
        == ["A=$(inherited) x@$(inherited) x", "B=y@y", "URL=https:/$()/h@https:/$()/h", "C=@"])
  }

  @Test func terraformBlocks() {
    #expect(
      terraform(
        """
        variable "k" { default = "a" } # no
        resource "t" "n" {
          // no = "no"
          env = { A = var.k, "B" : "x ${f("y")} z" } /* no = 1 */
          list = ["1", "2", # said
          ]
        }
        """) == [
          "variable.k.default=a@\"a\"", "resource.t.n.env.A=var.k@var.k",
          "resource.t.n.env.B=x ${f(\"y\")} z@\"x ${f(\"y\")} z\"",
          "resource.t.n.list=1@\"1\"", "resource.t.n.list=2@\"2\"",
        ])
  }

  @Test func terraformExpressions() {
    #expect(
      terraform(
        """
        a = merge({ A = "x" }, var.more)
        b = local.names["k"]
        c = var.on ? var.key : ""
        d = jsonencode([{ name = "N" }])
        e = <<-EOT
          one
          EOT
        f = (
          var.key
        )
        """) == [
          "a.A=x@\"x\"", "b=local.names[\"k\"]@local.names[\"k\"]",
          "c=var.on ? var.key : \"\"@var.on ? var.key : \"\"", "d.name=N@\"N\"",
          "e=  one\n@  one\n", "f=(\n  var.key\n)@(\n  var.key\n)",
        ])
  }

  @Test(arguments: [
    "{", "a", "a =", "a = {", "a = [", "a = (", "\"", "a = \"${", "a = <<E", "b \"l\" {", "}",
    "a = ]", "= = =", "a { b = } ]", "/*", "<", "<!", "<a", "<a b=", "<a b=\"", "</", "<![CDATA[",
    "<plist><dict><key>", "</dict></dict>", "&#x110000;", "<key>&#1", "A[", "A[x] =", "(", "{a",
    "{a=", "\u{FEFF}",
  ]) func whatBreaksOffIsRead(_ text: String) {
    let bytes = Array(text.utf8)
    _ = JSONValue(readingPropertyList: bytes)
    _ = JSONValue(readingOpenStep: bytes)
    _ = JSONValue(readingXcodeSettings: bytes)
    _ = JSONValue(readingTerraform: bytes)
    #expect(XMLFile(reading: bytes).parts.count <= bytes.count + 1)
  }

  @Test func nestingIsBounded() {
    for opening in ["a = {", "a {", "a = [", "a = ("] {
      let text = String(repeating: opening, count: 20_000)
      _ = JSONValue(readingTerraform: Array(text.utf8)).strings()
    }
  }
}
