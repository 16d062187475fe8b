package coach.connects.marketplace;

/**
 * Where somebody lets this program in, and what has to be known when they come back.
 *
 * @param url the address at Upwork, for this person's eyes
 */
public record SignInLink(String url, PendingSignIn pending) {
    /** Names nothing of the address: it holds the state. */
    @Override
    public String toString() {
        return "SignInLink(hidden)";
    }
}
