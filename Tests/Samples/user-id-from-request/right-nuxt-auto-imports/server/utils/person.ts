export default async function (event) {
  const { user } = await requireUserSession(event);
  return user.id;
}
