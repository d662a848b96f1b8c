export function parseJwt(token) {
  const middle = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
  return JSON.parse(atob(middle)); // from: user-id-unverified
}
