import Testing

/// Values that objects keep.
@Suite struct ClassTests {
  @Test(arguments: [
    TraceCase("a field", "class A { id = client.id; go() { sink(this.id); } }", ["client"]),
    TraceCase(
      "a private field", "class A { #id = client.id; go() { sink(this.#id); } }", ["client"]),
    TraceCase("a static field", "class A { static id = client.id; } sink(A.id);", ["client"]),
    TraceCase("a field from outside", "class A { id = client.id; } sink(new A().id);", ["client"]),
    TraceCase(
      "an argument of the constructor",
      "class A { constructor(id) { this.id = id; } } sink(new A(client.id).id);", ["client"]),
    TraceCase(
      "a field in the constructor",
      "class A { constructor(private id: string) {} go() { sink(this.id); } } new A(client.id).go();",
      ["client"]),
    TraceCase(
      "a getter", "class A { get id() { return client.id; } } sink(new A().id);", ["client"]),
    TraceCase(
      "a method", "class A { who() { return client.id; } } sink(new A().who());", ["client"]),
    TraceCase(
      "a method of its own", "class A { who() { return client.id; } go() { sink(this.who()); } }",
      ["client"]),
    TraceCase(
      "a static method", "class A { static who() { return client.id; } } sink(A.who());",
      ["client"]),
    TraceCase(
      "an arrow in a field", "class A { who = () => client.id; } sink(new A().who());",
      ["client"]),
    TraceCase(
      "an arrow's this", "class A { id = client.id; go = () => sink(this.id); }", ["client"]),
    TraceCase(
      "written by a method",
      "class A { id; set(id) { this.id = id; } go() { sink(this.id); } } new A().set(client.id);",
      ["client"]),
    TraceCase(
      "written from outside",
      "class A { id; go() { sink(this.id); } } const a = new A(); a.id = client.id;",
      ["client"]),
    TraceCase(
      "behind a setter",
      "class A { set id(v) { this.own = v; } } const a = new A(); a.id = client.id; sink(a.own);",
      ["client"]),
    TraceCase(
      "made by a factory",
      "class A { constructor(id) { this.id = id; } static of(id) { return new A(id); } } sink(A.of(client.id).id);",
      ["client"]),
    TraceCase(
      "a chain of calls",
      "class A { id; with(id) { this.id = id; return this; } } sink(new A().with(client.id).id);",
      ["client"]),
    TraceCase(
      "an expression", "const A = class { id = client.id; }; sink(new A().id);", ["client"]),
    TraceCase(
      "a parameter with a type", "class A { id = client.id; } function go(a: A) { sink(a.id); }",
      ["client"]),
  ])
  func followsMembers(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "a method of the base",
      "class B { who() { return client.id; } } class A extends B {} sink(new A().who());",
      ["client"]),
    TraceCase(
      "a method of its own instead",
      """
      class B { who() { return client.id; } }
      class A extends B { who() { return session.id; } }
      sink(new A().who());
      """, ["verified"]),
    TraceCase(
      "a field of the base",
      "class B { id = client.id; } class A extends B { go() { sink(this.id); } }",
      ["client"]),
    TraceCase(
      "an argument for the base",
      """
      class B { constructor(id) { this.id = id; } }
      class A extends B { constructor(id) { super(id); } }
      sink(new A(client.id).id);
      """, ["client"]),
    TraceCase(
      "a method of the base by name",
      """
      class B { who() { return client.id; } }
      class A extends B { who() { return super.who(); } }
      sink(new A().who());
      """, ["client"]),
    TraceCase(
      "a method that the base leaves open",
      """
      abstract class B { abstract who(); go() { sink(this.who()); } }
      class A extends B { who() { return client.id; } }
      """, ["client"]),
    TraceCase(
      "a base in another file",
      [
        "base.ts": "export class B { who() { return client.id; } }",
        "main.ts": #"import { B } from "./base"; class A extends B {} sink(new A().who());"#,
      ], [["client"]]),
  ])
  func followsBases(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "two instances",
      """
      class A { constructor(id) { this.id = id; } }
      const a = new A(client.id), b = new A(session.id);
      sink(a.id); sink(b.id);
      """, ["client"], ["verified"]),
    TraceCase(
      "a service that is handed in",
      """
      class Who { id() { return client.id; } }
      class Page { constructor(private who: Who) {} go() { sink(this.who.id()); } }
      new Page(new Who()).go();
      """, ["client"]),
    TraceCase(
      "a service that a framework hands in",
      """
      class Who { id() { return client.id; } }
      class Page { constructor(private readonly who: Who) {} go() { sink(this.who.id()); } }
      """, ["client"]),
    TraceCase(
      "a service from another file",
      [
        "main.ts": """
        import { Who } from "./who";
        class Page { constructor(private readonly who: Who) {} go() { sink(this.who.id()); } }
        """,
        "who.ts": "export class Who { id() { return client.id; } }",
      ], [["client"]]),
    TraceCase(
      "one instance for all",
      [
        "main.ts": #"import { who } from "./who"; sink(who.id);"#,
        "who.ts": "class Who { id = client.id; } export const who = new Who();",
      ], [["client"]]),
    TraceCase(
      "an instance that is made when it is needed",
      """
      let one;
      function who() { if (!one) one = { id: client.id }; return one; }
      sink(who().id);
      """, ["client"]),
  ])
  func followsInstances(_ example: TraceCase) throws { try example.check() }
}
