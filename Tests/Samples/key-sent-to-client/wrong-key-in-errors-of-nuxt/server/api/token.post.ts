// Nuxt sends what an error is created with.
export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const config = useRuntimeConfig(event);
  try {
    return await $fetch(`${config.behestBaseUrl}/v1/auth/mint`, {
      method: "POST",
      headers: { Authorization: `Bearer ${config.behestKey}` },
      body: { user_id: user.id },
    });
  } catch (error) {
    throw createError({
      statusCode: 502,
      message: `mint failed with ${config.behestKey}`, // expect: key-sent-to-client
    });
  }
});
