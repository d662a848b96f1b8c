const answer = await fetch("/.netlify/functions/models");
document.body.textContent = await answer.text();
