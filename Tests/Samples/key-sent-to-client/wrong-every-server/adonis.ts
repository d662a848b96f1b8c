import type { HttpContext } from "@adonisjs/core/http";
import router from "@adonisjs/core/services/router";

export default class LettersController {
  async show({ response }: HttpContext) {
    return response.json({ key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
  }
}

router.get("/parcels", () => ({ key: process.env.BEHEST_KEY })); // expect: key-sent-to-client
