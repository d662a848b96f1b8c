import { auth } from "./auth";
import { behest } from "./behest";
import { assertCanAct, isMember } from "./membership";

export async function teamToken(request: Request) {
  const session = await auth();
  if (!session?.user) return new Response(null, { status: 401 });
  const { team } = await request.json();
  if (!session.user.teams.includes(team)) return new Response(null, { status: 403 });
  return Response.json(await behest.auth.mint({ user_id: team }));
}

export async function memberToken(request: Request) {
  const session = await auth();
  if (!session?.user) return new Response(null, { status: 401 });
  const { team } = await request.json();
  if (!(await isMember(session.user.id, team))) return new Response(null, { status: 403 });
  return Response.json(await behest.auth.mint({ user_id: `team:${team}` }));
}

export async function actingToken(request: Request) {
  const session = await auth();
  const { team } = await request.json();
  await assertCanAct(session!.user!.id!, team);
  return Response.json(await behest.auth.mint({ user_id: team }));
}

export async function rolesToken(request: Request) {
  const session = await auth();
  const body = await request.json();
  const found = session!.user.memberships.some((membership) => membership.team === body.team);
  if (!found) return new Response(null, { status: 403 });
  return Response.json(await behest.auth.mint({ user_id: body.team }));
}
