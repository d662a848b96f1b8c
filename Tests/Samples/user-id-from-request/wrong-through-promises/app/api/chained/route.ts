import { Behest } from "@behest/client-ts";

const behest = new Behest();

export function POST(request: Request) {
  return request
    .json()
    .then(({ rider }) => rider.id)
    .then((id) => behest.auth.mint({ user_id: id })) // expect: user-id-from-request
    .then((minted) => Response.json(minted))
    .catch(() => new Response(null, { status: 502 }));
}
