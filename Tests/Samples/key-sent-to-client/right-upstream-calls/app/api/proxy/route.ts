export async function POST(req: Request) {
  const headers = new Headers();
  headers.set("Authorization", `Bearer ${process.env.BEHEST_KEY}`);
  return fetch("https://x.behest.app/v1/chat/completions", { method: "POST", headers, body: req.body });
}
