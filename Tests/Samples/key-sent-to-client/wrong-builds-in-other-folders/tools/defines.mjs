export function clientDefines() {
  const pick = {};
  pick["process.env.NODE_ENV"] = JSON.stringify(process.env.NODE_ENV);
  pick["process.env.BEHEST_KEY"] = JSON.stringify(process.env.BEHEST_KEY); // expect: key-sent-to-client
  return pick;
}
