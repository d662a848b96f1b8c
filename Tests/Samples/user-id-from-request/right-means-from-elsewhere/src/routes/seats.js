export class Seats {
  #ai;

  constructor(ai) {
    this.#ai = ai;
  }

  take = async (req, res) => {
    res.json(await this.#ai.mintToken({ userId: req.auth.payload.sub }));
  };
}
