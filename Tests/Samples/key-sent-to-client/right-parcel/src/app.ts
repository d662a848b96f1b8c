// Parcel writes whatever is read here into the bundle: an address.
export const ask = (token: string) =>
  fetch(`${process.env.BEHEST_BASE_URL}/v1/models`, { headers: { authorization: `Bearer ${token}` } });
