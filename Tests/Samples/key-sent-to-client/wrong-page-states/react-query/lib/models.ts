export const getModels = async () => (await fetch("https://acme.behest.app/v1/models", {
  headers: {
    Authorization: "Bearer " + process.env.BEHEST_KEY
  }
})).json();
