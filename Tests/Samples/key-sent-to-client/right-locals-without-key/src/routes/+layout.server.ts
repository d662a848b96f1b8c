export const load = async ({ locals }) => {
  const { behestKey, ...shown } = locals;
  return { user: locals.user, ...shown };
};
