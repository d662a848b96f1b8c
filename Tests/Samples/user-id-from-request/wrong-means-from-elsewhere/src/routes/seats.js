export class Seats {
  #ai;

  constructor(ai) {
    this.#ai = ai;
  }

  take = async (req, res) => {
    res.json(await this.#ai.mintToken({ userId: req.params.seat })); // expect: user-id-from-request
  };
}
