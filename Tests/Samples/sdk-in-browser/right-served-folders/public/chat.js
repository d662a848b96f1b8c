fetch("/api/behest/token", { method: "POST" }).then((r) => r.json()).then(console.log);
