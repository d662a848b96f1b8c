export default defineEventHandler((event) => useGateway().auth.mint({ user_id: person(event) })); // expect: user-id-from-request
