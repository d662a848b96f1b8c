export default function Page() {
  const ask = (text: string) =>
    fetch("https://orchard.behest.app/v1/chat/completions", {
      method: "POST",
      headers: { authorization: `Bearer ${import.meta.env.PUBLIC_ENV__BEHEST_API_KEY}` }, // expect: key-in-public-env
      body: JSON.stringify({ messages: [{ role: "user", content: text }] }),
    });
  return <button onClick={() => ask("What is new?")}>Ask</button>;
}
