package coach.connects.session;

import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody shows on one platform and enters on another, to be the same freelancer on both. It works once.
 *
 * @param code the ten letters and digits, 50 bits that nobody guesses in {@link #LIFE}
 * @param issuer who asked for it
 * @param until when it works no longer
 * @param usedBy who entered it; nobody else can after that
 */
public record AccountLinkCode(String code, Identity issuer, Instant until, Optional<Identity> usedBy) {
    /** How long it works. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** How many characters it has. */
    public static final int LENGTH = 10;

    /** What it is made of: 32 signs of which no two look alike. */
    public static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** The code that was meant, as far as one can be: capitals, without what people put between or copy unseen. */
    public static Optional<String> read(String typed) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < typed.length() && code.length() <= LENGTH; i++) {
            char sign = Character.toUpperCase(typed.charAt(i));
            if (ALPHABET.indexOf(sign) >= 0) {
                code.append(sign);
            } else if (sign != '-' && sign != ' ' && Character.getType(sign) != Character.FORMAT) {
                return Optional.empty();
            }
        }
        return code.length() == LENGTH ? Optional.of(code.toString()) : Optional.empty();
    }

    /** Whether this person may enter it now, and not for longer than a code lives; the one who did may go on with it. */
    public boolean isOpenTo(Identity person, Instant now) {
        boolean lives = now.isBefore(until) && !until.isAfter(now.plus(LIFE));
        return lives && usedBy.map(person::equals).orElse(true);
    }

    /** The same, entered by this person, who then has as long again to decide. */
    public AccountLinkCode usedBy(Identity person, Instant now) {
        return new AccountLinkCode(code, issuer, now.plus(LIFE), Optional.of(person));
    }
}
