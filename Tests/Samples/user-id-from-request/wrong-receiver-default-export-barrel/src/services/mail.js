export default { send: async (to, text) => console.log(to, text) };
