import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { jwtVerify } from "jose";
import { schema } from "./schema";

const secret = new TextEncoder().encode(process.env.JWT_SECRET);

const yoga = createYoga({
  schema,
  cors: { origin: "https://inkstone.example" },
  context: async ({ request }) => {
    const token = request.headers.get("authorization")?.slice(7) ?? "";
    const { payload } = await jwtVerify(token, secret);
    return { sub: payload.sub };
  },
});

createServer(yoga).listen(4000);
