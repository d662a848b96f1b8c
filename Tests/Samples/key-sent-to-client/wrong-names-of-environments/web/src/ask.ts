const env = process.env;

export const ask = () => send(env.BEHEST_KEY); // expect: key-sent-to-client

function send(key?: string) {
  return fetch("https://web.behest.app/v1/chat/completions", { headers: { authorization: `Bearer ${key}` } });
}
