// The route is a pipe: what the browser posts becomes the mint's body.
export const runtime = "edge";

const base = process.env.BEHEST_BASE_URL ?? "https://quiz-night.behest.app";

export async function POST(request: Request) {
  const upstream = await fetch(new URL("/v1/auth/mint", base), {
    method: "POST",
    headers: {
      authorization: `Bearer ${process.env.BEHEST_KEY}`,
      "content-type": "application/json",
    },
    body: await request.text(), // expect: user-id-from-request
  });
  return new Response(upstream.body, { status: upstream.status });
}
