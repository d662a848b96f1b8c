import { issue } from "./gateway";

export async function openChannel(grower: string, seconds: number) {
  const issued = await issue({ owner: grower, seconds }); // via: user-id-from-request
  return { token: issued.token, expiresAt: issued.expiresAt };
}
