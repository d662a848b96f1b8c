export class Behest { constructor(readonly options: { key?: string } = {}) {} }
export async function signBehestJWT(config: { keyId: string }) { return config.keyId; }
