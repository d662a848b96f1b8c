// Auth0 signs the user in, and the mint takes another's word: a search parameter, an ID token that
// is only decoded, a header behind a checked access token.
import { Auth0Client } from "@auth0/nextjs-auth0/server";
export const auth0 = new Auth0Client();
