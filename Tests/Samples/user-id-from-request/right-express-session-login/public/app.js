document.querySelector("#ask").addEventListener("click", async () => {
  const { token } = await (await fetch("/api/get-token", { method: "POST" })).json();
  const answer = await fetch("https://chat.behest.app/v1/chat/completions", {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "user", content: "Hi" }] }),
  });
  document.querySelector("#reply").textContent = await answer.text();
});
