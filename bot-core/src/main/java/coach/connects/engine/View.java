package coach.connects.engine;

import coach.connects.chat.RichText;
import coach.connects.i18n.Messages;
import coach.connects.session.Archive;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Pool;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What words are made of: whose they are, in which language, and as of when. It knows of no message, so what nobody asked
 * for, a reminder or a suggestion, is made of it too.
 *
 * @param state what is known of the freelancer
 * @param messages the catalogue in their language
 * @param policies the policies in force
 * @param archive what is kept beside the state, to read
 * @param now the present
 */
public record View(FreelancerState state, Messages messages, Policies policies, Archive archive, Instant now) {
    /** The freelancer's time zone; UTC until they told it. */
    public ZoneId zone() {
        return state.profile().timeZone().orElse(ZoneOffset.UTC);
    }

    /** The calendar day at the freelancer's place; never before the wallet's last day (W-04). */
    public LocalDate today() {
        return state.wallet().today(LocalDate.ofInstant(now, zone()));
    }

    /** A sentence of the catalogue in the person's language. */
    public RichText text(String key, Object... namesAndValues) {
        return messages.text(key, namesAndValues);
    }

    /** A label of the catalogue in the person's language. */
    public String plain(String key, Object... namesAndValues) {
        return messages.plain(key, namesAndValues);
    }

    /** Whether this list of the catalogue has these words. */
    public boolean lists(String key, String words) {
        return messages.lists(key, words);
    }

    /** The same in a turn about this pool (W-37). */
    public View about(Pool pool) {
        return with(state.about(pool));
    }

    /** These words named as of the pool of this turn, where two are kept (W-37). */
    public RichText ofItsPool(RichText said) {
        return state.keepsAgency() ? text("pool." + state.pool().word(), "said", said) : said;
    }

    /** The same with another state. */
    public View with(FreelancerState other) {
        return new View(other, messages, policies, archive, now);
    }
}
