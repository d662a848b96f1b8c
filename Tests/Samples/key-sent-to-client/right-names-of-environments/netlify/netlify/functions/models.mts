export default async () =>
  fetch("https://shop.behest.app/v1/models", {
    headers: { authorization: `Bearer ${Netlify.env.get("BEHEST_KEY")}` },
  });
