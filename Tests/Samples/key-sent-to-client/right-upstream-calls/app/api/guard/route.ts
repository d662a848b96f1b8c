export async function POST(req: Request) {
  const auth = req.headers.get("authorization");
  if (auth !== `Bearer ${process.env.BEHEST_KEY}`) return new Response("no", { status: 401 });
  const expected = process.env.BEHEST_KEY;
  const valid = auth === expected;
  return Response.json({ valid, auth: valid ? "ok" : "bad" });
}
