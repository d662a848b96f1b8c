export default defineNuxtPlugin(() => {
  const key = useState("behestKey", () => process.env.BEHEST_KEY); // expect: key-sent-to-client
});
