/// How the linter judges where a value comes from, in a user's words: the part of rules.md that is
/// common to the rules on `user_id` and `tier`.
enum JudgementText {
  static let markdown = """

    ## How a value is judged

    The rules on `user_id` and `tier` follow the value backwards from the mint: through variables,
    destructuring, helper functions, classes and imports of other files. What they find at the other
    end decides.

    | where the value comes from | as `user_id` | as `tier` |
    | --- | --- | --- |
    | the request: body, query, path, header, cookie, form, arguments of a remote call, socket message | user-id-from-request | tier-from-request |
    | a token that was decoded and not verified; Supabase's `getSession()` on a server | user-id-unverified | tier-from-request |
    | a field of the session that its user can edit: `user_metadata`, `unsafeMetadata`, what Auth.js' `update()` posts | user-id-from-request | tier-from-request |
    | a verified session, or a look-up by its id | right | right |
    | a constant, or a variable of the environment | user-id-shared | tier-hardcoded (a constant) |
    | nothing: no `user_id`, or one that may be undefined | user-id-shared | right |
    | not known | not reported | not reported |

    - **One bad way is enough.** `session?.user?.id ?? body.userId` is a defect: whoever has no session
      chooses. A constant behind a look-up, `plan ?? 1`, is not.
    - **Checking the shape is not checking the truth.** A schema, a list of allowed values, `Number()`,
      a hash: the client still chose the value. `TIERS[body.plan]` and `body.plan === "pro" ? 2 : 1`
      are the client's choice as well.
    - **An equality with the verified id is a check.** After
      `if (body.userId !== session.user.id) return`, the body's id is the session's. `if (!session)
      return` alone is not: the caller is signed in, and still names somebody else.
    - **A look-up does not make an id true.** `findUnique({ where: { id: body.userId } })` reads the
      row that the client named. A look-up by a secret that only the user has (a session token, an API
      key), a password check on the row, or a second condition on the verified id makes it right.
    - **The request itself is no source.** `requireUser(req)` may verify whatever it likes; what counts
      is what is read from the request. A helper that is given a piece of the body, `getUserId(body)`,
      gives the client's value back.
    - **Another server may choose.** Behind an equality of a header with a secret of the environment,
      the caller is a server of yours.
    - **What a middleware writes is what the handler reads.** `req.user`, `c.get("user")`,
      `event.locals` are followed to whoever writes them; where nobody in the repository does, a
      library did, and it is trusted.
    - **Constants are right in tests,** fixtures, stories and scripts. Request sources and real keys are
      reported there too.

    """
}
