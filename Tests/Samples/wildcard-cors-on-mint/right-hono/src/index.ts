// Other paths, the path itself and no more, lists, a predicate that refuses, a strict route of its own.
import { Hono } from "hono";
import { cors } from "hono/cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();
const app = new Hono();

app.use("/public/*", cors());
app.use("/api", cors());
app.use("/apis/*", cors({ origin: "*" }));
app.get("/public/pond", (c) => c.json({ otters: 4 }));

app.post("/api/token", async (c) => {
  const user = await subjectOf(c.req.header("Authorization"));
  return c.json(await behest.auth.mint({ user_id: user }));
});

app.use("/list/*", cors({ origin: ["https://otters.example", "https://www.otters.example"] }));
app.use("/exact/*", cors({ origin: ["*"] }));
app.use(
  "/asked/*",
  cors({ origin: (origin) => (origin.endsWith(".otters.example") ? origin : null) }),
);
for (const path of ["/list/token", "/exact/token", "/asked/token"]) {
  app.post(path, async (c) => {
    const user = await subjectOf(c.req.header("Authorization"));
    return c.json(await behest.auth.mint({ user_id: user, ttl: 60 }));
  });
}

export default app;
