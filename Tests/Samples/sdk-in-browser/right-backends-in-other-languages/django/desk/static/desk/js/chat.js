document.title = await (await fetch("/api/answer")).text();
