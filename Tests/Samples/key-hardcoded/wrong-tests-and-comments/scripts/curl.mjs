const headers = new Headers();
headers.set("authorization", "Bearer behest_sk_live_d76dedc72e0b406291c8eea387814a26"); // expect: key-hardcoded
const answer = await fetch("https://paper-mill.behest.app/v1/models", { headers });
console.log(await answer.text());
