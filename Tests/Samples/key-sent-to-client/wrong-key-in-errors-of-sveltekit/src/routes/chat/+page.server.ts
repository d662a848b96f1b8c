import { error, fail } from "@sveltejs/kit";
import { BEHEST_KEY } from "$env/static/private";

export async function load({ fetch }) {
  const answer = await fetch("https://acme.behest.app/v1/models", { headers: { Authorization: `Bearer ${BEHEST_KEY}` } });
  if (!answer.ok) error(502, `refused: ${BEHEST_KEY}`); // expect: key-sent-to-client
  return { models: await answer.json() };
}
