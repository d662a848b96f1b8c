import { behest } from "../../server/behest";

export async function onBeforeRender(pageContext) {
  const { token } = await behest.auth.mint({ user_id: pageContext.urlParsed.search.guest }); // expect: user-id-from-request
  return { pageContext: { pageProps: { token } } };
}
