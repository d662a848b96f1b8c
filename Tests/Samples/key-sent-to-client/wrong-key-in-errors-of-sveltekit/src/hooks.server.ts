// SvelteKit shows what errors, failures and the hook for errors say.
export const handleError = ({ error }) => {
  console.error(error, process.env.BEHEST_KEY);
  return { message: "Something broke", hint: process.env.BEHEST_API_KEY }; // expect: key-sent-to-client
};
