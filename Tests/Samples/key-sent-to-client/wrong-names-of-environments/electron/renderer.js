document.querySelector("#ask").onclick = () =>
  fetch("https://desk.behest.app/v1/chat/completions", {
    headers: { authorization: `Bearer ${process.env.BEHEST_KEY}` }, // expect: key-sent-to-client
  });
