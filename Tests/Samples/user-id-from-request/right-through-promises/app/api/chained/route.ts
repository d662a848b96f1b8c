import { Behest } from "@behest/client-ts";
import { auth } from "@clerk/nextjs/server";

const behest = new Behest();

export function POST(request: Request) {
  return request
    .json()
    .then(({ ttl }) => auth().then(({ userId }) => ({ userId, ttl })))
    .then(({ userId, ttl }) =>
      userId
        ? behest.auth.mint({ user_id: userId, ttl }).then((minted) => Response.json(minted))
        : new Response(null, { status: 401 }),
    );
}
