import { App } from "wasp-config";

const app = new App("todo", {
  title: "x",
  wasp: {
    version: "^0.16.0"
  }
});
app.client({
  rootComponent: {
    import: "App",
    from: "@src/client/App"
  },
  setupFn: {
    importDefault: "setup",
    from: "@src/client/setup"
  }
});
app.server({
  setupFn: {
    importDefault: "setup",
    from: "@src/server/setup"
  }
});
const page = app.page("MainPage", {
  component: {
    importDefault: "Main",
    from: "@src/MainPage"
  }
});
app.route("MainRoute", {
  path: "/",
  to: page
});
app.query("getModels", {
  fn: {
    import: "getModels",
    from: "@src/queries"
  },
  entities: []
});
app.action("ask", {
  fn: {
    import: "ask",
    from: "@src/actions"
  }
});
export default app;
