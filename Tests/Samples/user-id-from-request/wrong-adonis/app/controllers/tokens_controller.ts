import type { HttpContext } from "@adonisjs/core/http";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default class TokensController {
  async store({ request }: HttpContext) {
    return behest.auth.mint({ user_id: request.input("winder") }); // expect: user-id-from-request
  }

  async show({ params, response }: HttpContext) {
    const minted = await behest.auth.mint({ user_id: params.id }); // expect: user-id-from-request
    return response.ok(minted);
  }

  async header({ request, auth }: HttpContext) {
    await auth.check();
    const winder = request.header("x-winder"); // from: user-id-from-request
    return behest.auth.mint({ user_id: winder! }); // expect: user-id-from-request
  }
}
