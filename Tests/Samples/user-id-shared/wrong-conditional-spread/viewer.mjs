export async function viewerOf(req) {
  const answer = await fetch(process.env.IDENTITY_URL, {
    headers: { authorization: req.headers.authorization ?? "" },
  });
  return answer.ok ? answer.json() : null;
}
