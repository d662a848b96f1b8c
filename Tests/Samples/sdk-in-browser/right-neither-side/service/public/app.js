document.querySelector("button").addEventListener("click", () => fetch("/api/chat", {
  method: "POST"
}));
