const BASE = `https://${process.env.REACT_APP_BEHEST_SLUG}.behest.app`;

export function Kazoo({ userId }) {
  const hum = async () => {
    const answer = await fetch(`${BASE}/v1/chat/completions`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Authorization: `Bearer ${process.env.REACT_APP_BEHEST_KEY}`, // expect: key-in-public-env
        "X-End-User-Id": userId,
      },
      body: JSON.stringify({ messages: [{ role: "user", content: "Hum something" }] }),
    });
    console.log(await answer.json());
  };
  return <button onClick={hum}>Hum</button>;
}
