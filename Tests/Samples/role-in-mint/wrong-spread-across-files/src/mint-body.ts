export interface Resident {
  id: string;
  street: string;
}

export function mintBody(resident: Resident) {
  return { user_id: resident.id, role: "member" }; // from: role-in-mint
}
