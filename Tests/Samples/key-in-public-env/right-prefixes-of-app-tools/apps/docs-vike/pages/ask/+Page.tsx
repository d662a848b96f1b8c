export default function Page() {
  const ask = async (text: string) => {
    const { token } = await (await fetch("/api/behest/token", { method: "POST" })).json();
    return fetch(`${import.meta.env.PUBLIC_ENV__BEHEST_BASE_URL}/v1/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ messages: [{ role: "user", content: text }] }),
    });
  };
  return <button onClick={() => ask("What is new?")}>Ask</button>;
}
