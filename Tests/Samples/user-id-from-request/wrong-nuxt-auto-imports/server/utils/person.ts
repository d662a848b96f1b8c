export default function (event) {
  return getQuery(event).person; // from: user-id-from-request
}
