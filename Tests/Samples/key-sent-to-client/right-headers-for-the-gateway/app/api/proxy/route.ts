export async function GET() {
  const upstream = new Request("https://acme.behest.app/v1/models");
  upstream.headers.set("Authorization", `Bearer ${process.env.BEHEST_KEY}`);
  const answer = await fetch(upstream);
  return new Response(answer.body, answer);
}
export async function POST(request: Request) {
  const body = await request.json();
  body.user = "x";
  const answer = await fetch("https://acme.behest.app/v1/x", { method: "POST", body: JSON.stringify({ ...body, key: process.env.BEHEST_KEY }) });
  return Response.json({ body, ok: answer.ok });
}
