import { gateway } from "./lib/behest";

document.querySelector("#ask")!.addEventListener("click", async () => {
  const client = await gateway();
  const { choices } = await client.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: [{ role: "user", content: "Good morning" }],
  });
  document.querySelector("#reply")!.textContent = choices[0].message.content;
});
