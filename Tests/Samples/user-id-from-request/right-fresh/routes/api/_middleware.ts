import { createRemoteJWKSet, jwtVerify } from "jose";
import { define } from "../../utils.ts";

const keys = createRemoteJWKSet(new URL("https://id.citrus.example/keys"));

export default define.middleware(async (ctx) => {
  const bearer = ctx.req.headers.get("authorization")?.split(" ")[1];
  if (!bearer) return new Response(null, { status: 401 });
  const { payload } = await jwtVerify(bearer, keys);
  ctx.state.grower = { id: payload.sub! };
  return ctx.next();
});
