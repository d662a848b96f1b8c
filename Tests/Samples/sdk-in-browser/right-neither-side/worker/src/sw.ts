export default {
  async fetch(req: Request, env: {
    BEHEST_KEY: string
  }) {
    return fetch("https://acme.behest.app/v1/models", {
      headers: {
        Authorization: `Bearer ${env.BEHEST_KEY}`
      }
    });
  }
};
