import { BehestProvider } from "@behest/react";

const answer = await fetch("/api/token", { method: "POST" });
document.querySelector("#chat").textContent = `${BehestProvider.name} ${answer.status}`;
