// Runs by itself: whoever reads this error is the operator.
export async function nightly() {
  const key = process.env.BEHEST_KEY;
  const answer = await fetch("https://acme.behest.app/v1/usage", { headers: { Authorization: `Bearer ${key}` } });
  if (!answer.ok) throw new Error(`usage refused for ${key}`);
}
nightly().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
