"use client";

export function Box() {
  const ask = () =>
    fetch("https://front.behest.app/v1/models", {
      headers: { authorization: `Bearer ${process.env.BEHEST_API_KEY ?? process.env.AI_KEY}` },
    });
  return <button onClick={ask}>Ask</button>;
}
