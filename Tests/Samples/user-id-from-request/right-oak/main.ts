import { Application, type Context, type Next, Router } from "https://deno.land/x/oak@v12.6.2/mod.ts";
import { verify } from "https://deno.land/x/djwt@v3.0.2/mod.ts";
import { Behest } from "@behest/client-ts";

type State = { squirrel: string };

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });
const key = await crypto.subtle.importKey(
  "raw",
  new TextEncoder().encode(Deno.env.get("JWT_SECRET")),
  { name: "HMAC", hash: "SHA-256" },
  false,
  ["verify"],
);

async function signedIn(ctx: Context<State>, next: Next) {
  const bearer = ctx.request.headers.get("authorization")?.replace("Bearer ", "") ?? "";
  const claims = await verify(bearer, key);
  ctx.state.squirrel = String(claims.sub);
  await next();
}

const router = new Router<State>();
router.post("/token", signedIn, async (ctx) => {
  const { nuts } = await ctx.request.body({ type: "json" }).value;
  const minted = await behest.auth.mint({ user_id: ctx.state.squirrel });
  ctx.response.body = { ...minted, nuts };
});

const app = new Application<State>();
app.use(router.routes());
app.listen({ port: 8000 });
